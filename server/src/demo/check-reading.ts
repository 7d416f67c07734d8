import { readItems } from '@everyplan/content';
import {
  answerInTurn,
  handOver,
  openCheck,
  readClassCheck,
  takeTurn,
} from '../modules/assessment/index.ts';
import type { Scope } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { findClass } from './find-class.ts';

/** Grade 5 B, mostly through, and the class that every picture shows, which has just begun. */
const checked = [
  { classSource: 'class-05-b-homeroom', grade: 5.3, through: 0.6 },
  { classSource: 'class-06-b-mathematics', grade: 6.3, through: 0.25 },
] as const;

const windowDays = 14;
/** Answers that go in one post; a child sends each by itself, but a first start should not take long. */
const answersAtOnce = 6;

/** Checks two classes as a teacher does, with a device that is handed over and children who take turns on it. */
export async function checkReading(deps: Deps, scope: Scope): Promise<void> {
  const levels = new Map(readItems('en').map((item) => [item.id, item]));
  for (const { classSource, grade, through } of checked) {
    const found = await findClass(deps, scope, classSource);
    if (found === undefined) continue;
    const { actor, classId } = found;
    const closesOn = new Date(deps.now().getTime() + windowDays * 86_400_000);
    const { checkId } = await openCheck(deps, actor, classId, {
      language: 'en',
      closesOn: closesOn.toISOString().slice(0, 10),
    });
    const { token } = await handOver(deps, actor, { checkId, minutes: 30, place: 'elsewhere' });
    const bearer = { secret: token, ip: 'demo' };
    const { learners } = await readClassCheck(deps, bearer);
    // The first of the list, whom the pictures follow, has it still before her.
    const most = Math.round(through * learners.length);
    for (const [index, { learnerId }] of learners.slice(1, most + 2).entries()) {
      const reads = grade + 2.5 * (scatter(index) - 0.5);
      await sit(deps, bearer, { learnerId, reads, turns: index < most ? 9 : 1, levels });
    }
  }
}

type Bearer = Parameters<typeof takeTurn>[1];

interface Sitting {
  readonly learnerId: string;
  /** The grade that the learner truly reads like. */
  readonly reads: number;
  readonly turns: number;
  readonly levels: ReadonlyMap<string, ReturnType<typeof readItems>[number]>;
}

async function sit(deps: Deps, bearer: Bearer, sitting: Sitting): Promise<void> {
  const { learnerId } = sitting;
  let session = await takeTurn(deps, bearer, learnerId);
  for (let turn = 0; turn < sitting.turns && !session.over; turn += 1) {
    const { sessionId, answered } = session;
    const answers = session.questions.slice(0, answersAtOnce).map((question, place) => ({
      number: answered + place + 1,
      itemId: question.itemId,
      shown: choose(question, sitting, answered + place),
      heard: false,
      seconds: 8 + `${question.passage ?? ''} ${question.stem}`.split(' ').length / 2,
      answeredAt: deps.now().toISOString(),
    }));
    session = await answerInTurn(deps, bearer, { learnerId, sessionId, answers });
  }
}

type Question = Awaited<ReturnType<typeof takeTurn>>['questions'][number];

/** The right choice more often the easier the question is; otherwise the first that is wrong. */
function choose({ itemId, choices }: Question, { reads, levels }: Sitting, seed: number): number {
  const item = levels.get(itemId);
  const right = choices.indexOf(item?.choices[item.right] ?? '');
  const chance = 0.25 + 0.75 / (1 + Math.exp((item?.grade ?? 0) - reads));
  return scatter(seed + 31 * itemId.length) < chance ? right : (right + 1) % choices.length;
}

/** A number in [0, 1) that looks like chance and is always the same (Knuth's multiplicative hash). */
function scatter(number: number): number {
  return (Math.imul(number + 1, 2_654_435_761) >>> 0) / 2 ** 32;
}
