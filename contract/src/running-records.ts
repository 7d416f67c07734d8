import { z } from 'zod';
import { recordingTypes } from './attachments.ts';
import type { Routes } from './route.ts';
import { cues } from './running-record-words.ts';
import { Day, Id, Language, Moment } from './shapes.ts';

const mostWords = 5000;
const Place = z.number().int().min(0).max(mostWords);
const OffsetMs = z.number().int().min(0).max(7_200_000);

/** One thing that was marked; places are words of the passage, counted from 0. */
const Mark = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['substitution', 'self-correction', 'insertion']),
    at: Place,
    offsetMs: OffsetMs.optional(),
    said: z.string().trim().max(100).optional(),
    cues: z.array(z.enum(cues)).max(3).optional(),
  }),
  z.object({
    kind: z.enum(['omission', 'told', 'repetition']),
    at: Place,
    offsetMs: OffsetMs.optional(),
    cues: z.array(z.enum(cues)).max(3).optional(),
  }),
  z.object({
    kind: z.enum(['skipped-line', 'skipped-page']),
    at: Place,
    to: Place,
    offsetMs: OffsetMs.optional(),
  }),
]);

/** From paper: what was counted there. */
const Counts = z.object({
  words: z.number().int().min(1).max(mostWords),
  errors: z.number().int().min(0).max(mostWords),
  selfCorrections: z.number().int().min(0).max(mostWords),
});
const Level = z.number().int().min(1).max(4).nullable();

/** How one of the text's questions was answered, with its words as they were asked. */
const AskedQuestion = z.object({
  number: z.number().int().min(1).max(20),
  stem: z.string().trim().min(1).max(1000),
  right: z.boolean(),
});

/** A question of the text, for whoever asks it. */
const Question = z.object({
  number: z.number().int(),
  stem: z.string(),
  /** The right answer, and why it is right ('' where nobody said). */
  answer: z.string(),
  because: z.string(),
});

/** All that somebody fills in: it is sent whole, so that sending it again changes nothing. */
const Content = z.object({
  marks: z.array(Mark).max(4000),
  /** Where the reading ended; null: at the last word. */
  lastWord: Place.nullable(),
  counts: Counts.nullable(),
  seconds: z.number().positive().max(7200).nullable(),
  /** Each 1 (lowest) to 4. */
  expression: z.object({ phrasing: Level, pace: Level, smoothness: Level, expression: Level }),
  /** 0: nothing, 4: all that matters, in order and with its reasons. */
  retell: z.number().int().min(0).max(4).nullable(),
  asked: z.number().int().min(1).max(20).nullable(),
  answeredRight: z.number().int().min(0).max(20).nullable(),
  /** Absent where questions were only counted. */
  answers: z.array(AskedQuestion).max(20).optional(),
  note: z.string().trim().max(4000),
});

/** What is read: a text of the library or a passage of it, one pasted for this, or a book in the hand. */
const Source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    textId: Id,
    page: z.number().int().min(1).max(1000),
    /** About so many words from there, to the end of a sentence; null: to the end. */
    words: z.number().int().min(20).max(mostWords).nullable(),
  }),
  z.object({
    kind: z.literal('pasted'),
    title: z.string().trim().min(1).max(300),
    language: Language,
    text: z.string().trim().min(1).max(40_000),
  }),
  z.object({
    kind: z.literal('book'),
    title: z.string().trim().min(1).max(300),
    language: Language,
    /** The book's level as a US school grade, where the teacher knows it. */
    grade: z.number().min(-1).max(13).nullable(),
  }),
]);

/** What whoever saves had before them: more than one adult may mark a record, on pages that were without a network meanwhile. */
const basis = {
  /** The revision that was seen; a newer one by somebody else is not written over. */
  after: z.number().int().min(1),
  /** The page that saves, by an id of its own: what it saved itself it has seen, though the answer got lost. */
  hand: Id,
};

const Band = z.enum(['independent', 'instructional', 'frustration']);
const Season = z.enum(['fall', 'winter', 'spring']);
const Grade = z.object({ grade: z.number(), error: z.number() });

/** Where words correct a minute stand by Hasbrouck and Tindal (2017). */
const Fluency = z.object({
  season: Season,
  /** The learner's grade, 0 for kindergarten; null where it is not known. */
  grade: z.number().nullable(),
  kind: z.enum(['percentile', 'above', 'below', 'no-norms']),
  percentile: z.number().int().nullable(),
  /** The text is more than a grade from the learner's: the norms are for texts of the grade. */
  otherGradeText: z.boolean(),
});

