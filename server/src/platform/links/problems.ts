import { Problem } from '../errors.ts';

export function unknownLink(): Problem {
  return new Problem({
    code: 'unknown-link',
    status: 404,
    message: 'This link or code leads nowhere.',
    next: 'Look at the letter again, or ask the school for a new one.',
  });
}

/** The right link, but its time is over. */
export function endedLink(): Problem {
  return new Problem({
    code: 'ended-link',
    status: 410,
    message: 'This link has ended.',
    next: 'Ask the teacher for a new one.',
  });
}

export function tooManyTries(): Problem {
  return new Problem({
    code: 'too-many-tries',
    status: 429,
    message: 'Too many tries.',
    next: 'Wait 15 minutes, then look at the letter again.',
    params: { minutes: 15 },
  });
}
