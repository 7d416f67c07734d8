import type { RecordContent, RecordQuestion } from '@everyplan/contract';

/**
 * Says how a question was answered; the same once more takes it back. The counts of questions move with it, so that what was asked beside
 * the text's own questions stays counted.
 */
export function putAnswer(
  content: RecordContent,
  { number, stem }: Pick<RecordQuestion, 'number' | 'stem'>,
  right: boolean,
): RecordContent {
  const before = content.answers ?? [];
  const others = before.filter((each) => each.number !== number);
  const isTakenBack = before.some((each) => each.number === number && each.right === right);
  const answers = isTakenBack
    ? others
    : [...others, { number, stem, right }].toSorted((a, b) => a.number - b.number);
  const asked = inRange((content.asked ?? 0) + answers.length - before.length, 20);
  const answeredRight = (content.answeredRight ?? 0) + rightOf(answers) - rightOf(before);
  if (asked === 0) return { ...content, answers, asked: null, answeredRight: null };
  return { ...content, answers, asked, answeredRight: inRange(answeredRight, asked) };
}

function rightOf(answers: NonNullable<RecordContent['answers']>): number {
  return answers.filter(({ right }) => right).length;
}

function inRange(count: number, most: number): number {
  return Math.min(Math.max(count, 0), most);
}
