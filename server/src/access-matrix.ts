import type { Api } from '@everyplan/contract';
import type { Member } from './testing/small-district.ts';

/**
 * Who gets in where: a row for each route and each kind of thing that it acts upon. What a row asks is in testing/access/requests.ts; the
 * test asks all of it of the real server, as everybody.
 */
export interface AccessRow {
  readonly route: keyof Api;
  /** What it acts upon, in words. */
  readonly on: string;
  /** 'bearer': whoever holds the link of `on`, signed in or not. */
  readonly may: 'anybody' | 'bearer' | readonly Member[];
  /** Those to whom it exists and whose role could do this, but not here: 403. All others with the role are told 404. */
  readonly seesOnly?: readonly Member[];
  /** What those get who may, where it is not the contract's own success. */
  readonly answers?: number;
  /** For lists, which answer everybody: in whose answer the thing of `on` stands. */
  readonly finds?: readonly Member[];
}

export const everybody = [
  'learner',
  'classmate',
  'stranger',
  'guardian',
  'teacher',
  'otherTeacher',
  'coach',
  'principal',
  'otherPrincipal',
  'administrator',
] as const satisfies readonly Member[];

const staff: readonly Member[] = [
  'teacher',
  'otherTeacher',
  'coach',
  'principal',
  'otherPrincipal',
  'administrator',
];
const learners: readonly Member[] = ['learner', 'classmate', 'stranger'];
const leaders: readonly Member[] = ['principal', 'otherPrincipal', 'administrator'];
const around: readonly Member[] = [
  'learner',
  'guardian',
  'teacher',
  'coach',
  'principal',
  'administrator',
];
const concerned: readonly Member[] = ['learner', 'guardian', 'principal', 'administrator'];
const planners: readonly Member[] = ['teacher', 'principal', 'administrator'];
const talkers: readonly Member[] = [
  'teacher',
  'otherTeacher',
  'coach',
  'principal',
  'otherPrincipal',
];
const holders: readonly Member[] = ['teacher', 'principal'];
const authors: readonly Member[] = ['learner', 'teacher', 'principal'];
const classStaff: readonly Member[] = ['teacher', 'coach', 'principal', 'administrator'];
const readers: readonly Member[] = ['learner', 'classmate', 'stranger', ...staff];
const listeners: readonly Member[] = ['teacher', 'coach', 'principal'];

