import { z } from 'zod';

export const Id = z.uuid();
export const Day = z.iso.date();
/** A moment, in ISO 8601 with its offset. */
export const Moment = z.iso.datetime({ offset: true });
export const Language = z.enum(['en', 'es']);
export const RoleName = z.enum([
  'learner',
  'guardian',
  'teacher',
  'coach',
  'principal',
  'administrator',
  'staff',
]);
/** Why the system suggests something: a code and its values, rendered as a sentence by renderBecause. */
export const Because = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** Where the next page of a bounded list begins. */
export const Cursor = z.string().max(200);
/** An error's body (RFC 9457 in spirit): a stable code, a sentence, the next step. */
export const ProblemBody = z.object({
  code: z.string(),
  message: z.string(),
  next: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** For bad input: which fields, and what is wrong with each. */
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
export type ProblemBody = z.infer<typeof ProblemBody>;
export type Because = z.infer<typeof Because>;
