import { learningPolicy } from './learning-policy.ts';

export interface Answered {
  readonly right: number;
  readonly of: number;
}

/** Probability (up to a factor) of so many right answers where the reader stood so many grades above the text: guessing and a logistic curve. */
export function answersLikelihood({ right, of }: Answered, difference: number): number {
  const { guessed, levelOdds, oddsAGrade } = learningPolicy;
  const known = 1 / (1 + Math.exp(-(levelOdds + oddsAGrade * difference)));
  const chance = guessed + (1 - guessed) * known;
  return chance ** right * (1 - chance) ** (of - right);
}
