import type { Api } from '@everyplan/contract';
import type { AccessRow } from '../../access-matrix.ts';
import { signStopToken } from '../../platform/mail/stop-token.ts';
import { makeSetupCode } from '../../modules/session/index.ts';
import { newId } from '../../platform/id.ts';
import { testPassword } from '../test-server.ts';
import { checkInRequests } from './check-in-requests.ts';
import { pilotRequests } from './pilot-requests.ts';
import { planRequests, templateName } from './plan-requests.ts';
import { readingsRequests } from './readings-requests.ts';
import { weekRequests } from './week-requests.ts';
import { readerMeasureRequests } from './reader-measure-requests.ts';
import { runningRecordRequests } from './running-record-requests.ts';
import { shelfRequests } from './shelf-requests.ts';
import { readingCheckRequests } from './reading-check-requests.ts';
import { libraryRequests } from './library-requests.ts';
import { surveyRequests } from './survey-requests.ts';
import { addDataRequest, addErasure } from './add-trust.ts';
import { addImport, addPerson, addWaitingFit, type AccessWorld } from './world.ts';

export interface AccessRequest {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly upload?: string | Buffer;
  /** The secret of a link, for those who hold one. */
  readonly bearer?: string;
}

/** One complete, valid request: it would succeed for everybody if nobody were stopped. Made anew for each who asks. */
export type MakeRequest = (world: AccessWorld) => AccessRequest | Promise<AccessRequest>;

/** What a row of the matrix asks: by route, and by what it acts upon where a route has several rows. */
export function requestFor({ route, on }: AccessRow): MakeRequest {
  const given = requests[route];
  const make = typeof given === 'function' ? given : given[on];
  if (make === undefined) throw new Error(`nothing says how to ask ${route} about ${on}`);
  return make;
}

/** The thing of `on`, which a list holds or does not. */
export function thingOf(row: AccessRow, world: AccessWorld): string {
  const { district, frameworkId, standardId, skillId, importId } = world;
  const things: Readonly<Record<string, string>> = {
    'the school of the learner': district.schoolId,
    'the class of the learner': district.classId,
    'the learner': district.people.learner,
    'the administrator': district.people.administrator,
    'the framework': frameworkId,
    'the standard': standardId,
    'the skill': skillId,
    'the import': importId,
    "the school's template": templateName,
  };
  const thing = things[row.on];
  if (thing === undefined) throw new Error(`no list holds ${row.on}`);
  return thing;
}

const nothing: MakeRequest = () => ({});
const learner: MakeRequest = ({ district }) => ({
  params: { learnerId: district.people.learner },
});
const aPicture = '\x89PNG\r\n\x1a\n and its pixels';
const teachersPicture: MakeRequest = async ({ teacher, district }) => {
  const { attachmentId } = await teacher('POST /api/learners/:learnerId/attachments', {
    params: { learnerId: district.people.learner },
    query: { fileName: 'page.png' },
    body: Buffer.from(aPicture, 'latin1'),
  });
  return { params: { attachmentId } };
};
const fourLevels = {
  levels: ['one', 'two', 'three', 'four'].map((name, index) => ({
    name: { en: name, es: name },
    short: String(index + 1),
    from: index / 4,
  })),
  meetsFrom: 3,
};
const classEvidence = ({ skillId, district }: AccessWorld) => ({
  about: { skillId },
  source: 'observation' as const,
  seen: [{ learnerId: district.people.learner, score: 1 }],
});
const ofClass: MakeRequest = ({ district }) => ({ params: { classId: district.classId } });
const ofSchool: MakeRequest = ({ district }) => ({ params: { schoolId: district.schoolId } });
const linkOfMail: MakeRequest = ({ server, district: { districtId, people } }) => ({
  query: {
    token: signStopToken(server.deps.keyFor('digest-stop'), {
      districtId,
      personId: people.guardian,
    }),
  },
});
const ofCardHolder: MakeRequest = ({ district }) => ({
  params: { classId: district.classId, learnerId: district.people.classmate },
});
const person =
  (member: 'learner' | 'guardian' | 'teacher'): MakeRequest =>
  ({ district }) => ({ params: { personId: district.people[member] } });
