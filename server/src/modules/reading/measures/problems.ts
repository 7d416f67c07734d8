import { type ExternalScale } from '@everyplan/engine/reading';
import { Problem } from '../../../platform/errors.ts';

/** The score is none of its scale. */
export function scoreNotOfScale(scale: ExternalScale, score: string, range: string): Problem {
  return new Problem({
    code: 'score-not-of-scale',
    status: 400,
    message: `"${score}" is not a score of this measure.`,
    next: `Write a score from ${range}, as the test’s own report has it.`,
    params: { scale, score, range },
  });
}

export function schoolGradeNeeded(): Problem {
  return new Problem({
    code: 'school-grade-needed',
    status: 409,
    message:
      'This score only says something beside the school grade, and the roster has none for this learner.',
    next: 'Enter the grade in the roster, or add a measure that needs no grade.',
  });
}

export function measuredInFuture(): Problem {
  return new Problem({
    code: 'measured-in-future',
    status: 400,
    message: 'That day has not come yet.',
    next: 'Write the day on which the learner was measured.',
  });
}
