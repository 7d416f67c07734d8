import { reminderLinkPurpose } from '../../modules/checkins/index.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { signStopToken } from '../../platform/mail/stop-token.ts';
import type { MakeRequest } from './requests.ts';
import type { AccessWorld } from './world.ts';

const nothing: MakeRequest = () => ({});

/** A check-in that the teacher has just planned with the learner, and nobody else any. */
async function planned({ server, district, teacher }: AccessWorld) {
  await clear({ server, district });
  const { checkInId } = await teacher('POST /api/learners/:learnerId/check-ins', {
    params: { learnerId: district.people.learner },
    body: { day: '2027-02-01' },
  });
  return { checkInId };
}

async function clear({ server, district }: Pick<AccessWorld, 'server' | 'district'>) {
  await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx.deleteFrom('check_in').where('learner_id', '=', district.people.learner).execute(),
  );
}

const onPlanned =
  (body?: unknown): MakeRequest =>
  async (world) => ({ params: await planned(world), ...(body === undefined ? {} : { body }) });

const agendaItem =
  (body?: unknown): MakeRequest =>
  async (world) => ({
    params: { ...(await planned(world)), key: 'first-talk' },
    ...(body === undefined ? {} : { body }),
  });

const decided: MakeRequest = async (world) => {
  const { checkInId } = await planned(world);
  const decisionId = newId();
  await world.teacher('PUT /api/check-ins/:checkInId/decisions/:decisionId', {
    params: { checkInId, decisionId },
    body: aDecision,
  });
  return { params: { checkInId, decisionId, learnerId: world.district.people.learner } };
};

const aDecision = { text: 'Reads at home', who: 'learner' as const, dueOn: null };

const wish: MakeRequest = ({ district }) => ({
  params: { learnerId: district.people.learner },
  body: { text: 'my reading' },
});

const stopLink: MakeRequest = ({ server, district }) => ({
  query: {
    token: signStopToken(server.deps.keyFor(reminderLinkPurpose), {
      districtId: district.districtId,
      personId: district.people.guardian,
    }),
  },
});

export const checkInRequests = {
  'GET /api/check-ins': async (world: AccessWorld) => {
    await planned(world);
    return {};
  },
  'GET /api/learners/:learnerId/check-ins': wish,
  'POST /api/learners/:learnerId/check-ins': async ({ server, district }: AccessWorld) => {
    await clear({ server, district });
    return { params: { learnerId: district.people.learner }, body: {} };
  },
  'GET /api/check-ins/:checkInId': onPlanned(),
  'PATCH /api/check-ins/:checkInId': onPlanned({ day: '2027-02-02' }),
  'PUT /api/check-ins/:checkInId/cancellation': onPlanned(),
  'DELETE /api/check-ins/:checkInId/cancellation': onPlanned(),
  'PUT /api/check-ins/:checkInId/shared-note': onPlanned({ text: 'Ten pages', revision: 0 }),
  'PUT /api/check-ins/:checkInId/private-note': onPlanned({ text: 'for me' }),
  'PUT /api/check-ins/:checkInId/agenda/:key': agendaItem({ text: null }),
  'DELETE /api/check-ins/:checkInId/agenda/:key': agendaItem(),
  'PUT /api/check-ins/:checkInId/decisions/:decisionId': async (world: AccessWorld) => ({
    params: { ...(await planned(world)), decisionId: newId() },
    body: aDecision,
  }),
  'DELETE /api/check-ins/:checkInId/decisions/:decisionId': decided,
  'PUT /api/learners/:learnerId/decisions/:decisionId/completion': decided,
  'DELETE /api/learners/:learnerId/decisions/:decisionId/completion': decided,
  'PUT /api/check-ins/:checkInId/holding': onPlanned({ next: null }),
  'DELETE /api/check-ins/:checkInId/holding': onPlanned(),
  'PUT /api/learners/:learnerId/talk-request': wish,
  'DELETE /api/learners/:learnerId/talk-request': ({ district }: AccessWorld) => ({
    params: { learnerId: district.people.learner },
  }),
  'GET /api/check-ins/:checkInId/calendar': onPlanned(),
  'GET /api/calendar-feed': nothing,
  'PUT /api/calendar-feed': () => ({ body: { names: 'initial' } }),
  'DELETE /api/calendar-feed': nothing,
  'GET /api/calendars/:token': {
    "a mentor's secret address": async ({ teacher }: AccessWorld) => {
      const { url } = await teacher('PUT /api/calendar-feed', { body: { names: 'initial' } });
      return { params: { token: url.split('/').at(-1) ?? '' } };
    },
    'no such address': () => ({ params: { token: 'x'.repeat(43) } }),
  },
  'GET /api/reminders': nothing,
  'PUT /api/reminders': () => ({ body: { on: true } }),
  'POST /api/reminder-stops': {
    'the link of a mail': stopLink,
    'no link': () => ({ query: { token: 'x'.repeat(86) } }),
  },
  'DELETE /api/reminder-stops': stopLink,
};
