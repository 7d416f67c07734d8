import type { contract } from '@everyplan/contract';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { askForTalk, takeBackTalk } from './ask-for-talk.ts';
import { closeFeed, downloadFeed, openFeed, readFeed } from './calendar/feed.ts';
import { downloadEvent } from './calendar/one-event.ts';
import { changeAgenda } from './change-agenda.ts';
import { moveCheckIn, setCancelled } from './change-check-in.ts';
import { removeDecision, tickDecision, writeDecision } from './change-decisions.ts';
import { holdCheckIn, reopenCheckIn } from './hold-check-in.ts';
import { readMentorPage } from './mentor-page.ts';
import { planCheckIn } from './plan-check-in.ts';
import { readCheckIn } from './read-check-in.ts';
import { readLearnersCheckIns } from './read-learners-check-ins.ts';
import { readChoice, setChoice, setChoiceByLink } from './reminders/choice.ts';
import { writePrivateNote, writeSharedNote } from './write-notes.ts';

export function checkinsRoutes(deps: Deps): Handlers<typeof contract.checkins> {
  const { connection, now } = deps;
  return {
    'GET /api/check-ins': ({ actor }) =>
      inDistrict(connection, actor, (tx) => readMentorPage(tx, actor, now())),

    'GET /api/learners/:learnerId/check-ins': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readLearnersCheckIns(tx, actor, params.learnerId)),

    'POST /api/learners/:learnerId/check-ins': ({ actor, params, body }) =>
      planCheckIn(deps, actor, { ...params, ...body }),

    'GET /api/check-ins/:checkInId': ({ actor, params }) =>
      inDistrict(connection, actor, (tx) => readCheckIn(tx, actor, { ...params, now: now() })),

    'PATCH /api/check-ins/:checkInId': ({ actor, params, body }) =>
      moveCheckIn(deps, actor, { ...params, ...body }),

    'PUT /api/check-ins/:checkInId/cancellation': ({ actor, params }) =>
      setCancelled(deps, actor, { ...params, to: 'cancelled' }),

    'DELETE /api/check-ins/:checkInId/cancellation': ({ actor, params }) =>
      setCancelled(deps, actor, { ...params, to: 'planned' }),

    'PUT /api/check-ins/:checkInId/shared-note': ({ actor, params, body }) =>
      writeSharedNote(deps, actor, { ...params, ...body }),

    'PUT /api/check-ins/:checkInId/private-note': ({ actor, params, body }) =>
      writePrivateNote(deps, actor, { ...params, ...body }),

    'PUT /api/check-ins/:checkInId/agenda/:key': ({ actor, params, body }) =>
      changeAgenda(deps, actor, { ...params, ...body, to: 'on' }),

    'DELETE /api/check-ins/:checkInId/agenda/:key': ({ actor, params }) =>
      changeAgenda(deps, actor, { ...params, text: null, to: 'left-out' }),

    'PUT /api/check-ins/:checkInId/decisions/:decisionId': ({ actor, params, body }) =>
      writeDecision(deps, actor, { ...params, ...body }),

    'DELETE /api/check-ins/:checkInId/decisions/:decisionId': ({ actor, params }) =>
      removeDecision(deps, actor, params),

    'PUT /api/learners/:learnerId/decisions/:decisionId/completion': ({ actor, params }) =>
      tickDecision(deps, actor, { ...params, to: 'done' }),

    'DELETE /api/learners/:learnerId/decisions/:decisionId/completion': ({ actor, params }) =>
      tickDecision(deps, actor, { ...params, to: 'not-done' }),

    'PUT /api/check-ins/:checkInId/holding': ({ actor, params, body }) =>
      holdCheckIn(deps, actor, { ...params, ...body }),

    'DELETE /api/check-ins/:checkInId/holding': ({ actor, params }) =>
      reopenCheckIn(deps, actor, params.checkInId),

    'PUT /api/learners/:learnerId/talk-request': ({ actor, params, body }) =>
      askForTalk(deps, actor, { ...params, ...body }),

    'DELETE /api/learners/:learnerId/talk-request': ({ actor, params }) =>
      takeBackTalk(deps, actor, params.learnerId),

    'GET /api/check-ins/:checkInId/calendar': ({ actor, params }) =>
      downloadEvent(deps, actor, params.checkInId),

    'GET /api/calendar-feed': ({ actor }) =>
      inDistrict(connection, actor, (tx) => readFeed(tx, actor)),

    'PUT /api/calendar-feed': ({ actor, body }) => openFeed(deps, actor, body),

    'DELETE /api/calendar-feed': ({ actor }) => closeFeed(deps, actor),

    'GET /api/calendars/:token': ({ params }) => downloadFeed(deps, params.token),

    'GET /api/reminders': ({ actor }) =>
      inDistrict(connection, actor, async (tx) => {
        const choice = await readChoice(tx, actor);
        return { on: choice?.on ?? true, email: choice?.email ?? null };
      }),

    'PUT /api/reminders': ({ actor, body }) =>
      inDistrict(connection, actor, async (tx) => {
        await setChoice(tx, actor, { on: body.on, now: now() });
        const choice = await readChoice(tx, actor);
        return { on: body.on, email: choice?.email ?? null };
      }),

    'POST /api/reminder-stops': async ({ query }) => ({
      on: false as const,
      language: await setChoiceByLink(deps, { ...query, on: false }),
    }),

    'DELETE /api/reminder-stops': async ({ query }) => ({
      on: true as const,
      language: await setChoiceByLink(deps, { ...query, on: true }),
    }),
  };
}