const newcomer =
  (role: 'learner' | 'administrator'): MakeRequest =>
  async (world) => ({ params: { personId: await addPerson(world, role) } });
const ofImport: MakeRequest = ({ importId }) => ({ params: { importId } });
const newEntry =
  (voice: 'learner' | 'family' | 'staff'): MakeRequest =>
  ({ district }) => ({
    params: { learnerId: district.people.learner, entryId: newId() },
    body: { kind: 'interest', voice, text: 'Kites' },
  });
/** An entry that the teacher has just written; a restricted one names the guardian. */
const entry =
  (visibility: 'family' | 'teachers' | 'need-to-know', body?: unknown): MakeRequest =>
  async ({ teacher, district }) => {
    const params = { learnerId: district.people.learner, entryId: newId() };
    await teacher('PUT /api/learners/:learnerId/profile/entries/:entryId', {
      params,
      body: {
        kind: 'interest',
        voice: 'teacher',
        text: 'Kites',
        visibility,
        readerIds: visibility === 'need-to-know' ? [district.people.guardian] : [],
      },
    });
    return { params, ...(body === undefined ? {} : { body }) };
  };
const waitingFit: MakeRequest = async (world) => ({
  params: { fitId: await addWaitingFit(world) },
});
const freshImport =
  (state: 'ready' | 'done'): MakeRequest =>
  async (world) => ({ params: { importId: await addImport(world, state) } });

const inEnglish: MakeRequest = (world) => ({ ...learner(world), query: { language: 'en' } });

const requests: Readonly<
  Record<keyof Api, MakeRequest | Readonly<Record<AccessRow['on'], MakeRequest>>>
