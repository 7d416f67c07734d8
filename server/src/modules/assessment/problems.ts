import { Problem } from '../../platform/errors.ts';

export function checkIsOpen(): Problem {
  return new Problem({
    code: 'check-is-open',
    status: 409,
    message: 'This class has a reading check in this language open already.',
    next: 'Go on with that one, or close it first.',
  });
}

export function checkIsClosed(): Problem {
  return new Problem({
    code: 'check-is-closed',
    status: 409,
    message: 'This reading check is closed.',
    next: 'Ask the teacher to open it again.',
  });
}

export function checkDayIsPast(): Problem {
  return new Problem({
    code: 'check-day-is-past',
    status: 400,
    message: 'The last day lies in the past, or more than 90 days ahead.',
    next: 'Choose a day within the next 90 days.',
  });
}

export function answersDoNotFit(fewest: number, most: number): Problem {
  return new Problem({
    code: 'answers-do-not-fit',
    status: 422,
    message: `A sheet has fewer than ${fewest} answers, more than ${most}, or a letter that its question does not have.`,
    next: 'Look at the sheet and its line again; nothing was kept.',
    params: { fewest, most },
  });
}

export function checkBegunAnew(): Problem {
  return new Problem({
    code: 'check-begun-anew',
    status: 409,
    message: 'The learner has begun the check anew.',
    next: 'Keep the newer one, or withdraw it first.',
  });
}
