import { inferReader } from '../records/infer-reader.ts';
import { learningPolicy } from './learning-policy.ts';

export interface ReadAccuracy {
  readonly words: number;
  readonly errors: number;
}

/** Likelihood of an accuracy in reading aloud, as a function of how many grades the reader stood above the text on the day. */
export function accuracyLikelihood({
  words,
  errors,
}: ReadAccuracy): (difference: number) => number {
  const said = inferReader({ words, errors, text: { grade: 0, error: 0 } });
  // inferReader counts the day and the topic in; here they are part of the difference already.
  const variance = Math.max(0.04, said.error ** 2 - learningPolicy.occasionError ** 2);
  return (difference) => Math.exp(-((difference - said.grade) ** 2) / (2 * variance));
}
