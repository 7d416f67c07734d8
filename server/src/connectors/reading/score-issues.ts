import type { ScaleProblem } from '@everyplan/engine/reading';
import type { Issue } from '@everyplan/exchange';
import type { ScoreRow } from '@everyplan/exchange/reading-measures';

/** Nobody here goes by that name. */
export function learnerUnknown(file: string, { row, learner }: ScoreRow): Issue {
  return {
    severity: 'error',
    file,
    row,
    field: 'learner',
    value: learner,
    code: 'learner-unknown',
    message: `No learner here has the id, username or e-mail "${learner}".`,
    next: 'Correct it as the roster has it, or import the roster first.',
    params: { value: learner },
  };
}

export function scoreInFuture(file: string, { row, day }: ScoreRow): Issue {
  return {
    severity: 'error',
    file,
    row,
    field: 'date',
    value: day,
    code: 'score-in-future',
    message: `The day ${day} has not come yet.`,
    next: 'Correct the date of the test.',
    params: { value: day },
  };
}

/** A score that its scale does not have, or that says nothing without a grade. */
export function scoreRefused(
  file: string,
  { row, field, scale, score }: Pick<ScoreRow, 'row' | 'field' | 'scale' | 'score'>,
  { code, range }: ScaleProblem,
): Issue {
  const place = { severity: 'error', file, row, field, value: score } as const;
  const params = { value: score, scale, range };
  if (code === 'school-grade-needed')
    return {
      ...place,
      code: 'score-needs-grade',
      message: `"${score}" says something only beside the school grade, and the roster has none for this learner.`,
      next: 'Enter the grade in the roster, then import again.',
      params,
    };
  return {
    ...place,
    code: 'score-not-of-scale',
    message: `"${score}" is not a score of ${names[scale]}.`,
    next: `Write it as the report does: ${range}.`,
    params,
  };
}

const names: Readonly<Record<ScoreRow['scale'], string>> = {
  lexile: 'Lexile',
  fp: 'Fountas & Pinnell',
  star: 'STAR Reading',
  dibels: 'DIBELS oral reading fluency',
  map: 'MAP Growth reading',
};