const Score = z.object({
  words: z.number().int(),
  errors: z.number().int(),
  selfCorrections: z.number().int(),
  accuracy: z.number(),
  errorRatio: z.number().nullable(),
  selfCorrectionRatio: z.number().nullable(),
  wordsCorrectPerMinute: z.number().nullable(),
  band: Band,
});

const Audio = z.object({
  audioId: Id,
  /** The file, to be fetched among attachments. */
  attachmentId: Id,
  mediaType: z.enum(recordingTypes),
  sizeBytes: z.number().int(),
  /** Milliseconds of the reading that had gone when the recording began. */
  offsetMs: z.number().int(),
});

const Version = z.object({
  version: z.number().int(),
  /** Null, as errors and self-corrections: a draft that another adult wrote over. */
  words: z.number().int().nullable(),
  errors: z.number().int().nullable(),
  selfCorrections: z.number().int().nullable(),
  seconds: z.number().nullable(),
  content: Content,
  /** Who had saved it; '' where that was not kept. */
  savedBy: z.string(),
  replacedAt: Moment,
  replacedBy: z.string(),
  because: z.string(),
});

const Record = z.object({
  recordId: Id,
  learnerId: Id,
  learnerName: z.string(),
  textId: Id.nullable(),
  title: z.string(),
  language: Language,
  passage: z.string(),
  text: Grade.nullable(),
  way: z.enum(['screen', 'paper']),
  readOn: Day,
  startedAt: Moment,
  startedBy: z.string(),
  content: Content,
  /** Counts the saves. */
  revision: z.number().int(),
  savedAt: Moment,
  savedBy: z.string(),
  /** The text's own questions; empty where the text has none, or none is known. */
  questions: z.array(Question),
  finishedAt: Moment.nullable(),
  withdrawn: z.object({ at: Moment, because: z.string() }).nullable(),
  /** Absent in a draft. */
  score: Score.nullable(),
  fluency: Fluency.nullable(),
  /** The reader that this record implies, on the scale of texts. */
  reader: Grade.nullable(),
  next: z
    .enum(['harder-text', 'talk-about-it', 'teach-with-it', 'easier-text', 'notice-slips'])
    .nullable(),
  audio: z.array(Audio),
  versions: z.array(Version),
  mayChange: z.boolean(),
});

const Brief = z.object({
  recordId: Id,
  title: z.string(),
  readOn: Day,
  score: Score.nullable(),
  fluency: Fluency.nullable(),
  withdrawn: z.boolean(),
  hasAudio: z.boolean(),
});

const NormRow = z.array(z.number().int()).length(5);
const staff = ['teacher', 'coach', 'principal', 'administrator'] as const;
const listeners = ['teacher', 'coach', 'principal'] as const;
const OneRecord = z.object({ learnerId: Id, recordId: Id });
const OneAudio = OneRecord.extend({ audioId: Id });

