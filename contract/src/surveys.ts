import { z } from 'zod';
import type { Routes } from './route.ts';
import { Day, Id, Language, Moment } from './shapes.ts';
import { GradeBand, SurveyPicture } from './survey-words.ts';

const gatherers = ['teacher', 'principal', 'administrator'] as const;

const Answer = z.object({
  questionId: z.string().max(40),
  optionIds: z.array(z.string().max(40)).max(8),
  words: z.string().trim().max(300),
});

const Question = z.object({
  questionId: z.string(),
  text: z.string(),
  /** How many options may be chosen. */
  pick: z.number().int(),
  /** There is room for own words. */
  words: z.boolean(),
  options: z.array(z.object({ optionId: z.string(), picture: SurveyPicture, text: z.string() })),
});
const Questions = z.object({ en: z.array(Question), es: z.array(Question) });

const FamilyQuestion = z.object({
  questionId: z.string(),
  text: z.string(),
  hint: z.string(),
  options: z.array(z.object({ optionId: z.string(), text: z.string() })),
  /** May be kept to those who need to know. */
  mayRestrict: z.boolean(),
});

/** How far a letter to a guardian has come; `unsure`: the server stopped while it was leaving. */
const LetterState = z.enum([
  'not-sent',
  'waiting',
  'unsure',
  'failed',
  'sent',
  'printed',
  'revoked',
  'answered',
]);

const Recipients = z
  .array(z.object({ learnerId: Id, guardianId: Id }))
  .min(1)
  .max(200);

const surveyId = z.object({ surveyId: Id });

