import { z } from 'zod';
import { supportCodes } from './supports.ts';

/** What an entry of the profile is about. `what-works` is what somebody prefers; `what-helped` what was tried and seen to help. */
export const ProfileKind = z.enum([
  'strength',
  'need',
  'interest',
  'what-works',
  'what-helped',
  'pace',
  'support',
  'language',
  'hope',
  'trusted-adult',
  'health',
]);
export type ProfileKind = z.infer<typeof ProfileKind>;

export const Voice = z.enum(['learner', 'family', 'teacher', 'staff']);
export type Voice = z.infer<typeof Voice>;

/**
 * Who may read an entry: the learner and the mentor; their teachers too; their family too; or, apart from these circles, its author and
 * the people named on its list.
 */
export const ProfileVisibility = z.enum(['mentor', 'teachers', 'family', 'need-to-know']);
export type ProfileVisibility = z.infer<typeof ProfileVisibility>;

/** A support of the pick list. */
export const SupportCode = z.enum(supportCodes);
export type SupportCode = z.infer<typeof SupportCode>;