export const runningRecordsRoutes = {
  'GET /api/classes/:classId/running-records': {
    summary: 'Who of a class was listened to when, and what came of it; drafts that are open',
    access: staff,
    params: z.object({ classId: Id }),
    response: z.object({
      mayRecord: z.boolean(),
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          grade: z.number().nullable(),
          records: z.number().int(),
          latest: Brief.nullable(),
          draft: Brief.nullable(),
        }),
      ),
    }),
  },
  'GET /api/classes/:classId/running-record-form': {
    summary:
      'What a form on paper needs: the passage, the learners and the fluency norms of their grades',
    access: staff,
    params: z.object({ classId: Id }),
    query: z.object({
      textId: Id,
      page: z.coerce.number().int().min(1).max(1000).default(1),
      words: z.coerce.number().int().min(20).max(mostWords).optional(),
    }),
    response: z.object({
      title: z.string(),
      language: Language,
      passage: z.string(),
      pages: z.number().int(),
      words: z.number().int(),
      attribution: z.string(),
      licence: z.string(),
      season: Season,
      learners: z.array(
        z.object({
          learnerId: Id,
          name: z.string(),
          grade: z.number().nullable(),
          /** Words correct a minute at the percentiles 90, 75, 50, 25, 10; null where none are published. */
          norms: NormRow.nullable(),
        }),
      ),
    }),
  },
  'GET /api/classes/:classId/running-record-texts': {
    summary: 'Texts to listen with: by a word of the title, or near a grade; at most twelve',
    access: staff,
    params: z.object({ classId: Id }),
    query: z.object({
      title: z.string().trim().max(100).optional(),
      grade: z.coerce.number().min(-1).max(13).optional(),
      language: Language.optional(),
    }),
    response: z.object({
      texts: z.array(
        z.object({
          textId: Id,
          title: z.string(),
          language: Language,
          words: z.number().int(),
          pages: z.number().int(),
          grade: z.number(),
        }),
      ),
    }),
  },
  'GET /api/learners/:learnerId/running-records': {
    summary: 'A learner’s running records, the newest first',
    access: staff,
    params: z.object({ learnerId: Id }),
    response: z.object({ mayRecord: z.boolean(), records: z.array(Brief) }),
  },
  'GET /api/learners/:learnerId/reading-aloud': {
    summary:
      'What came of reading aloud, in words for the learner and the family: no level, no rank',
    access: 'signed-in',
    params: z.object({ learnerId: Id }),
    response: z.object({
      readings: z.array(
        z.object({
          recordId: Id,
          title: z.string(),
          readOn: Day,
          went: z.enum(['easily', 'well', 'with-help']),
          words: z.number().int(),
          /** Slips that the reader noticed and put right. */
          putRight: z.number().int(),
        }),
      ),
    }),
  },
  'GET /api/learners/:learnerId/running-records/:recordId': {
    summary: 'A running record whole: the passage, its marks, its score and why',
    access: staff,
    params: OneRecord,
    response: Record,
  },
  'PUT /api/learners/:learnerId/running-records/:recordId': {
    summary: 'Start a record on a text; sent again it stays as it is',
    access: listeners,
    params: OneRecord,
    body: z.object({ source: Source, way: z.enum(['screen', 'paper']), readOn: Day }),
    response: Record,
    status: 201,
  },
  'DELETE /api/learners/:learnerId/running-records/:recordId': {
    summary: 'Throw away a draft; what was finished is withdrawn instead',
    access: listeners,
    params: OneRecord,
  },
  'PUT /api/learners/:learnerId/running-records/:recordId/draft': {
    summary:
      'Save the marks of an open record, all of them; refused where somebody else saved meanwhile',
    access: listeners,
    params: OneRecord,
    body: z.object({ content: Content, ...basis }),
    response: z.object({ revision: z.number().int() }),
  },
  'PUT /api/learners/:learnerId/running-records/:recordId/result': {
    summary: 'Finish a record, or correct a finished one: what it said before is kept',
    access: listeners,
    params: OneRecord,
    body: z.object({
      content: Content,
      because: z.string().trim().max(300).default(''),
      ...basis,
    }),
    response: Record,
  },
  'PUT /api/learners/:learnerId/running-records/:recordId/withdrawal': {
    summary: 'Withdraw a finished record: it stays to be read and counts for nothing',
    access: listeners,
    params: OneRecord,
    body: z.object({ because: z.string().trim().max(300) }),
  },
  'DELETE /api/learners/:learnerId/running-records/:recordId/withdrawal': {
    summary: 'Let a withdrawn record count again',
    access: listeners,
    params: OneRecord,
  },
  'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId/parts/:number': {
    summary: 'Send one part of a recording (at most 512 kB), in any order, again if need be',
    access: listeners,
    params: OneAudio.extend({ number: z.coerce.number().int().min(0).max(59) }),
    upload: true,
  },
  'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId': {
    summary: 'Put a recording together out of its parts; says which are still missing',
    access: listeners,
    params: OneAudio,
    body: z.object({ parts: z.number().int().min(1).max(60), offsetMs: OffsetMs }),
    response: z.object({ kept: z.boolean(), missing: z.array(z.number().int()) }),
  },
  'DELETE /api/learners/:learnerId/running-records/:recordId/audio/:audioId': {
    summary: 'Delete a recording for good; its record stays',
    access: listeners,
    params: OneAudio,
  },
} as const satisfies Routes;

export type RunningRecord = z.output<typeof Record>;
export type RecordContent = z.output<typeof Content>;
export type RecordQuestion = z.output<typeof Question>;
export type RecordMark = z.output<typeof Mark>;
export type RecordSource = z.output<typeof Source>;
export type BriefRecord = z.output<typeof Brief>;