> = {
  'GET /api/setup': nothing,
  'POST /api/setup': async ({ server }) => ({
    body: {
      code: await makeSetupCode(server.deps.config.dataDir),
      districtName: 'A second one',
      givenName: 'Ada',
      familyName: 'Test',
      email: 'ada@second.example',
      password: testPassword,
      language: 'en',
    },
  }),
  'POST /api/session': ({ district }) => ({
    body: { login: district.login('classmate'), password: testPassword },
  }),
  'DELETE /api/session': nothing,
  'DELETE /api/sessions': nothing,
  'POST /api/password-reset-requests': ({ district }) => ({
    body: { login: district.login('teacher') },
  }),
  'POST /api/password-resets': () => ({ body: { token: 'used-up', password: testPassword } }),
  'GET /api/me': nothing,
  'PATCH /api/me': () => ({ body: { language: 'en' } }),

  'GET /api/classes/:classId/cards': ofClass,
  'POST /api/classes/:classId/cards': ({ district }) => ({
    params: { classId: district.classId },
    body: {},
  }),
  'DELETE /api/classes/:classId/cards': ofClass,
  'DELETE /api/classes/:classId/cards/:learnerId': ofCardHolder,
  'DELETE /api/classes/:classId/cards/:learnerId/lock': ofCardHolder,
  'PUT /api/classes/:classId/door': ofClass,
  'DELETE /api/classes/:classId/door': ofClass,
  'DELETE /api/classes/:classId/door/lock': ofClass,
  'POST /api/card-looks': async (world) => ({ body: { token: (await makeCard(world)).token } }),
  'POST /api/card-sessions': async (world) => ({ body: await makeCard(world) }),

  'GET /api/schools': nothing,
  'GET /api/classes': nothing,
  'GET /api/classes/:classId/mentors': ofClass,
  'PUT /api/classes/:classId/mentors': ({ district }) => ({
    params: { classId: district.classId },
    body: {
      mentors: [{ learnerId: district.people.learner, mentorId: district.people.teacher }],
    },
  }),
  'GET /api/people': nothing,
  'GET /api/people/:personId': {
    'the learner': person('learner'),
    'the guardian': person('guardian'),
    'the teacher': person('teacher'),
  },
  'POST /api/people/:personId/sign-in': {
    'a learner of the school': newcomer('learner'),
    'an administrator': newcomer('administrator'),
  },
  'DELETE /api/people/:personId/sign-in': async (world) => {
    const personId = await addPerson(world, 'learner');
    const { district, server } = world;
    const principal = await server.signIn(district.login('principal'));
    await principal('POST /api/people/:personId/sign-in', { params: { personId } });
    return { params: { personId } };
  },
  'PUT /api/people/:personId/guardians/:guardianId/access': ({ district }) => ({
    params: { personId: district.people.learner, guardianId: district.people.guardian },
    body: { access: 'full' },
  }),

  'GET /api/children': nothing,
  'GET /api/learners/:learnerId/comments': learner,
  'POST /api/learners/:learnerId/comments': ({ district }) => ({
    params: { learnerId: district.people.learner },
    body: { commentId: newId(), text: 'Well done!', language: 'en' },
  }),
  'PATCH /api/learners/:learnerId/comments/:commentId': async (world) => ({
    params: await addComment(world),
    body: { text: 'Very well done!' },
  }),
  'PUT /api/learners/:learnerId/comments/:commentId/withdrawal': async (world) => ({
    params: await addComment(world),
  }),
  'DELETE /api/learners/:learnerId/comments/:commentId/withdrawal': async (world) => ({
    params: await addComment(world),
  }),
  'PUT /api/learners/:learnerId/comments/reading': learner,
  'GET /api/digest': nothing,
  'PUT /api/digest/stop': nothing,
  'DELETE /api/digest/stop': nothing,
  'POST /api/digest-stops': linkOfMail,
  'DELETE /api/digest-stops': linkOfMail,
  ...checkInRequests,

  'GET /api/family-mail': nothing,
  'PUT /api/schools/:schoolId/family-mail': ofSchool,
  'DELETE /api/schools/:schoolId/family-mail': ofSchool,
  'GET /api/schools/:schoolId/family-mail/preview': ({ district }) => ({
    params: { schoolId: district.schoolId },
    query: { language: 'en' },
  }),
  'GET /api/classes/:classId/letters': ofClass,

  'GET /api/frameworks': nothing,
  'GET /api/standards': nothing,
  'GET /api/standards/:standardId': ({ standardId }) => ({ params: { standardId } }),
  'PUT /api/standards/:standardId/wordings/:language': ({ standardId }) => ({
    params: { standardId, language: 'en' },
    body: { iCan: 'I can do number 1' },
  }),
  'GET /api/skills': nothing,
  'PUT /api/skills/:skillId/standard': ({ skillId, standardId }) => ({
    params: { skillId },
    body: { standardId },
  }),

  'GET /api/imports': nothing,
  'POST /api/imports': () => ({
    query: { kind: 'evidence', fileName: 'answers.csv' },
    upload: 'learner,skill,correct\n',
  }),
  'GET /api/imports/:importId': ofImport,
  'GET /api/imports/:importId/issues': ofImport,
  'POST /api/imports/:importId/commit': freshImport('ready'),
  'POST /api/imports/:importId/undo': freshImport('done'),

  'POST /api/learners/:learnerId/attachments': (world) => ({
    params: { learnerId: world.district.people.learner },
    query: { fileName: 'page.png' },
    upload: Buffer.from(aPicture, 'latin1'),
  }),
  'GET /api/attachments/:attachmentId': teachersPicture,
  'DELETE /api/attachments/:attachmentId': teachersPicture,

  'GET /api/learners/:learnerId/mastery': learner,
  'GET /api/learners/:learnerId/evidence': learner,
  'POST /api/learners/:learnerId/evidence': ({ district, skillId }) => ({
    params: { learnerId: district.people.learner },
    body: { skillId, score: 1, source: 'observation' },
  }),
  'POST /api/learners/:learnerId/evidence/:evidenceId/retraction': async (world) => {
    const params = { learnerId: world.district.people.learner };
    const { evidenceId } = await world.teacher('POST /api/learners/:learnerId/evidence', {
      params,
      body: { skillId: world.skillId, score: 0, source: 'observation' },
    });
    return { params: { ...params, evidenceId }, body: { reason: 'a slip of the pen' } };
  },
  'GET /api/learners/:learnerId/mastery-record': learner,
  'GET /api/learners/:learnerId/mastery-record/csv': learner,
  'GET /api/learners/:learnerId/mastery-report': learner,
  'GET /api/learners/:learnerId/mastery-report/pdf': learner,
  'GET /api/learners/:learnerId/judgements': ({ district, standardId }) => ({
    params: { learnerId: district.people.learner },
    query: { aboutId: standardId },
  }),
  'POST /api/learners/:learnerId/judgements': ({ district, skillId }) => ({
    params: { learnerId: district.people.learner },
    body: { about: { skillId }, level: 4, reason: 'she taught it to others' },
  }),
  'DELETE /api/learners/:learnerId/judgements/:judgementId': async (world) => {
    const params = { learnerId: world.district.people.learner };
    const { judgementId } = await world.teacher('POST /api/learners/:learnerId/judgements', {
      params,
      body: { about: { skillId: world.skillId }, level: 4, reason: 'she taught it to others' },
    });
    return { params: { ...params, judgementId } };
  },
  'GET /api/classes/:classId/mastery': ofClass,
  'GET /api/classes/:classId/mastery/csv': ofClass,
  'GET /api/classes/:classId/mastery/:standardId/prerequisites': ({ district, standardId }) => ({
    params: { classId: district.classId, standardId },
  }),
  'GET /api/classes/:classId/mastery-reports/pdf': ofClass,
  'POST /api/classes/:classId/evidence': (world) => ({
    params: { classId: world.district.classId },
    body: classEvidence(world),
  }),
  'DELETE /api/classes/:classId/evidence/:entryId': async (world) => {
    const params = { classId: world.district.classId };
    const body = classEvidence(world);
    const { entryId } = await world.teacher('POST /api/classes/:classId/evidence', {
      params,
      body,
    });
    return { params: { ...params, entryId } };
  },
  'GET /api/schools/:schoolId/mastery-scale': ofSchool,
  'PUT /api/schools/:schoolId/mastery-scale': (world) => ({
    params: { schoolId: world.district.schoolId },
    body: fourLevels,
  }),
  'POST /api/schools/:schoolId/mastery-scale/preview': (world) => ({
    params: { schoolId: world.district.schoolId },
    body: fourLevels,
  }),
  'GET /api/model': nothing,
  'POST /api/model-fits': nothing,
  'GET /api/model-fits/:fitId': waitingFit,
  'POST /api/model-fits/:fitId/cancellation': waitingFit,

  'GET /api/learners/:learnerId': learner,
  'PATCH /api/learners/:learnerId/pace': ({ district }) => ({
    params: { learnerId: district.people.learner },
    body: { pace: 'steady' },
  }),

  'GET /api/learners/:learnerId/profile': learner,
  'PUT /api/learners/:learnerId/profile/entries/:entryId': {
    "the learner's voice": newEntry('learner'),
    "the family's voice": newEntry('family'),
    "the staff's voice": newEntry('staff'),
  },
  'PATCH /api/learners/:learnerId/profile/entries/:entryId': entry('family', {
    revision: 1,
    text: 'Trains',
  }),
  'PUT /api/learners/:learnerId/profile/entries/:entryId/retirement': {
    'what the teacher wrote for all': entry('family'),
    'what the teacher wrote for teachers': entry('teachers'),
  },
  'DELETE /api/learners/:learnerId/profile/entries/:entryId/retirement': entry('family'),
  'POST /api/learners/:learnerId/profile/entries/:entryId/readings': entry('need-to-know'),
  'GET /api/learners/:learnerId/profile/entries/:entryId/wordings': {
    'what the teacher wrote for all': entry('family'),
    'a restricted entry that names the guardian': entry('need-to-know'),
  },
  'PUT /api/learners/:learnerId/profile/entries/:entryId/stance': entry('family', { agrees: true }),
  'DELETE /api/learners/:learnerId/profile/entries/:entryId/stance': entry('family'),
  'GET /api/learners/:learnerId/profile/entries/:entryId/readers': entry('need-to-know'),
  'PUT /api/learners/:learnerId/profile/entries/:entryId/readers': entry('need-to-know', {
    personIds: [],
  }),
  'PUT /api/learners/:learnerId/profile/entries/:entryId/carry-over': entry('family', {
    decision: 'keep',
  }),
  'GET /api/learners/:learnerId/profile/people': learner,
  'GET /api/classes/:classId/profiles': ofClass,
  'GET /api/classes/:classId/carry-over': ofClass,
  'PUT /api/classes/:classId/carry-over': ({ district }) => ({
    params: { classId: district.classId },
    body: { decisions: [] },
  }),

  ...surveyRequests,
  ...libraryRequests,
  ...readingCheckRequests,
  ...pilotRequests,
  ...shelfRequests,
  ...readerMeasureRequests,
  ...runningRecordRequests,

  ...planRequests,
  ...readingsRequests,
  ...weekRequests,
  'GET /api/learners/:learnerId/plan': learner,
  'POST /api/learners/:learnerId/plan/drafts': learner,
  'POST /api/learners/:learnerId/plan/goals': async (world) => {
    const { params, version } = await readPlan(world);
    return { params, body: { version, title: 'I can juggle' } };
  },
  'PATCH /api/learners/:learnerId/plan/goals/:goalId': async (world) => {
    const { params, version, goalId } = await readPlan(world);
    return { params: { ...params, goalId }, body: { version, title: 'I can read music' } };
  },
  'POST /api/learners/:learnerId/plan/steps': async (world) => {
    const { params, version, weekId } = await readPlan(world);
    return { params, body: { version, weekId, kind: 'game', title: 'Juggle', minutes: 5 } };
  },
  'PATCH /api/learners/:learnerId/plan/steps/:stepId': async (world) => {
    const { params, version, stepId } = await addStep(world);
    return { params: { ...params, stepId }, body: { version, minutes: 6 } };
  },
  'DELETE /api/learners/:learnerId/plan/steps/:stepId': async (world) => {
    const { params, version, stepId } = await addStep(world);
    return { params: { ...params, stepId }, query: { version: String(version) } };
  },
  'PUT /api/learners/:learnerId/plan/steps/:stepId/completion': async (world) => {
    const { params, stepId } = await addStep(world);
    return { params: { ...params, stepId } };
  },
  'DELETE /api/learners/:learnerId/plan/steps/:stepId/completion': async (world) => {
    const { params, stepId } = await addStep(world);
    return { params: { ...params, stepId } };
  },
  'PUT /api/learners/:learnerId/plan/approval': async (world) => {
    const { params, version } = await readPlan(world);
    return { params, body: { version } };
  },
  'DELETE /api/learners/:learnerId/plan/approval': learner,
  'GET /api/learners/:learnerId/plan/versions': learner,
  'POST /api/learners/:learnerId/plan/versions/:version/restoration': ({ district }) => ({
    params: { learnerId: district.people.learner, version: '1' },
  }),
  'GET /api/classes/:classId/needs': ofClass,
  'GET /api/classes/:classId/weeks': ofClass,
  'POST /api/draft-runs': {
    'the class': ({ district }) => ({ body: { scope: { classId: district.classId } } }),
    'the school': ({ district }) => ({ body: { scope: { schoolId: district.schoolId } } }),
    'the district': () => ({ body: { scope: { district: true } } }),
  },
  'GET /api/draft-runs/:draftRunId': ({ draftRunId }) => ({ params: { draftRunId } }),

  'POST /api/text-measures': () => ({ body: { text: 'A cat sat.', language: 'en' } }),

  'GET /api/learners/:learnerId/access-events': learner,
  'GET /api/learners/:learnerId/access-log': inEnglish,
  'GET /api/learners/:learnerId/export': inEnglish,
  'GET /api/learners/:learnerId/data-requests': learner,
  'POST /api/learners/:learnerId/data-requests': ({ district }) => ({
    params: { learnerId: district.people.learner },
    body: { kind: 'file' },
  }),
  'PUT /api/learners/:learnerId/data-requests/:requestId/decision': {
    'the request of the guardian': async (world) => ({
      params: await addDataRequest(world),
      body: { decision: 'done', reason: 'Given in the office.' },
    }),
    'the own request, withdrawn': async (world) => ({
      params: await addDataRequest(world),
      body: { decision: 'withdrawn', reason: 'No longer needed.' },
    }),
  },
  'GET /api/data-requests': async (world) => {
    await addDataRequest(world);
    return {};
  },
  'GET /api/trust': nothing,
  'PUT /api/trust/setting': () => ({
    body: { answerDays: 30, erasureWaitDays: 7, sealedYears: 5 },
  }),
  'GET /api/learners/:learnerId/erasure-preview': learner,
  'POST /api/learners/:learnerId/erasures': async (world) => ({
    params: { learnerId: await addPerson(world, 'learner') },
    body: { reason: 'The family asked.' },
  }),
  'GET /api/erasures': nothing,
  'POST /api/erasures/:erasureId/confirmation': async (world) => ({
    params: { erasureId: await addErasure(world) },
  }),
  'DELETE /api/erasures/:erasureId': async (world) => ({
    params: { erasureId: await addErasure(world) },
  }),

  'GET /api/coverage': nothing,
};

