import { Problem } from '../../../platform/errors.ts';

export function wrongPictures(): Problem {
  return new Problem({
    code: 'wrong-pictures',
    status: 401,
    message: 'Those are not the pictures of this card.',
    next: 'Look again and try once more.',
  });
}

export function cardWaits(): Problem {
  return new Problem({
    code: 'card-waits',
    status: 429,
    message: 'That was a lot of tries.',
    next: 'Wait five minutes, or ask your teacher.',
  });
}

export function cardLocked(): Problem {
  return new Problem({
    code: 'card-locked',
    status: 423,
    message: 'This card is resting.',
    next: 'Ask your teacher: one press lets you try again.',
  });
}
