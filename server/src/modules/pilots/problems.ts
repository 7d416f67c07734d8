import { Problem } from '../../platform/errors.ts';

export function pilotIsOpen(): Problem {
  return new Problem({
    code: 'pilot-is-open',
    status: 409,
    message: 'This class has a pilot of this kind open already.',
    next: 'Go on with that one, or end it first.',
  });
}

export function pilotHasStarted(): Problem {
  return new Problem({
    code: 'pilot-has-started',
    status: 409,
    message:
      'The pilot has started: its first day, its language and what counts as a win stay as they were.',
    next: 'Changed afterwards, a win would prove nothing. Take this pilot out and plan another one, or say it in what you learnt.',
  });
}

export function pilotNotStarted(): Problem {
  return new Problem({
    code: 'pilot-not-started',
    status: 409,
    message: 'The pilot has not started: there is nothing to decide yet.',
    next: 'Wait for its first day, or take it out.',
  });
}

export function pilotStartsTooFar(): Problem {
  return new Problem({
    code: 'pilot-starts-too-far',
    status: 400,
    message: 'The first day lies more than 12 weeks back or more than half a year ahead.',
    next: 'Choose a day nearer to today.',
  });
}

export function classDoesNotCompare(): Problem {
  return new Problem({
    code: 'class-does-not-compare',
    status: 400,
    message: 'That class is not one of the same school and grade with its own learners.',
    next: 'Choose another class, or none: before and after is shown anyway.',
  });
}
