import { Problem } from '../../platform/errors.ts';

export function surveyIsOpen(): Problem {
  return new Problem({
    code: 'survey-is-open',
    status: 409,
    message: 'This class has one open already.',
    next: 'Go on with that one, or close it first.',
  });
}

export function surveyIsClosed(): Problem {
  return new Problem({
    code: 'survey-is-closed',
    status: 409,
    message: 'This survey is closed.',
    next: 'Open it again, then try once more.',
  });
}

export function notOfThisSurvey(): Problem {
  return new Problem({
    code: 'not-of-this-survey',
    status: 400,
    message: 'That answer does not belong to this survey.',
    next: 'Reload the page and choose again.',
  });
}

export function lastDayIsPast(): Problem {
  return new Problem({
    code: 'last-day-is-past',
    status: 400,
    message: 'The last day lies in the past, or more than 90 days ahead.',
    next: 'Choose a day within the next 90 days.',
  });
}

export function nobodyToWriteTo(): Problem {
  return new Problem({
    code: 'nobody-to-write-to',
    status: 409,
    message: 'None of these guardians may be written to in this way.',
    next: 'Look whether the roster has an e-mail address, or print the letter.',
  });
}
