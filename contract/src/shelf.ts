import { z } from 'zod';
import type { Routes } from './route.ts';
import { Because, Day, Id, Language, Moment } from './shapes.ts';

/** What a text looks like on a shelf: no level. */
const ShelfText = z.object({
  textId: Id,
  title: z.string(),
  language: Language,
  kind: z.enum(['story', 'fact', 'poem', 'play']).nullable(),
  topics: z.array(z.string()),
  pages: z.number().int(),
  words: z.number().int(),
  credits: z.array(z.object({ role: z.string(), name: z.string() })),
  licence: z.string(),
  licenceUrl: z.string().nullable(),
  attribution: z.string(),
});

const Role = z.enum(['just-right', 'stretch', 'easy']);

/** A text with its level, in US school grades: for staff only. */
const LevelledText = z.object({
  textId: Id,
  title: z.string(),
  language: Language,
  topics: z.array(z.string()),
  grade: z.number(),
  error: z.number(),
});
const OfferedText = LevelledText.extend({ role: Role, because: z.array(Because) });

const Topic = z.string().max(40);

const WindowSettings = z.object({
  /** Grades harder (above 0) or easier (below 0) than the measure says. */
  shift: z.number().min(-3).max(3),
  /** Empty: the languages that the learner reads. */
  languages: z.array(Language).max(2),
  /** Where not empty, only texts with one of these. */
  mustTopics: z.array(Topic).max(30),
  neverTopics: z.array(Topic).max(30),
  because: z.string().trim().max(500),
});
const Window = WindowSettings.extend({ setAt: Moment, setBy: z.string() });

const Reader = z.object({
  /** The grade of texts read with 90 % accuracy half of the time, and its standard error in grades. */
  grade: z.number(),
  error: z.number(),
  /** False: all that is known is the school grade. */
  measured: z.boolean(),
  because: z.array(Because),
});

const Group = z.object({
  groupId: Id,
  textId: Id.nullable(),
  learnerIds: z.array(Id).max(40),
});

const ofClass = z.object({ classId: Id });
const ofLearner = z.object({ classId: Id, learnerId: Id });
const who = ['teacher', 'coach', 'principal', 'administrator'] as const;
const may = ['teacher', 'principal', 'administrator'] as const;

