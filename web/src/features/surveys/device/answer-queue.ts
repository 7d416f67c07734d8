import type { Language } from '../../../platform/language.ts';

export interface QueuedAnswer {
  readonly learnerId: string;
  readonly questionId: string;
  readonly optionIds: readonly string[];
  readonly words: string;
  readonly language: Language;
  readonly turnId: string;
  readonly answeredAt: string;
}

export interface AnswerQueue {
  list(): readonly QueuedAnswer[];
  /** Keeps an answer until it is sent; a newer one to the same question of the same turn takes its place. */
  add(answer: QueuedAnswer): void;
  remove(answer: QueuedAnswer): void;
}

/**
 * Answers on their way, kept in the browser so that neither a cut network nor a reload loses one. By survey, not by link: handed over
 * again after its link had expired, a device sends what it still holds.
 */
export function openQueue(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  surveyId: string,
): AnswerQueue {
  const key = `everyplan.survey.${surveyId}`;
  const list = () => JSON.parse(storage.getItem(key) ?? '[]') as readonly QueuedAnswer[];
  const write = (answers: readonly QueuedAnswer[]) => {
    if (answers.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(answers));
  };
  return {
    list,
    add: (answer) => write([...list().filter((each) => !isAbout(each, answer)), answer]),
    remove: (answer) => write(list().filter((each) => !isSame(each, answer))),
  };
}

function isAbout(one: QueuedAnswer, other: QueuedAnswer): boolean {
  return (
    one.learnerId === other.learnerId &&
    one.questionId === other.questionId &&
    one.turnId === other.turnId
  );
}

/** An answer that was changed while it was on its way stays. */
function isSame(one: QueuedAnswer, other: QueuedAnswer): boolean {
  return isAbout(one, other) && one.answeredAt === other.answeredAt;
}
