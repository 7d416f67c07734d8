import { Problem } from '../../../platform/errors.ts';

export function entrySaysNothing(): Problem {
  return new Problem({
    code: 'entry-says-nothing',
    status: 400,
    message: 'There is nothing in this entry yet.',
    next: 'Write a few words, or pick one from the list.',
  });
}