async function addComment({ teacher, district }: AccessWorld) {
  const params = { learnerId: district.people.learner };
  const { commentId } = await teacher('POST /api/learners/:learnerId/comments', {
    params,
    body: { commentId: newId(), text: 'Nearly there', language: 'en' },
  });
  return { ...params, commentId };
}

/** A new card of a classmate with its pictures, as the teacher prints them. */
async function makeCard({ teacher, district }: AccessWorld) {
  const { cards } = await teacher('POST /api/classes/:classId/cards', {
    params: { classId: district.classId },
    body: { learnerIds: [district.people.classmate] },
  });
  const [card] = cards;
  if (card?.url === undefined || card.url === null) throw new Error('a card was made');
  const { learnerId, pictures, url } = card;
  return { token: new URL(url).hash.slice(1), learnerId, pictures };
}

async function readPlan({ teacher, district }: AccessWorld) {
  const params = { learnerId: district.people.learner };
  const { plan } = await teacher('GET /api/learners/:learnerId/plan', { params, query: {} });
  const [goalId, weekId] = [plan?.goals[0]?.goalId, plan?.week?.weekId];
  if (plan === null || goalId === undefined || weekId === undefined)
    throw new Error('the learner has a plan with goals and a week');
  return { params, version: plan.version, goalId, weekId };
}

async function addStep(world: AccessWorld) {
  const { params, version, weekId } = await readPlan(world);
  const plan = await world.teacher('POST /api/learners/:learnerId/plan/steps', {
    params,
    body: { version, weekId, kind: 'game', title: 'Juggle', minutes: 5 },
  });
  const stepId = plan.week?.steps.at(-1)?.stepId;
  if (stepId === undefined) throw new Error('the step was added');
  return { params, version: plan.version, stepId };
}