export const shelfRoutes = {
  'GET /api/my-shelf': {
    summary: 'What a learner may read now, with why, in words without levels',
    access: ['learner'],
    response: z.object({
      learnerId: Id,
      /** Begun and not yet through. */
      begun: z.array(ShelfText.extend({ page: z.number().int() })),
      offered: z.array(ShelfText.extend({ because: z.array(Because) })),
      /** Chosen by the learner or given by a teacher, beyond what was offered. */
      chosen: z.array(ShelfText.extend({ mine: z.boolean() })),
      read: z.array(ShelfText.extend({ readAt: Moment, moreLike: z.boolean() })),
    }),
  },
  'GET /api/my-shelf/texts': {
    summary: 'The whole library for a learner to choose from freely, without levels',
    access: ['learner'],
    query: z.object({
      search: z.string().trim().max(100).optional(),
      topic: Topic.optional(),
      kind: z.enum(['story', 'fact', 'poem', 'play']).optional(),
      language: Language.optional(),
      /** How many to leave out from the beginning. */
      from: z.coerce.number().int().min(0).max(10_000).default(0),
    }),
    response: z.object({ texts: z.array(ShelfText), more: z.boolean() }),
  },
  'PUT /api/learners/:learnerId/shelf/:textId/marks/:mark': {
    summary: 'Choose a text, put it back, or ask for more like it; by the learner or a teacher',
    access: ['learner', ...may],
    params: z.object({
      learnerId: Id,
      textId: Id,
      mark: z.enum(['chosen', 'put-back', 'more-like']),
    }),
  },
  'DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark': {
    summary: 'Take back what was said of a text',
    access: ['learner', ...may],
    params: z.object({
      learnerId: Id,
      textId: Id,
      mark: z.enum(['chosen', 'put-back', 'more-like']),
    }),
  },
  'GET /api/learners/:learnerId/shelf': {
    summary: "A learner's shelf for staff: with levels, reader and chances",
    access: who,
    params: z.object({ learnerId: Id }),
    response: z.object({
      reader: Reader,
      offered: z.array(OfferedText),
      chosen: z.array(LevelledText.extend({ mine: z.boolean() })),
      putBack: z.array(LevelledText),
    }),
  },
  'GET /api/classes/:classId/reading': {
    summary:
      'How a class reads: each reader, the band, three texts, what happened last, the groups',
    access: who,
    params: ofClass,
    response: z.object({
      classId: Id,
      title: z.string(),
      today: Day,
      mayChange: z.boolean(),
      /** Texts in the library. */
      library: z.number().int(),
      window: Window.nullable(),
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          grades: z.array(z.string()),
          language: Language,
          reader: Reader,
          /** The levels of texts between 97.5 and 90 % accuracy, in grades. */
          band: z.object({ from: z.number(), to: z.number() }),
          texts: z.array(OfferedText),
          /** The newest running record, check or outside measure. */
          checkedOn: Day.nullable(),
          lastReading: z
            .object({
              title: z.string(),
              at: Moment,
              finished: z.boolean(),
              vote: z.enum(['too-easy', 'just-right', 'too-hard']).nullable(),
            })
            .nullable(),
          window: Window.nullable(),
          /** Of the newest class set. */
          given: z.array(Id),
        }),
      ),
      groups: z.array(Group),
      /** The texts that groups and the newest set name. */
      texts: z.array(LevelledText),
      set: z.object({ setId: Id, pickedAt: Moment }).nullable(),
    }),
  },
  'PUT /api/classes/:classId/reading-window': {
    summary:
      'Move what a class is offered: easier or harder, languages, topics; kept with its reason',
    access: may,
    params: ofClass,
    body: WindowSettings,
  },
  'DELETE /api/classes/:classId/reading-window': {
    summary: "End a class's window: measures alone decide again",
    access: may,
    params: ofClass,
  },
  'PUT /api/classes/:classId/learners/:learnerId/reading-window': {
    summary: 'Move what one learner is offered',
    access: may,
    params: ofLearner,
    body: WindowSettings,
  },
  'DELETE /api/classes/:classId/learners/:learnerId/reading-window': {
    summary: "End a learner's window: the class's counts again",
    access: may,
    params: ofLearner,
  },
  'POST /api/classes/:classId/reading-levels': {
    summary:
      'First levels of a class in one go, as the teacher knows them; a running record or check says more later',
    access: may,
    params: ofClass,
    body: z.object({
      levels: z
        .array(
          z.object({
            learnerId: Id,
            scale: z.enum(['grade', 'fp']),
            /** '3.5' on the scale of grades, a letter from A to Z on that of Fountas and Pinnell. */
            level: z.string().trim().min(1).max(10),
          }),
        )
        .min(1)
        .max(200),
    }),
    response: z.object({ kept: z.number().int() }),
  },
  'POST /api/classes/:classId/reading-group-proposals': {
    summary: 'Groups of readers with a similar need, and a text for each; nothing is kept',
    access: may,
    params: ofClass,
    body: z.object({ size: z.number().int().min(3).max(6) }),
    response: z.object({
      groups: z.array(
        z.object({
          textId: Id.nullable(),
          learnerIds: z.array(Id),
          because: z.array(Because),
        }),
      ),
      texts: z.array(LevelledText),
    }),
  },
  'PUT /api/classes/:classId/reading-groups': {
    summary: 'The guided-reading groups of a class as they are now; an empty list ends them',
    access: may,
    params: ofClass,
    body: z.object({ groups: z.array(Group).max(20) }),
  },
  'POST /api/classes/:classId/class-sets': {
    summary: 'Pick one or two texts for every learner in one act, none that they had lately',
    access: may,
    params: ofClass,
    body: z.object({ each: z.number().int().min(1).max(2).default(1) }),
    response: z.object({
      setId: Id,
      picks: z.array(z.object({ learnerId: Id, textId: Id })),
    }),
    status: 201,
  },
  'PUT /api/classes/:classId/class-sets/:setId/learners/:learnerId': {
    summary: "Change a learner's texts in a set",
    access: may,
    params: z.object({ classId: Id, setId: Id, learnerId: Id }),
    body: z.object({ textIds: z.array(Id).min(1).max(2) }),
  },
  'DELETE /api/classes/:classId/class-sets/:setId': {
    summary: 'Take a set back: nothing was given out',
    access: may,
    params: z.object({ classId: Id, setId: Id }),
  },
} as const satisfies Routes;
