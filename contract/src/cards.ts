import { z } from 'zod';
import type { Routes } from './route.ts';
import { Me } from './session.ts';
import { Id, Language, Moment } from './shapes.ts';

/** The pictures of a secret row, always in this order on the page: small children find them by their place. */
export const pictureNames = [
  'apple',
  'ball',
  'boat',
  'car',
  'cat',
  'cloud',
  'fish',
  'flower',
  'house',
  'key',
  'star',
  'tree',
] as const;

/** The small pictures beside the names, none of which is in a secret row. */
export const emblemNames = [
  'anchor',
  'balloon',
  'bell',
  'bike',
  'bug',
  'bus',
  'butterfly',
  'cactus',
  'cake',
  'camera',
  'carrot',
  'castle',
  'cherry',
  'clover',
  'cookie',
  'crown',
  'dog',
  'feather',
  'gift',
  'piano',
  'horse',
  'ice-cream',
  'telescope',
  'leaf',
  'lemon',
  'moon',
  'mountain',
  'mushroom',
  'pig',
  'planet',
  'rainbow',
  'robot',
  'rocket',
  'snowflake',
  'snowman',
  'sun',
  'tent',
  'tractor',
  'train',
  'umbrella',
] as const;

/** How many pictures a learner taps, each of them once. */
export const picturesAsked = 4;

export const Picture = z.enum(pictureNames);
export const Emblem = z.enum(emblemNames);
const Token = z.string().min(20).max(64);
const Class = z.object({ classId: Id });
const staff = ['teacher', 'principal', 'administrator'] as const;

export const CardState = z.object({
  learnerId: Id,
  givenName: z.string(),
  familyName: z.string(),
  card: z
    .object({
      emblem: Emblem,
      issuedAt: Moment,
      lastUsedAt: Moment.nullable(),
      /** open: pictures may be tried; waiting: not for some minutes; locked: not until an adult lifts it. */
      state: z.enum(['open', 'waiting', 'locked']),
    })
    .nullable(),
});

export const cardsRoutes = {
  'GET /api/classes/:classId/cards': {
    summary: 'Who of a class has a card to sign in with, and whether the class page is open',
    access: staff,
    params: Class,
    response: z.object({
      title: z.string(),
      learners: z.array(CardState),
      door: z
        .object({ openedAt: Moment, openedByName: z.string().nullable(), waiting: z.boolean() })
        .nullable(),
    }),
  },
  'POST /api/classes/:classId/cards': {
    summary:
      'Make cards and pictures for those who have none, or anew for the ones named; both are shown once',
    access: staff,
    params: Class,
    body: z.object({
      learnerIds: z.array(Id).max(200).optional(),
      /** pictures: the card stays good, only its row of pictures is new. */
      renew: z.enum(['both', 'pictures']).default('both'),
    }),
    response: z.object({
      cards: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          language: Language,
          emblem: Emblem,
          /** What the card's QR code holds; null where the card stayed. */
          url: z.string().nullable(),
          pictures: z.array(Picture),
        }),
      ),
      /** Those who cannot have one, and why: somebody else signs in with their username, or they are more than a learner here. */
      without: z.array(
        z.object({ learnerId: Id, name: z.string(), why: z.enum(['login-taken', 'other-role']) }),
      ),
    }),
    status: 201,
  },
  'DELETE /api/classes/:classId/cards': {
    summary: 'Take all cards of a class out of use at once, and end the sessions they opened',
    access: staff,
    params: Class,
  },
  'DELETE /api/classes/:classId/cards/:learnerId': {
    summary: 'Take a card out of use at once, and end the session it opened',
    access: staff,
    params: Class.extend({ learnerId: Id }),
  },
  'DELETE /api/classes/:classId/cards/:learnerId/lock': {
    summary: 'Let a learner try the pictures again',
    access: staff,
    params: Class.extend({ learnerId: Id }),
  },
  'PUT /api/classes/:classId/door': {
    summary:
      'Open the page on which a class picks names on a shared tablet; its address is shown once',
    access: staff,
    params: Class,
    response: z.object({ url: z.string() }),
  },
  'DELETE /api/classes/:classId/door': {
    summary: 'Close the page of a class at once',
    access: staff,
    params: Class,
  },
  'DELETE /api/classes/:classId/door/lock': {
    summary: 'Let a class try again on its page before the wait is over',
    access: staff,
    params: Class,
  },
  'POST /api/card-looks': {
    summary:
      'Whose card it is, by first name and small picture only; for a class, all of its names',
    access: 'public',
    body: z.object({ token: Token }),
    status: 200,
    response: z.object({
      language: Language,
      /** null: the card is a learner's own. */
      className: z.string().nullable(),
      learners: z.array(z.object({ learnerId: Id, name: z.string(), emblem: Emblem })),
    }),
  },
  'POST /api/card-sessions': {
    summary: 'Sign a learner in by card and pictures, for a school day at most',
    access: 'public',
    body: z.object({
      token: Token,
      learnerId: Id,
      pictures: z.array(Picture).length(picturesAsked),
    }),
    response: Me,
    status: 201,
  },
} as const satisfies Routes;
