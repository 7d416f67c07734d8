import { Problem } from '../../../platform/errors.ts';

export function readingOfAnotherText(): Problem {
  return new Problem({
    code: 'reading-of-another-text',
    status: 409,
    message: 'This reading was begun with another text.',
    next: 'Open the text again from your shelf.',
  });
}

export function notInTheClass(): Problem {
  return new Problem({
    code: 'not-in-the-class',
    status: 400,
    message: 'Somebody in this list is not in the class.',
    next: 'Load the page again, then write it down once more.',
  });
}
