import { Problem } from '../errors.ts';

export function wrongLogin(): Problem {
  return new Problem({
    code: 'wrong-login',
    status: 401,
    message: 'That name and password do not go together.',
    next: 'Check both and try again, or ask for a new password.',
  });
}

export function tooManyTries(minutes: number): Problem {
  return new Problem({
    code: 'too-many-tries',
    status: 429,
    message: 'Too many tries.',
    next: `Wait ${minutes} minutes, or ask for a new password.`,
    params: { minutes },
  });
}
