import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem, inDistrict } from '../../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../../testing/test-server.ts';

let server: TestServer;
let district: SmallDistrict;
let teacher: Client<Api>;
let checkInId = '';
const now = new Date('2026-11-18T10:00:00Z');

beforeAll(async () => {
  server = await startTestServer(() => now);
  district = await makeSmallDistrict(server);
  teacher = await server.signIn(district.login('teacher'));
  await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx
      .updateTable('person')
      .set({ given_name: 'Ana', family_name: 'Muñoz' })
      .where('person_id', '=', district.people.learner)
      .execute(),
  );
  const planned = await teacher('POST /api/learners/:learnerId/check-ins', {
    params: { learnerId: district.people.learner },
    body: { day: '2026-11-24', time: '09:40', minutes: 15 },
  });
  checkInId = planned.checkInId;
});
afterAll(() => server.close());

function parse(text: string): readonly ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const turnOn = async (names: 'initial' | 'full' | 'none' = 'initial') =>
  new URL((await teacher('PUT /api/calendar-feed', { body: { names } })).url).pathname;
const ask = (url: string) => server.app.inject({ method: 'GET', url });
const only = async (url: string) => parse((await ask(url)).body)[0]!;

test('is off until its owner turns it on', async () => {
  expect(await teacher('GET /api/calendar-feed')).toMatchObject({ on: false, names: 'initial' });
});

test('gives another program the date, the length and a first name with an initial, without a sign-in', async () => {
  const answer = await ask(await turnOn());
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(answer.body).not.toContain('Muñoz');
  const [event] = parse(answer.body);
  expect(event?.summary).toBe('Check-in: Ana M.');
  expect(event?.startDate.toJSDate()).toEqual(new Date('2026-11-24T09:40:00Z'));
  expect(event?.duration.toSeconds()).toBe(900);
  expect((await teacher('GET /api/calendar-feed')).readAt).not.toBeNull();
});

test('keeps an event’s name and raises its number when it moves or is cancelled', async () => {
  const url = await turnOn();
  const before = await only(url);
  const params = { checkInId };
  await teacher('PATCH /api/check-ins/:checkInId', {
    params,
    body: { day: '2026-11-25', time: null },
  });
  const moved = await only(url);
  expect([moved.uid, moved.sequence]).toEqual([before.uid, before.sequence + 1]);
  expect(moved.startDate.toString()).toBe('2026-11-25');
  await teacher('PUT /api/check-ins/:checkInId/cancellation', { params });
  const cancelled = await only(url);
  expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect([cancelled.uid, cancelled.sequence]).toEqual([before.uid, before.sequence + 2]);
  await teacher('DELETE /api/check-ins/:checkInId/cancellation', { params });
});

test('names learners as its owner chose', async () => {
  expect((await only(await turnOn('none'))).summary).toBe('Check-in');
  expect((await only(await turnOn('full'))).summary).toBe('Check-in: Ana Muñoz');
});

test('answers nobody by an old address, nor after it was taken back', async () => {
  const old = await turnOn();
  const newer = await turnOn();
  expect((await ask(old)).statusCode).toBe(404);
  expect((await ask(newer)).statusCode).toBe(200);
  await teacher('DELETE /api/calendar-feed');
  expect((await ask(newer)).statusCode).toBe(404);
});

test('keeps no address that could be read from the database', async () => {
  const token = (await turnOn()).split('/').at(-1)!.replace('.ics', '');
  const kept = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    tx.selectFrom('calendar_feed').selectAll().execute(),
  );
  expect(JSON.stringify(kept)).not.toContain(token);
});

test('gives one check-in as a file, each reader with the other’s name', async () => {
  const read = async (client: Client<Api>) => {
    const file = await client('GET /api/check-ins/:checkInId/calendar', { params: { checkInId } });
    return parse(await file.text())[0]?.summary;
  };
  expect(await read(teacher)).toBe('Check-in: Ana M.');
  const guardian = await server.signIn(district.login('guardian'));
  expect(await read(guardian)).toBe('Check-in: teacher Test');
});
