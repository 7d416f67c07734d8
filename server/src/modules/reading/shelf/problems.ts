import { Problem } from '../../../platform/errors.ts';

export function inTwoGroups(): Problem {
  return new Problem({
    code: 'in-two-groups',
    status: 400,
    message: 'A learner is in two groups.',
    next: 'Reload the page and put each learner in one group.',
  });
}

export function unknownLevel(level: string): Problem {
  return new Problem({
    code: 'unknown-level',
    status: 400,
    message: `“${level}” is no level on this scale.`,
    next: 'Write a grade from 0 (kindergarten) to 12, or a letter from A to Z.',
    params: { level },
  });
}
