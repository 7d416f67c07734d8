import { z } from 'zod';
import { ProfileKind, ProfileVisibility, SupportCode, Voice } from './profile-words.ts';
import type { Routes } from './route.ts';
import { Id, Language, Moment } from './shapes.ts';

const ofLearner = z.object({ learnerId: Id });
const ofEntry = z.object({ learnerId: Id, entryId: Id });
const Text = z.string().trim().max(2000);
/** A SupportCode, or the tag of a language (BCP 47). */
const Code = z.union([SupportCode, z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)]);
const Named = z.object({ personId: Id, name: z.string() });
const SchoolYear = z.number().int();
/** 'paper': for a sheet to print, which the log of the learner says. */
const For = z.object({ for: z.enum(['page', 'paper']).optional() });
const Decision = z.enum(['keep', 'ask', 'retire']);

export const ProfileEntry = z.object({
  entryId: Id,
  kind: ProfileKind,
  voice: Voice,
  /** null: restricted; a reading shows it and is logged. */
  text: z.string().nullable(),
  code: z.string().nullable(),
  language: Language,
  visibility: ProfileVisibility,
  /** The calendar year in which the school year ends that the entry speaks of. */
  schoolYear: SchoolYear,
  /** Of an earlier year, and nobody has said yet whether it still holds. */
  fromEarlierYear: z.boolean(),
  /** An adult asks whoever said it whether it still holds. */
  askedAgain: z.boolean(),
  writtenAt: Moment,
  author: Named.nullable(),
  /** The author wrote down what another voice said. */
  writtenDownForThem: z.boolean(),
  revision: z.number().int(),
  retiredAt: Moment.nullable(),
  stances: z.array(
    z.object({ name: z.string(), voice: Voice, agrees: z.boolean(), mine: z.boolean() }),
  ),
  may: z.object({
    read: z.boolean(),
    change: z.boolean(),
    retire: z.boolean(),
    nameReaders: z.boolean(),
    takeStance: z.boolean(),
  }),
});
export type ProfileEntry = z.infer<typeof ProfileEntry>;

const ClassEntry = ProfileEntry.pick({
  entryId: true,
  kind: true,
  voice: true,
  code: true,
  language: true,
  writtenAt: true,
  visibility: true,
  schoolYear: true,
}).extend({ text: z.string() });