export const accessMatrix: readonly AccessRow[] = [
  // session
  { route: 'GET /api/setup', on: 'the installation', may: 'anybody' },
  { route: 'POST /api/setup', on: 'a second district', may: 'anybody', answers: 409 },
  { route: 'POST /api/session', on: 'an account', may: 'anybody' },
  { route: 'DELETE /api/session', on: 'oneself', may: everybody },
  { route: 'DELETE /api/sessions', on: 'oneself', may: everybody },
  { route: 'POST /api/password-reset-requests', on: 'an account', may: 'anybody' },
  { route: 'POST /api/password-resets', on: 'an old link', may: 'anybody', answers: 400 },
  { route: 'GET /api/me', on: 'oneself', may: everybody },
  { route: 'PATCH /api/me', on: 'oneself', may: everybody },

  // cards: a young learner's sign-in
  { route: 'GET /api/classes/:classId/cards', on: 'the class', may: planners },
  { route: 'POST /api/classes/:classId/cards', on: 'the class', may: planners },
  { route: 'DELETE /api/classes/:classId/cards', on: 'the class', may: planners },
  {
    route: 'DELETE /api/classes/:classId/cards/:learnerId',
    on: 'a learner of the class',
    may: planners,
  },
  {
    route: 'DELETE /api/classes/:classId/cards/:learnerId/lock',
    on: 'a learner of the class',
    may: planners,
  },
  { route: 'PUT /api/classes/:classId/door', on: 'the class', may: planners },
  { route: 'DELETE /api/classes/:classId/door', on: 'the class', may: planners },
  { route: 'DELETE /api/classes/:classId/door/lock', on: 'the class', may: planners },
  { route: 'POST /api/card-looks', on: 'a card', may: 'anybody' },
  { route: 'POST /api/card-sessions', on: 'a card and its pictures', may: 'anybody' },

  // people
  {
    route: 'GET /api/schools',
    on: 'the school of the learner',
    may: everybody,
    finds: ['learner', 'classmate', 'guardian', 'teacher', 'coach', 'principal', 'administrator'],
  },
  {
    route: 'GET /api/classes',
    on: 'the class of the learner',
    may: everybody,
    finds: ['learner', 'classmate', ...classStaff],
  },
  {
    route: 'GET /api/classes/:classId/mentors',
    on: 'the class',
    may: planners,
  },
  { route: 'PUT /api/classes/:classId/mentors', on: 'the class', may: planners },
  { route: 'GET /api/people', on: 'the learner', may: staff, finds: classStaff },
  {
    route: 'GET /api/people',
    on: 'the administrator',
    may: staff,
    finds: ['administrator'],
  },
  { route: 'GET /api/people/:personId', on: 'the learner', may: classStaff },
  { route: 'GET /api/people/:personId', on: 'the guardian', may: classStaff },
  {
    route: 'GET /api/people/:personId',
    on: 'the teacher',
    may: ['coach', 'principal', 'administrator'],
  },
  {
    route: 'POST /api/people/:personId/sign-in',
    on: 'a learner of the school',
    may: ['principal', 'administrator'],
  },
  {
    route: 'POST /api/people/:personId/sign-in',
    on: 'an administrator',
    may: ['administrator'],
  },
  {
    route: 'DELETE /api/people/:personId/sign-in',
    on: 'a learner with a new sign-in',
    may: ['principal', 'administrator'],
  },
  {
    route: 'PUT /api/people/:personId/guardians/:guardianId/access',
    on: 'the guardian of the learner',
    may: ['principal', 'administrator'],
  },

  // checkins: those who plan with the learner hold them; others around see dates, the family its part
  { route: 'GET /api/check-ins', on: 'the learner', may: talkers, finds: ['teacher'] },
  { route: 'GET /api/learners/:learnerId/check-ins', on: 'the learner', may: around },
  {
    route: 'POST /api/learners/:learnerId/check-ins',
    on: 'the learner',
    may: holders,
    seesOnly: ['coach'],
  },
  ...(
    [
      'GET /api/check-ins/:checkInId',
      'PATCH /api/check-ins/:checkInId',
      'PUT /api/check-ins/:checkInId/cancellation',
      'DELETE /api/check-ins/:checkInId/cancellation',
      'PUT /api/check-ins/:checkInId/shared-note',
      'PUT /api/check-ins/:checkInId/private-note',
      'PUT /api/check-ins/:checkInId/agenda/:key',
      'DELETE /api/check-ins/:checkInId/agenda/:key',
      'PUT /api/check-ins/:checkInId/decisions/:decisionId',
      'DELETE /api/check-ins/:checkInId/decisions/:decisionId',
      'PUT /api/check-ins/:checkInId/holding',
      'DELETE /api/check-ins/:checkInId/holding',
    ] as const
  ).map((route): AccessRow => ({
    route,
    on: 'a planned check-in',
    may: holders,
    seesOnly: ['coach'],
  })),
  {
    route: 'PUT /api/learners/:learnerId/decisions/:decisionId/completion',
    on: 'what the learner took on',
    may: authors,
    seesOnly: ['coach'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/decisions/:decisionId/completion',
    on: 'what the learner took on',
    may: authors,
    seesOnly: ['coach'],
  },
  { route: 'PUT /api/learners/:learnerId/talk-request', on: 'the learner', may: ['learner'] },
  { route: 'DELETE /api/learners/:learnerId/talk-request', on: 'the learner', may: ['learner'] },
  { route: 'GET /api/check-ins/:checkInId/calendar', on: 'a planned check-in', may: around },
  { route: 'GET /api/calendar-feed', on: 'oneself', may: talkers },
  { route: 'PUT /api/calendar-feed', on: 'oneself', may: talkers },
  { route: 'DELETE /api/calendar-feed', on: 'oneself', may: talkers },
  { route: 'GET /api/calendars/:token', on: "a mentor's secret address", may: 'bearer' },
  { route: 'GET /api/calendars/:token', on: 'no such address', may: 'anybody', answers: 404 },
  { route: 'GET /api/reminders', on: 'oneself', may: everybody },
  { route: 'PUT /api/reminders', on: 'oneself', may: everybody },
  { route: 'POST /api/reminder-stops', on: 'the link of a mail', may: 'bearer' },
  { route: 'POST /api/reminder-stops', on: 'no link', may: 'anybody', answers: 404 },
  { route: 'DELETE /api/reminder-stops', on: 'the link of a mail', may: 'bearer' },

  // family
  {
    route: 'GET /api/children',
    on: 'the learner',
    may: everybody,
    finds: ['guardian'],
  },
  { route: 'GET /api/learners/:learnerId/comments', on: 'the learner', may: around },
  {
    route: 'POST /api/learners/:learnerId/comments',
    on: 'the learner',
    may: ['learner', 'guardian', 'teacher', 'principal'],
  },
  {
    route: 'PATCH /api/learners/:learnerId/comments/:commentId',
    on: "the teacher's comment",
    may: ['teacher'],
  },
  {
    route: 'PUT /api/learners/:learnerId/comments/:commentId/withdrawal',
    on: "the teacher's comment",
    may: ['teacher'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/comments/:commentId/withdrawal',
    on: "the teacher's comment",
    may: ['teacher'],
  },
  { route: 'PUT /api/learners/:learnerId/comments/reading', on: 'the learner', may: around },
  { route: 'GET /api/digest', on: 'oneself', may: everybody },
  { route: 'PUT /api/digest/stop', on: 'oneself', may: everybody },
  { route: 'DELETE /api/digest/stop', on: 'oneself', may: everybody },
  { route: 'POST /api/digest-stops', on: 'the signed link of a mail', may: 'anybody' },
  { route: 'DELETE /api/digest-stops', on: 'the signed link of a mail', may: 'anybody' },
  {
    route: 'GET /api/family-mail',
    on: 'the school of the learner',
    may: leaders,
    finds: ['principal', 'administrator'],
  },
  {
    route: 'PUT /api/schools/:schoolId/family-mail',
    on: 'the school',
    may: ['principal', 'administrator'],
  },
  {
    route: 'DELETE /api/schools/:schoolId/family-mail',
    on: 'the school',
    may: ['principal', 'administrator'],
  },
  {
    route: 'GET /api/schools/:schoolId/family-mail/preview',
    on: 'the school',
    may: ['principal', 'administrator'],
  },
  { route: 'GET /api/classes/:classId/letters', on: 'the class', may: planners },

  // standards: the same for the whole district
  { route: 'GET /api/frameworks', on: 'the framework', may: everybody, finds: everybody },
  { route: 'GET /api/standards', on: 'the standard', may: everybody, finds: everybody },
  { route: 'GET /api/standards/:standardId', on: 'the standard', may: everybody },
  { route: 'PUT /api/standards/:standardId/wordings/:language', on: 'the standard', may: staff },
  { route: 'GET /api/skills', on: 'the skill', may: staff, finds: staff },
  {
    route: 'PUT /api/skills/:skillId/standard',
    on: 'the skill',
    may: ['coach', ...leaders],
  },

  // imports: the administrator's
  {
    route: 'GET /api/imports',
    on: 'the import',
    may: ['administrator'],
    finds: ['administrator'],
  },
  { route: 'POST /api/imports', on: 'a file', may: ['administrator'] },
  { route: 'GET /api/imports/:importId', on: 'the import', may: ['administrator'] },
  { route: 'GET /api/imports/:importId/issues', on: 'the import', may: ['administrator'] },
  { route: 'POST /api/imports/:importId/commit', on: 'a checked import', may: ['administrator'] },
  { route: 'POST /api/imports/:importId/undo', on: 'a done import', may: ['administrator'] },

  // attachments
  {
    route: 'POST /api/learners/:learnerId/attachments',
    on: 'the learner',
    may: ['learner', 'teacher', 'coach', 'principal', 'administrator'],
  },
  { route: 'GET /api/attachments/:attachmentId', on: "the teacher's picture", may: around },
  {
    route: 'DELETE /api/attachments/:attachmentId',
    on: "the teacher's picture",
    may: ['teacher'],
    seesOnly: ['learner', 'coach', 'principal', 'administrator'],
  },

  // mastery
  { route: 'GET /api/learners/:learnerId/mastery', on: 'the learner', may: around },
  { route: 'GET /api/learners/:learnerId/evidence', on: 'the learner', may: around },
  {
    route: 'POST /api/learners/:learnerId/evidence',
    on: 'the learner',
    may: ['teacher', 'coach', 'principal'],
  },
  {
    route: 'POST /api/learners/:learnerId/evidence/:evidenceId/retraction',
    on: "the learner's evidence",
    may: planners,
  },
  { route: 'GET /api/learners/:learnerId/mastery-record', on: 'the learner', may: around },
  { route: 'GET /api/learners/:learnerId/mastery-record/csv', on: 'the learner', may: around },
  { route: 'GET /api/learners/:learnerId/mastery-report', on: 'the learner', may: around },
  { route: 'GET /api/learners/:learnerId/mastery-report/pdf', on: 'the learner', may: around },
  { route: 'GET /api/learners/:learnerId/judgements', on: 'the learner', may: around },
  {
    route: 'POST /api/learners/:learnerId/judgements',
    on: 'the learner',
    may: ['teacher', 'principal'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/judgements/:judgementId',
    on: "the teacher's judgement",
    may: ['teacher', 'principal'],
  },
  { route: 'GET /api/classes/:classId/mastery', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/mastery/csv', on: 'the class', may: classStaff },
  {
    route: 'GET /api/classes/:classId/mastery/:standardId/prerequisites',
    on: 'the class',
    may: classStaff,
  },
  { route: 'GET /api/classes/:classId/mastery-reports/pdf', on: 'the class', may: classStaff },
  {
    route: 'POST /api/classes/:classId/evidence',
    on: 'the class',
    may: ['teacher', 'coach', 'principal'],
  },
  {
    route: 'DELETE /api/classes/:classId/evidence/:entryId',
    on: "the teacher's entry",
    may: ['teacher', 'principal'],
    seesOnly: ['coach'],
  },
  {
    route: 'GET /api/schools/:schoolId/mastery-scale',
    on: 'the school of the learner',
    may: ['learner', 'classmate', 'guardian', 'teacher', 'coach', 'principal', 'administrator'],
  },
  {
    route: 'PUT /api/schools/:schoolId/mastery-scale',
    on: 'the school of the learner',
    may: ['principal', 'administrator'],
  },
  {
    route: 'POST /api/schools/:schoolId/mastery-scale/preview',
    on: 'the school of the learner',
    may: ['principal', 'administrator'],
  },
  { route: 'GET /api/model', on: 'the district', may: leaders },
  { route: 'POST /api/model-fits', on: 'the district', may: ['administrator'] },
  { route: 'GET /api/model-fits/:fitId', on: 'a fit', may: leaders },
  {
    route: 'POST /api/model-fits/:fitId/cancellation',
    on: 'a fit that waits',
    may: ['administrator'],
  },

  // learners
  { route: 'GET /api/learners/:learnerId', on: 'the learner', may: around },
  { route: 'PATCH /api/learners/:learnerId/pace', on: 'the learner', may: planners },

  // profile
  { route: 'GET /api/learners/:learnerId/profile', on: 'the learner', may: around },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId',
    on: "the learner's voice",
    may: ['learner', 'teacher'],
    seesOnly: ['guardian', 'coach', 'principal', 'administrator'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId',
    on: "the family's voice",
    may: ['guardian', 'teacher'],
    seesOnly: ['learner', 'coach', 'principal', 'administrator'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId',
    on: "the staff's voice",
    may: ['coach', 'principal'],
    seesOnly: ['learner', 'guardian', 'teacher', 'administrator'],
  },
  {
    route: 'PATCH /api/learners/:learnerId/profile/entries/:entryId',
    on: 'what the teacher wrote for all',
    may: ['teacher'],
    seesOnly: ['learner', 'guardian', 'coach', 'principal', 'administrator'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId/retirement',
    on: 'what the teacher wrote for all',
    may: ['teacher', 'principal'],
    seesOnly: ['learner', 'guardian', 'coach', 'administrator'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId/retirement',
    on: 'what the teacher wrote for teachers',
    may: ['teacher', 'principal'],
    seesOnly: ['learner', 'coach'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/profile/entries/:entryId/retirement',
    on: 'what the teacher wrote for all',
    may: ['teacher', 'principal'],
    seesOnly: ['learner', 'guardian', 'coach', 'administrator'],
  },
  {
    route: 'POST /api/learners/:learnerId/profile/entries/:entryId/readings',
    on: 'a restricted entry that names the guardian',
    may: ['teacher', 'guardian'],
    seesOnly: ['principal'],
  },
  {
    route: 'GET /api/learners/:learnerId/profile/entries/:entryId/wordings',
    on: 'what the teacher wrote for all',
    may: around,
  },
  {
    route: 'GET /api/learners/:learnerId/profile/entries/:entryId/wordings',
    on: 'a restricted entry that names the guardian',
    may: ['teacher', 'guardian'],
    seesOnly: ['principal'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId/stance',
    on: 'what the teacher wrote for all',
    may: ['learner', 'guardian', 'coach', 'principal'],
    seesOnly: ['teacher', 'administrator'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/profile/entries/:entryId/stance',
    on: 'what the teacher wrote for all',
    may: ['learner', 'guardian', 'coach', 'principal'],
    seesOnly: ['teacher', 'administrator'],
  },
  {
    route: 'GET /api/learners/:learnerId/profile/entries/:entryId/readers',
    on: 'a restricted entry that names the guardian',
    may: ['teacher', 'principal'],
    seesOnly: ['guardian'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId/readers',
    on: 'a restricted entry that names the guardian',
    may: ['teacher', 'principal'],
    seesOnly: ['guardian'],
  },
  {
    route: 'PUT /api/learners/:learnerId/profile/entries/:entryId/carry-over',
    on: 'what the teacher wrote for all',
    may: ['teacher', 'principal'],
    seesOnly: ['learner', 'guardian', 'coach', 'administrator'],
  },
  { route: 'GET /api/learners/:learnerId/profile/people', on: 'the learner', may: around },
  { route: 'GET /api/classes/:classId/profiles', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/carry-over', on: 'the class', may: classStaff },
  {
    route: 'PUT /api/classes/:classId/carry-over',
    on: 'the class',
    may: ['teacher', 'principal'],
  },

  // surveys: the class's own staff; a device and a family by their links
  { route: 'GET /api/classes/:classId/surveys', on: 'the class', may: planners },
  { route: 'POST /api/classes/:classId/surveys', on: 'the class', may: planners },
  { route: 'PUT /api/surveys/:surveyId/closure', on: "the class's survey", may: planners },
  { route: 'DELETE /api/surveys/:surveyId/closure', on: "the class's survey", may: planners },
  { route: 'GET /api/surveys/:surveyId/answers', on: "the class's survey", may: planners },
  {
    route: 'PUT /api/surveys/:surveyId/learners/:learnerId/answers',
    on: 'the learner',
    may: planners,
  },
  {
    route: 'DELETE /api/surveys/:surveyId/learners/:learnerId/answers',
    on: 'the learner',
    may: planners,
  },
  { route: 'POST /api/surveys/:surveyId/devices', on: "the class's survey", may: planners },
  { route: 'DELETE /api/surveys/:surveyId/devices', on: "the class's survey", may: planners },
  { route: 'GET /api/surveys/:surveyId/letter', on: 'the guardian', may: planners },
  { route: 'POST /api/surveys/:surveyId/mailings', on: 'the guardian', may: planners },
  { route: 'POST /api/surveys/:surveyId/letters', on: 'the guardian', may: planners },
  { route: 'POST /api/surveys/:surveyId/revocations', on: 'the guardian', may: planners },
  { route: 'GET /api/class-survey', on: 'a device that was handed over', may: 'bearer' },
  { route: 'GET /api/class-survey', on: 'no link', may: 'anybody', answers: 404 },
  {
    route: 'PUT /api/class-survey/learners/:learnerId/answers/:questionId',
    on: 'a device that was handed over',
    may: 'bearer',
  },
  {
    route: 'PUT /api/class-survey/learners/:learnerId/answers/:questionId',
    on: "another class's learner",
    may: 'bearer',
    answers: 404,
  },
  {
    route: 'PUT /api/class-survey/learners/:learnerId/answers/:questionId',
    on: 'no link',
    may: 'anybody',
    answers: 404,
  },
  { route: 'GET /api/family-questionnaire', on: "a family's letter", may: 'bearer' },
  { route: 'GET /api/family-questionnaire', on: 'no link', may: 'anybody', answers: 404 },
  { route: 'PUT /api/family-questionnaire', on: "a family's letter", may: 'bearer' },
  { route: 'PUT /api/family-questionnaire', on: 'no link', may: 'anybody', answers: 404 },

  // plans
  { route: 'GET /api/learners/:learnerId/plan', on: 'the learner', may: around },
  { route: 'POST /api/learners/:learnerId/plan/drafts', on: 'the learner', may: planners },
  { route: 'POST /api/learners/:learnerId/plan/goals', on: 'the learner', may: authors },
  { route: 'PATCH /api/learners/:learnerId/plan/goals/:goalId', on: 'a goal', may: authors },
  { route: 'POST /api/learners/:learnerId/plan/steps', on: 'the learner', may: authors },
  { route: 'PATCH /api/learners/:learnerId/plan/steps/:stepId', on: 'a step', may: authors },
  { route: 'DELETE /api/learners/:learnerId/plan/steps/:stepId', on: 'a step', may: authors },
  {
    route: 'PUT /api/learners/:learnerId/plan/steps/:stepId/completion',
    on: 'a step',
    may: authors,
  },
  {
    route: 'DELETE /api/learners/:learnerId/plan/steps/:stepId/completion',
    on: 'a step',
    may: authors,
  },
  // the week
  {
    route: 'POST /api/learners/:learnerId/plan/weeks/:week/drafts',
    on: 'the learner',
    may: planners,
  },
  ...(
    [
      'PUT /api/learners/:learnerId/plan/steps/:stepId/choice',
      'GET /api/learners/:learnerId/plan/steps/:stepId/swaps',
      'PUT /api/learners/:learnerId/plan/steps/:stepId/swap',
      'PUT /api/learners/:learnerId/plan/steps/:stepId/photo',
    ] as const
  ).map((route): AccessRow => ({ route, on: 'a step', may: authors })),
  { route: 'POST /api/learners/:learnerId/plan/proposals', on: 'the learner', may: authors },
  {
    route: 'DELETE /api/learners/:learnerId/plan/proposals/:proposalId',
    on: 'a proposal',
    may: authors,
  },
  ...(
    [
      'PUT /api/learners/:learnerId/plan/proposals/:proposalId/decision',
      'DELETE /api/learners/:learnerId/plan/proposals/:proposalId/decision',
    ] as const
  ).map((route): AccessRow => ({ route, on: 'a proposal', may: holders })),
  { route: 'GET /api/learners/:learnerId/plan/slipped', on: 'the learner', may: around },
  { route: 'PUT /api/learners/:learnerId/plan/slipped', on: 'the learner', may: authors },
  { route: 'GET /api/classes/:classId/slipped', on: 'the class', may: classStaff },
  { route: 'PUT /api/classes/:classId/slipped', on: 'the class', may: planners },
  { route: 'GET /api/learners/:learnerId/plan/pace', on: 'the learner', may: around },
  ...(
    [
      'PUT /api/learners/:learnerId/plan/pace/judgement',
      'DELETE /api/learners/:learnerId/plan/pace/judgement',
    ] as const
  ).map((route): AccessRow => ({ route, on: 'the learner', may: holders })),
  { route: 'POST /api/learners/:learnerId/plan/what-if', on: 'the learner', may: planners },
  { route: 'PUT /api/learners/:learnerId/plan/what-if', on: 'the learner', may: planners },
  {
    route: 'POST /api/learners/:learnerId/plan/what-if/restoration',
    on: 'the learner',
    may: planners,
  },
  {
    route: 'PUT /api/learners/:learnerId/plan/approval',
    on: 'the plan',
    may: ['learner', 'teacher'],
    seesOnly: ['guardian', 'principal'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/plan/approval',
    on: 'the plan',
    may: ['learner', 'teacher'],
    seesOnly: ['guardian', 'principal'],
  },
  {
    route: 'PUT /api/learners/:learnerId/plan/goals/:goalId/acceptance',
    on: 'a suggested goal',
    may: ['learner'],
  },
  {
    route: 'POST /api/learners/:learnerId/plan/goals/:goalId/readings',
    on: 'a goal measured by a number',
    may: authors,
  },
  {
    route: 'DELETE /api/learners/:learnerId/plan/goals/:goalId/readings/:readingId',
    on: 'a reading',
    may: authors,
  },
  {
    route: 'GET /api/learners/:learnerId/champions',
    on: 'the learner',
    may: ['learner', ...planners],
  },
  {
    route: 'PUT /api/learners/:learnerId/plan/answers/:itemId',
    on: 'a question of the template',
    may: authors,
  },
  {
    route: 'PUT /api/learners/:learnerId/plan/closing',
    on: 'the plan',
    may: ['teacher', 'principal'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/plan/closing',
    on: 'a plan that was set aside',
    may: ['teacher', 'principal'],
  },
  {
    route: 'PUT /api/learners/:learnerId/plan/review',
    on: 'the plan',
    may: ['teacher', 'principal'],
  },
  {
    route: 'GET /api/plan-templates',
    on: "the school's template",
    may: staff,
    finds: classStaff,
  },
  {
    route: 'POST /api/plan-templates',
    on: 'the school',
    may: ['principal', 'administrator'],
    seesOnly: ['otherPrincipal'],
  },
  {
    route: 'GET /api/plan-templates/:templateId',
    on: "the school's template",
    may: classStaff,
  },
  {
    route: 'PUT /api/plan-templates/:templateId',
    on: "the school's template",
    may: ['principal', 'administrator'],
  },
  {
    route: 'PUT /api/plan-templates/:templateId/publication',
    on: "the school's template",
    may: ['principal', 'administrator'],
  },
  {
    route: 'DELETE /api/plan-templates/:templateId/publication',
    on: "the school's template",
    may: ['principal', 'administrator'],
  },
  { route: 'GET /api/learners/:learnerId/plan/versions', on: 'the learner', may: around },
  {
    route: 'POST /api/learners/:learnerId/plan/versions/:version/restoration',
    on: 'an older version',
    may: authors,
  },
  { route: 'GET /api/classes/:classId/needs', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/weeks', on: 'the class', may: classStaff },
  { route: 'POST /api/draft-runs', on: 'the class', may: planners },
  {
    route: 'POST /api/draft-runs',
    on: 'the school',
    may: ['principal', 'administrator'],
  },
  {
    route: 'POST /api/draft-runs',
    on: 'the district',
    may: ['administrator'],
    seesOnly: ['teacher', 'otherTeacher', 'principal', 'otherPrincipal'],
  },
  {
    route: 'GET /api/draft-runs/:draftRunId',
    on: "the teacher's own run",
    may: ['teacher', 'administrator'],
  },

  // reading: a text is measured and not kept
  { route: 'POST /api/text-measures', on: 'any text', may: staff },

  // library: levels are for staff; learners and guardians read texts by routes that tell none
  { route: 'GET /api/texts', on: 'the district', may: staff },
  { route: 'POST /api/texts', on: 'any text', may: staff },
  { route: 'POST /api/text-batches', on: 'a file', may: staff },
  { route: 'GET /api/texts/:textId', on: 'a text of the library', may: staff },
  { route: 'PATCH /api/texts/:textId', on: 'a text of the library', may: staff },
  { route: 'PUT /api/texts/:textId/correction', on: 'a text of the library', may: staff },
  { route: 'DELETE /api/texts/:textId/correction', on: 'a text of the library', may: staff },
  { route: 'PUT /api/texts/:textId/retirement', on: 'a text of the library', may: staff },
  { route: 'DELETE /api/texts/:textId/retirement', on: 'a text of the library', may: staff },

  // readers' measures: levels are for staff; learner and family are told in words what was read
  { route: 'GET /api/learners/:learnerId/reader-measures', on: 'the learner', may: classStaff },
  {
    route: 'POST /api/learners/:learnerId/reader-measures',
    on: 'the learner',
    may: ['teacher', 'principal'],
  },
  {
    route: 'POST /api/learners/:learnerId/reader-measures/:measureId/withdrawal',
    on: 'a measure of the learner',
    may: ['teacher', 'principal'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/reader-measures/:measureId/withdrawal',
    on: 'a measure of the learner',
    may: ['teacher', 'principal'],
  },
  { route: 'GET /api/learners/:learnerId/reading-story', on: 'the learner', may: around },
  { route: 'GET /api/classes/:classId/reading-growth', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/reading-growth/csv', on: 'the class', may: classStaff },
  {
    route: 'GET /api/schools/:schoolId/reading-growth',
    on: 'the school',
    may: ['coach', 'principal', 'administrator'],
  },
  {
    route: 'GET /api/schools/:schoolId/reading-growth/csv',
    on: 'the school',
    may: ['coach', 'principal', 'administrator'],
  },

  // running records: levels are for staff; learner and family read of it in words
  { route: 'GET /api/classes/:classId/running-records', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/running-record-form', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/running-record-texts', on: 'the class', may: classStaff },
  { route: 'GET /api/learners/:learnerId/running-records', on: 'the learner', may: classStaff },
  { route: 'GET /api/learners/:learnerId/reading-aloud', on: 'the learner', may: around },
  {
    route: 'GET /api/learners/:learnerId/running-records/:recordId',
    on: 'the learner',
    may: classStaff,
  },
  {
    route: 'PUT /api/learners/:learnerId/running-records/:recordId',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'DELETE /api/learners/:learnerId/running-records/:recordId',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'PUT /api/learners/:learnerId/running-records/:recordId/draft',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'PUT /api/learners/:learnerId/running-records/:recordId/result',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'PUT /api/learners/:learnerId/running-records/:recordId/withdrawal',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'DELETE /api/learners/:learnerId/running-records/:recordId/withdrawal',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId/parts/:number',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'PUT /api/learners/:learnerId/running-records/:recordId/audio/:audioId',
    on: 'the learner',
    may: listeners,
  },
  {
    route: 'DELETE /api/learners/:learnerId/running-records/:recordId/audio/:audioId',
    on: 'the learner',
    may: listeners,
  },

  // readings: who reads, what is left of it, and booklets
  { route: 'GET /api/texts/:textId/reading-copy', on: 'a text', may: readers },
  { route: 'GET /api/texts/:textId/meanings', on: 'a text', may: readers },
  { route: 'GET /api/texts/:textId/booklet', on: 'a text', may: readers },
  { route: 'GET /api/learners/:learnerId/readings', on: 'the learner', may: around },
  {
    route: 'PUT /api/learners/:learnerId/readings/:readingId',
    on: 'the learner',
    may: ['learner'],
  },
  {
    route: 'GET /api/learners/:learnerId/reading-notes',
    on: 'the learner',
    may: ['learner', 'teacher'],
  },
  {
    route: 'PUT /api/learners/:learnerId/reading-notes/:noteId',
    on: 'the learner',
    may: ['learner'],
  },
  {
    route: 'DELETE /api/learners/:learnerId/reading-notes/:noteId',
    on: 'the learner',
    may: ['learner'],
  },
  { route: 'GET /api/classes/:classId/readings', on: 'the class', may: classStaff },
  { route: 'GET /api/classes/:classId/booklets', on: 'the class', may: classStaff },
  { route: 'POST /api/classes/:classId/paper-readings', on: 'the class', may: planners },
  {
    route: 'DELETE /api/classes/:classId/paper-readings/:readingId',
    on: 'what was read on paper',
    may: planners,
  },

  // shelf: what a learner may read now, and how a class reads
  { route: 'GET /api/my-shelf', on: 'oneself', may: learners },
  { route: 'GET /api/my-shelf/texts', on: 'the library', may: learners },
  {
    route: 'PUT /api/learners/:learnerId/shelf/:textId/marks/:mark',
    on: "the learner's shelf",
    may: ['learner', ...planners],
  },
  {
    route: 'DELETE /api/learners/:learnerId/shelf/:textId/marks/:mark',
    on: "the learner's shelf",
    may: ['learner', ...planners],
  },
  { route: 'GET /api/learners/:learnerId/shelf', on: 'the learner', may: classStaff },
  { route: 'GET /api/classes/:classId/reading', on: 'the class', may: classStaff },
  { route: 'PUT /api/classes/:classId/reading-window', on: 'the class', may: planners },
  { route: 'DELETE /api/classes/:classId/reading-window', on: 'the class', may: planners },
  {
    route: 'PUT /api/classes/:classId/learners/:learnerId/reading-window',
    on: 'a learner of the class',
    may: planners,
  },
  {
    route: 'DELETE /api/classes/:classId/learners/:learnerId/reading-window',
    on: 'a learner of the class',
    may: planners,
  },
  { route: 'POST /api/classes/:classId/reading-levels', on: 'the class', may: planners },
  { route: 'POST /api/classes/:classId/reading-group-proposals', on: 'the class', may: planners },
  { route: 'PUT /api/classes/:classId/reading-groups', on: 'the class', may: planners },
  { route: 'POST /api/classes/:classId/class-sets', on: 'the class', may: planners },
  {
    route: 'PUT /api/classes/:classId/class-sets/:setId/learners/:learnerId',
    on: 'a learner of the class',
    may: planners,
  },
  { route: 'DELETE /api/classes/:classId/class-sets/:setId', on: 'the class', may: planners },

  // assessment: whoever runs the class opens checks; a learner answers at the own account, a class on a device by its link
  { route: 'GET /api/classes/:classId/reading-checks', on: 'the class', may: classStaff },
  { route: 'POST /api/classes/:classId/reading-checks', on: 'the class', may: planners },
  { route: 'PUT /api/reading-checks/:checkId/closure', on: "the class's check", may: planners },
  { route: 'DELETE /api/reading-checks/:checkId/closure', on: "the class's check", may: planners },
  {
    route: 'PUT /api/reading-checks/:checkId/sessions/:sessionId/withdrawal',
    on: "the learner's session",
    may: planners,
  },
  {
    route: 'DELETE /api/reading-checks/:checkId/sessions/:sessionId/withdrawal',
    on: "the learner's session",
    may: planners,
  },
  {
    route: 'PUT /api/reading-checks/:checkId/forms/:band',
    on: "the class's check",
    may: planners,
  },
  {
    route: 'GET /api/reading-checks/:checkId/forms/:band/sheet',
    on: "the class's check",
    may: planners,
  },
  {
    route: 'POST /api/reading-checks/:checkId/forms/:band/sheets',
    on: "the class's check",
    may: planners,
  },
  { route: 'POST /api/reading-checks/:checkId/devices', on: "the class's check", may: planners },
  { route: 'DELETE /api/reading-checks/:checkId/devices', on: "the class's check", may: planners },
  {
    route: 'GET /api/my-reading-checks',
    on: 'oneself',
    may: ['learner', 'classmate', 'stranger'],
  },
  {
    route: 'PUT /api/my-reading-checks/:checkId/session',
    on: "the class's check",
    may: ['learner', 'classmate'],
  },
  {
    route: 'POST /api/my-reading-checks/:checkId/answers',
    on: "the learner's session",
    may: ['learner'],
  },
  { route: 'GET /api/class-reading-check', on: 'a device that was handed over', may: 'bearer' },
  { route: 'GET /api/class-reading-check', on: 'no link', may: 'anybody', answers: 404 },
  {
    route: 'PUT /api/class-reading-check/learners/:learnerId/session',
    on: 'a device that was handed over',
    may: 'bearer',
  },
  {
    route: 'PUT /api/class-reading-check/learners/:learnerId/session',
    on: "another class's learner",
    may: 'bearer',
    answers: 404,
  },
  {
    route: 'POST /api/class-reading-check/learners/:learnerId/answers',
    on: 'a device that was handed over',
    may: 'bearer',
  },
  {
    route: 'POST /api/class-reading-check/learners/:learnerId/answers',
    on: 'no link',
    may: 'anybody',
    answers: 404,
  },
  {
    route: 'GET /api/item-calibrations',
    on: 'the district',
    may: ['teacher', 'otherTeacher', 'coach', 'principal', 'otherPrincipal', 'administrator'],
  },
  { route: 'POST /api/item-calibrations', on: 'the district', may: ['administrator'] },

  // pilots: a class tries something small, for the adults around it
  {
    route: 'GET /api/pilots',
    on: 'the class of the learner',
    may: ['teacher', 'otherTeacher', 'coach', 'principal', 'otherPrincipal', 'administrator'],
    finds: classStaff,
  },
  { route: 'POST /api/pilots', on: 'the class', may: planners },
  { route: 'GET /api/pilots/:pilotId', on: 'the pilot of the class', may: classStaff },
  { route: 'PUT /api/pilots/:pilotId', on: 'the pilot of the class', may: planners },
  { route: 'PUT /api/pilots/:pilotId/withdrawal', on: 'the pilot of the class', may: planners },
  { route: 'DELETE /api/pilots/:pilotId/withdrawal', on: 'the pilot of the class', may: planners },
  { route: 'PUT /api/pilots/:pilotId/decision', on: 'the pilot of the class', may: planners },
  { route: 'DELETE /api/pilots/:pilotId/decision', on: 'the pilot of the class', may: planners },
  { route: 'GET /api/pilots/:pilotId/win-card', on: 'the pilot of the class', may: classStaff },

  // insights
  {
    route: 'GET /api/coverage',
    on: 'the class of the learner',
    may: leaders,
    finds: ['principal', 'administrator'],
  },

  // trust: the family's and the learner's own questions, and whoever answers for the data
  { route: 'GET /api/learners/:learnerId/access-events', on: 'the learner', may: concerned },
  { route: 'GET /api/learners/:learnerId/access-log', on: 'the learner', may: concerned },
  {
    route: 'GET /api/learners/:learnerId/export',
    on: 'the learner',
    may: ['principal', 'administrator'],
  },
  { route: 'GET /api/learners/:learnerId/data-requests', on: 'the learner', may: concerned },
  { route: 'POST /api/learners/:learnerId/data-requests', on: 'the learner', may: concerned },
  {
    route: 'PUT /api/learners/:learnerId/data-requests/:requestId/decision',
    on: 'the request of the guardian',
    may: ['principal', 'administrator'],
    seesOnly: ['learner', 'guardian'],
  },
  {
    route: 'PUT /api/learners/:learnerId/data-requests/:requestId/decision',
    on: 'the own request, withdrawn',
    may: ['guardian'],
    seesOnly: ['learner', 'principal', 'administrator'],
  },
  {
    route: 'GET /api/data-requests',
    on: 'the learner',
    may: leaders,
    finds: ['principal', 'administrator'],
  },
  { route: 'GET /api/trust', on: 'the district', may: leaders },
  { route: 'PUT /api/trust/setting', on: 'the district', may: ['administrator'] },
  {
    route: 'GET /api/learners/:learnerId/erasure-preview',
    on: 'the learner',
    may: ['principal', 'administrator'],
  },
  {
    route: 'POST /api/learners/:learnerId/erasures',
    on: 'a learner of the school',
    may: ['principal', 'administrator'],
  },
  { route: 'GET /api/erasures', on: 'the district', may: leaders },
  {
    route: 'POST /api/erasures/:erasureId/confirmation',
    on: 'an erasure that waited',
    may: ['administrator'],
  },
  {
    route: 'DELETE /api/erasures/:erasureId',
    on: 'an erasure that waited',
    may: ['principal', 'administrator'],
  },
];