export const surveysRoutes = {
  'GET /api/classes/:classId/surveys': {
    summary:
      'How far a class has been asked: who has answered, which families have been written to',
    access: gatherers,
    params: z.object({ classId: Id }),
    response: z.object({
      classId: Id,
      title: z.string(),
      schoolName: z.string(),
      /** The wording that fits the class's grades. */
      band: GradeBand,
      questionCount: z.number().int(),
      learnerSurvey: z
        .object({
          surveyId: Id,
          band: GradeBand,
          openedAt: Moment,
          closedAt: Moment.nullable(),
          /** Devices that may still answer. */
          devices: z.array(z.object({ deviceId: Id, handedAt: Moment, expiresAt: Moment })),
        })
        .nullable(),
      familySurvey: z
        .object({
          surveyId: Id,
          openedAt: Moment,
          closesOn: Day,
          closedAt: Moment.nullable(),
        })
        .nullable(),
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          answered: z.number().int(),
          guardians: z.array(
            z.object({
              guardianId: Id,
              name: z.string(),
              language: Language,
              hasEmail: z.boolean(),
              letter: LetterState,
              at: Moment.nullable(),
            }),
          ),
        }),
      ),
    }),
  },
  'POST /api/classes/:classId/surveys': {
    summary: "Open a class's picture survey, or its questionnaire for families",
    access: gatherers,
    params: z.object({ classId: Id }),
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('learners'), band: GradeBand }),
      z.object({ kind: z.literal('families'), closesOn: Day }),
    ]),
    response: surveyId,
    status: 201,
  },
  'PUT /api/surveys/:surveyId/closure': {
    summary: 'Close a survey: its devices and links end, its answers stay',
    access: gatherers,
    params: surveyId,
  },
  'DELETE /api/surveys/:surveyId/closure': {
    summary: 'Open a closed survey again',
    access: gatherers,
    params: surveyId,
  },
  'GET /api/surveys/:surveyId/answers': {
    summary:
      "A class's picture survey with all that has been answered: for paper, entry and results",
    access: gatherers,
    params: surveyId,
    response: z.object({
      surveyId: Id,
      classId: Id,
      title: z.string(),
      open: z.boolean(),
      questions: Questions,
      learners: z.array(
        z.object({
          learnerId: Id,
          givenName: z.string(),
          familyName: z.string(),
          language: Language,
          answers: z.array(Answer),
        }),
      ),
    }),
  },
  'PUT /api/surveys/:surveyId/learners/:learnerId/answers': {
    summary: "Enter a learner's sheet of paper; what the sheet leaves out stays as it was",
    access: gatherers,
    params: z.object({ surveyId: Id, learnerId: Id }),
    body: z.object({ language: Language, answers: z.array(Answer).max(20) }),
    response: z.object({ answered: z.number().int() }),
  },
  'DELETE /api/surveys/:surveyId/learners/:learnerId/answers': {
    summary: 'Let a learner begin anew: takes the answers back',
    access: gatherers,
    params: z.object({ surveyId: Id, learnerId: Id }),
  },
  'POST /api/surveys/:surveyId/devices': {
    summary:
      'Hand a device over to the class: a link that does this survey and nothing else; `here` signs the sender out on this device',
    access: gatherers,
    params: surveyId,
    body: z.object({
      place: z.enum(['here', 'elsewhere']),
      minutes: z.number().int().min(5).max(480).default(90),
    }),
    response: z.object({ deviceId: Id, token: z.string(), expiresAt: Moment }),
    status: 201,
  },
  'DELETE /api/surveys/:surveyId/devices': {
    summary: 'End all devices of a survey at once',
    access: gatherers,
    params: surveyId,
  },
  'GET /api/surveys/:surveyId/letter': {
    summary: 'The letter to a guardian as it will be, without its link',
    access: gatherers,
    params: surveyId,
    query: z.object({ learnerId: Id, guardianId: Id }),
    response: z.object({
      language: Language,
      to: z.string(),
      subject: z.string(),
      paragraphs: z.array(z.string()),
    }),
  },
  'POST /api/surveys/:surveyId/mailings': {
    summary: 'Send the letter by e-mail to these guardians; a job does it, once for each',
    access: gatherers,
    params: surveyId,
    body: z.object({ to: Recipients }),
    response: z.object({ waiting: z.number().int() }),
    status: 202,
  },
  'POST /api/surveys/:surveyId/letters': {
    summary: 'Make letters to print, each with its own link and code, which are shown only now',
    access: gatherers,
    params: surveyId,
    body: z.object({ to: Recipients }),
    response: z.object({
      letters: z.array(
        z.object({
          learnerId: Id,
          guardianId: Id,
          learnerName: z.string(),
          guardianName: z.string(),
          language: Language,
          subject: z.string(),
          paragraphs: z.array(z.string()),
          url: z.string(),
          typeAt: z.string(),
          code: z.string(),
        }),
      ),
    }),
    status: 201,
  },
  'POST /api/surveys/:surveyId/revocations': {
    summary: "End a guardian's links at once; a new letter begins anew",
    access: gatherers,
    params: surveyId,
    body: z.object({ learnerId: Id, guardianId: Id }),
  },

  'GET /api/class-survey': {
    summary:
      "The survey on a device that was handed over: first names, and who is through; nobody's answers",
    access: 'public',
    response: z.object({
      surveyId: Id,
      title: z.string(),
      band: GradeBand,
      expiresAt: Moment,
      questions: Questions,
      learners: z.array(
        z.object({
          learnerId: Id,
          /** Told apart by as much of the family name as it takes. */
          name: z.string(),
          language: Language,
          answeredIds: z.array(z.string()),
        }),
      ),
    }),
  },
  'PUT /api/class-survey/learners/:learnerId/answers/:questionId': {
    summary:
      'Keep one answer from a device that was handed over; what another turn has answered stays',
    access: 'public',
    params: z.object({ learnerId: Id, questionId: z.string().max(40) }),
    body: Answer.omit({ questionId: true }).extend({
      language: Language,
      /** Whoever sits at the device now. */
      turnId: Id,
      answeredAt: Moment,
    }),
    response: z.object({ kept: z.boolean() }),
  },
  'GET /api/family-questionnaire': {
    summary: "The questionnaire of a family's link: about one child, by first name",
    access: 'public',
    response: z.object({
      givenName: z.string(),
      schoolName: z.string(),
      language: Language,
      closesOn: Day,
      /** Who reads what is kept to those who need to know. */
      readers: z.array(z.string()),
      answeredAt: Moment.nullable(),
      questions: z.object({ en: z.array(FamilyQuestion), es: z.array(FamilyQuestion) }),
      answers: z.array(
        z.object({
          questionId: z.string(),
          optionIds: z.array(z.string()),
          /** Empty where it is restricted: a link that went astray must not tell it. */
          words: z.string(),
          restricted: z.boolean(),
        }),
      ),
    }),
  },
  'PUT /api/family-questionnaire': {
    summary: "Answer a family's questionnaire, or change the answers until it closes",
    access: 'public',
    body: z.object({
      language: Language,
      answers: z
        .array(
          z.object({
            questionId: z.string().max(40),
            optionIds: z.array(z.string().max(40)).max(20),
            words: z.string().trim().max(1000),
            restricted: z.boolean(),
          }),
        )
        .max(20),
    }),
    response: z.object({ answeredAt: Moment }),
  },
} as const satisfies Routes;