export const profileRoutes = {
  'GET /api/learners/:learnerId/profile': {
    summary: 'What is said of a learner, in every voice, as far as the actor may read it',
    access: 'signed-in',
    params: ofLearner,
    query: For,
    response: z.object({
      learnerId: Id,
      givenName: z.string(),
      familyName: z.string(),
      schoolYear: SchoolYear,
      /** In which voices the actor writes here, the own one first, and about what. */
      voices: z.array(z.object({ voice: Voice, kinds: z.array(ProfileKind) })),
      entries: z.array(ProfileEntry),
    }),
  },
  'PUT /api/learners/:learnerId/profile/entries/:entryId': {
    summary: 'Write an entry; sent again under the same id it is written once',
    access: 'signed-in',
    params: ofEntry,
    body: z.object({
      kind: ProfileKind,
      voice: Voice,
      text: Text,
      code: Code.nullable().optional(),
      language: Language.optional(),
      visibility: ProfileVisibility.optional(),
      /** Who needs to know, besides the author. */
      readerIds: z.array(Id).max(50).optional(),
      source: z.enum(['written', 'quick-note']).optional(),
    }),
    response: ProfileEntry,
  },
  'PATCH /api/learners/:learnerId/profile/entries/:entryId': {
    summary: 'Change the wording or who may read it; the earlier wording is kept',
    access: 'signed-in',
    params: ofEntry,
    body: z.object({
      revision: z.number().int(),
      text: Text.optional(),
      code: Code.nullable().optional(),
      visibility: ProfileVisibility.optional(),
    }),
    response: ProfileEntry,
  },
  'PUT /api/learners/:learnerId/profile/entries/:entryId/retirement': {
    summary: 'Take an entry out of the profile; it stays readable among the earlier ones',
    access: 'signed-in',
    params: ofEntry,
    response: ProfileEntry,
  },
  'DELETE /api/learners/:learnerId/profile/entries/:entryId/retirement': {
    summary: 'Put a retired entry back',
    access: 'signed-in',
    params: ofEntry,
    response: ProfileEntry,
  },
  'POST /api/learners/:learnerId/profile/entries/:entryId/readings': {
    summary: 'Read a restricted entry; each reading is logged',
    access: 'signed-in',
    params: ofEntry,
    status: 201,
    response: z.object({ text: z.string(), code: z.string().nullable(), readers: z.array(Named) }),
  },
  'GET /api/learners/:learnerId/profile/entries/:entryId/wordings': {
    summary:
      "An entry's earlier wordings, the latest first; those of a restricted entry are logged",
    access: 'signed-in',
    params: ofEntry,
    response: z.object({
      wordings: z.array(
        z.object({
          revision: z.number().int(),
          text: z.string(),
          code: z.string().nullable(),
          language: Language,
          visibility: ProfileVisibility,
          author: z.string().nullable(),
          writtenAt: Moment,
        }),
      ),
    }),
  },
  'PUT /api/learners/:learnerId/profile/entries/:entryId/stance': {
    summary: 'Say that one sees the same, or sees it differently',
    access: 'signed-in',
    params: ofEntry,
    body: z.object({ agrees: z.boolean() }),
    response: ProfileEntry,
  },
  'DELETE /api/learners/:learnerId/profile/entries/:entryId/stance': {
    summary: 'Take one’s own stance back',
    access: 'signed-in',
    params: ofEntry,
    response: ProfileEntry,
  },
  'GET /api/learners/:learnerId/profile/entries/:entryId/readers': {
    summary: 'Who needs to know a restricted entry, for those who say so',
    access: 'signed-in',
    params: ofEntry,
    response: z.object({ readers: z.array(Named) }),
  },
  'PUT /api/learners/:learnerId/profile/entries/:entryId/readers': {
    summary: 'Name who needs to know a restricted entry',
    access: 'signed-in',
    params: ofEntry,
    body: z.object({ personIds: z.array(Id).max(50) }),
    response: z.object({ readers: z.array(Named) }),
  },
  'PUT /api/learners/:learnerId/profile/entries/:entryId/carry-over': {
    summary: "Say whether an earlier year's entry still holds; null takes the answer back",
    access: 'signed-in',
    params: ofEntry,
    body: z.object({ decision: Decision.nullable() }),
    response: ProfileEntry,
  },
  'GET /api/learners/:learnerId/profile/people': {
    summary: 'The people around a learner, who could be named as needing to know',
    access: 'signed-in',
    params: ofLearner,
    response: z.object({
      people: z.array(
        Named.extend({ relation: z.enum(['self', 'guardian', 'teacher', 'principal', 'coach']) }),
      ),
    }),
  },
  'GET /api/classes/:classId/profiles': {
    summary: 'What is said of the learners of a class, as far as a sheet on a desk may carry it',
    access: ['teacher', 'coach', 'principal', 'administrator', 'staff'],
    params: z.object({ classId: Id }),
    query: For,
    response: z.object({
      classId: Id,
      title: z.string(),
      schoolName: z.string(),
      schoolYear: SchoolYear,
      /** Whether the actor writes in the teacher's or the staff's voice here. */
      voice: z.enum(['teacher', 'staff']).nullable(),
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          grades: z.array(z.string()),
          language: z.string(),
          entries: z.array(ClassEntry),
        }),
      ),
    }),
  },
  'GET /api/classes/:classId/carry-over': {
    summary: "A class's entries of earlier years, and what was decided of each for this one",
    access: ['teacher', 'coach', 'principal', 'administrator', 'staff'],
    params: z.object({ classId: Id }),
    response: z.object({
      classId: Id,
      title: z.string(),
      schoolYear: SchoolYear,
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          mayDecide: z.boolean(),
          entries: z.array(ClassEntry.extend({ decision: Decision.nullable() })),
        }),
      ),
    }),
  },
  'PUT /api/classes/:classId/carry-over': {
    summary: 'Decide of many entries of earlier years at once; null takes a decision back',
    access: ['teacher', 'principal'],
    params: z.object({ classId: Id }),
    body: z.object({
      decisions: z
        .array(z.object({ learnerId: Id, entryId: Id, decision: Decision.nullable() }))
        .max(2000),
    }),
    response: z.object({ decided: z.number().int() }),
  },
} as const satisfies Routes;
