import { Readable } from 'node:stream';
import {
  buildCast,
  frameworks,
  generateHistory,
  resources,
  standards,
  type Cast,
} from '@everyplan/school';
import { writeCsv } from '@everyplan/exchange/csv';
import { writeOneRoster } from '@everyplan/exchange/oneroster';
import { strToU8, zipSync } from 'fflate';
import { sql } from 'kysely';
import pg from 'pg';
import { importNow } from '../connectors/imports/index.ts';
import { demoPassword, writeDemo, type DemoAccount } from '../modules/session/index.ts';
import { loadStarterLibrary } from '../modules/reading/index.ts';
import { writeFramework } from '../modules/standards/index.ts';
import { addDraftRun } from '../modules/plans/index.ts';
import { asJson, copyRows } from '../platform/db/copy-rows.ts';
import type { Roles } from '../platform/db/database.ts';
import { asSystem, inDistrict, inDistrictInBulk } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';
import { runWaitingJobs } from '../platform/jobs/run-jobs.ts';
import { tasks } from '../tasks.ts';
import { approveSome } from './approve-some.ts';
import { askClasses } from './ask-classes.ts';
import { checkReading } from './check-reading.ts';
import { seedComments } from './seed-comments.ts';
import { seedPilot } from './seed-pilot.ts';
import { seedPlans } from './seed-plans.ts';
import { seedReaderMeasures } from './seed-reader-measures.ts';
import { seedReadingGroups } from './seed-reading-groups.ts';
import { seedReadings } from './seed-readings.ts';
import { seedRunningRecords } from './seed-running-records.ts';
import { seedTrust } from './seed-trust.ts';
import { seedWeeks } from './seed-weeks.ts';
import { holdCheckIns } from './hold-check-ins.ts';
import { writeProfiles } from './write-profiles.ts';

/** Always the same, so that a seeding that was interrupted goes on where it was. */
export const demoDistrictId = '01980000-0000-7000-8000-00000000a1de';

/**
 * Seeds the demo district through the paths that a school's own files take. Each step looks first whether it has been done, so that a
 * seeding that was cut off is completed by the next start.
 */
export async function seedDemo(
  deps: Deps,
  roles: Roles,
  say: (line: string) => void,
): Promise<void> {
  const today = deps.now().toISOString().slice(0, 10);
  const cast = buildCast({ today });
  say(
    `First run: making the demo district ${cast.district.name} (${cast.learners.length} learners)…`,
  );
  await makeDistrict(roles, cast);
  await once(deps, 'person', () => importRoster(deps, cast));
  await once(deps, 'framework', () => importFrameworks(deps));
  await once(deps, 'resource', () => writeResources(deps));
  await once(deps, 'learner_profile', () => writeProfiles(deps, asSystem(scope), { cast, today }));
  await once(deps, 'evidence', () => importHistory(deps, cast, today));
  await once(deps, 'account_person', () => makeAccounts(deps));
  await once(deps, 'plan', () => draftPlans(deps, roles));
  await once(deps, 'plan_template', () => seedPlans(deps, demoDistrictId, cast));
  await once(deps, 'plan_approval', () => approveSome(deps, demoDistrictId));
  await once(deps, 'step_proposal', () => seedWeeks(deps, demoDistrictId));
  await once(deps, 'check_in', () => holdCheckIns(deps, demoDistrictId));
  await once(deps, 'survey', () => askClasses(deps, scope));
  await once(deps, 'plan_comment', () => seedComments(deps, demoDistrictId, cast));
  await loadStarterLibrary(deps, scope);
  await once(deps, 'reader_measure', () => seedReaderMeasures(deps, demoDistrictId));
  await once(deps, 'running_record', () => seedRunningRecords(deps, demoDistrictId));
  await once(deps, 'reading_check', () => checkReading(deps, scope));
  await once(deps, 'reading', () => seedReadings(deps, demoDistrictId));
  await once(deps, 'reading_group', () => seedReadingGroups(deps, demoDistrictId));
  await once(deps, 'pilot', () => seedPilot(deps, demoDistrictId));
  await once(deps, 'data_request', () => seedTrust(deps, demoDistrictId, cast));
  await writeDemo(deps.config.dataDir, demoAccounts(cast));
}

const scope = { districtId: demoDistrictId };

export async function hasDemoDistrict(deps: Deps): Promise<boolean> {
  const found = await inDistrict(deps.connection, asSystem(scope), (tx) =>
    tx.selectFrom('district').select('name').executeTakeFirst(),
  );
  return found !== undefined;
}

async function once(deps: Deps, table: string, step: () => Promise<unknown>): Promise<void> {
  const { rows } = await inDistrict(deps.connection, asSystem(scope), (tx) =>
    sql<{ done: boolean }>`select exists (select from ${sql.table(table)}) as done`.execute(tx),
  );
  if (rows[0]?.done !== true) await step();
}

async function makeDistrict(roles: Roles, { district }: Cast): Promise<void> {
  const owner = new pg.Client(roles.owner);
  await owner.connect();
  try {
    await owner.query(
      `insert into district (district_id, name, source_id, is_demo, time_zone) values ($1, $2, $3, true, 'America/Chicago')
       on conflict do nothing`,
      [demoDistrictId, district.name, district.id],
    );
  } finally {
    await owner.end();
  }
}

async function importRoster(deps: Deps, { roster }: Cast): Promise<void> {
  const files = [...writeOneRoster(roster, { version: '1.2' })].map(
    ([name, text]) => [name, strToU8(text)] as const,
  );
  await importNow(deps, {
    ...scope,
    kind: 'oneroster',
    fileName: 'alder-valley-roster.zip',
    options: {},
    content: Readable.from([Buffer.from(zipSync(Object.fromEntries(files)))]),
    dryRun: false,
  });
}

async function importFrameworks(deps: Deps): Promise<void> {
  const byCode = new Map(standards.map((standard) => [standard.code, standard]));
  await inDistrict(deps.connection, asSystem(scope), async (tx) => {
    for (const framework of frameworks) {
      await writeFramework(tx, {
        ...scope,
        framework,
        extrasOf: ({ code }) => {
          const own = byCode.get(code);
          return own === undefined
            ? {}
            : { shortTitle: own.title.en, iCan: own.iCan, alignedTo: [own.alignedTo] };
        },
      });
    }
  });
}

async function writeResources(deps: Deps): Promise<void> {
  await inDistrictInBulk(deps.connection, asSystem(scope), async (tx, client) => {
    const { rows } = await sql<{ code: string; standard_id: string }>`
      select code, standard_id from standard where code is not null`.execute(tx);
    const standardIds = new Map(rows.map((row) => [row.code, row.standard_id]));
    const given = resources.map((resource) => ({ ...resource, resourceId: newId() }));
    await copyRows(
      client,
      {
        table: 'resource',
        columns: [
          'district_id',
          'resource_id',
          'kind',
          'title',
          'description',
          'minutes',
          'needs_device',
          'source_id',
        ],
      },
      given.map(({ resourceId, kind, title, description, minutes, needsDevice, id }) => [
        demoDistrictId,
        resourceId,
        kind,
        asJson(title),
        asJson(description),
        minutes,
        needsDevice,
        id,
      ]),
    );
    await copyRows(
      client,
      { table: 'resource_standard', columns: ['district_id', 'standard_id', 'resource_id'] },
      given.flatMap(({ resourceId, standards: codes }) =>
        codes.flatMap((code) => {
          const standardId = standardIds.get(code);
          return standardId === undefined ? [] : [[demoDistrictId, standardId, resourceId]];
        }),
      ),
    );
  });
}

async function importHistory(deps: Deps, cast: Cast, today: string): Promise<void> {
  const columns = ['learner', 'skill', 'problem', 'score', 'at'];
  const rows = [...generateHistory({ today, cast })].map(
    ({ learner, skill, problem, score, at }) => [
      learner,
      skill,
      problem,
      score,
      new Date(at).toISOString(),
    ],
  );
  await importNow(deps, {
    ...scope,
    kind: 'evidence',
    fileName: 'alder-valley-twelve-weeks.csv',
    options: {},
    content: Readable.from([Buffer.from(writeCsv({ columns, rows }))]),
    dryRun: false,
  });
}

/** One hash serves all: hashing is slow on purpose, and the demo's password is public anyway. */
async function makeAccounts(deps: Deps): Promise<void> {
  const passwordHash = await deps.accounts.hash(demoPassword);
  await inDistrictInBulk(deps.connection, asSystem(scope), async (tx, client) => {
    const people = await tx
      .selectFrom('person')
      .select(['person_id', 'given_name', 'family_name', 'username', 'email'])
      .execute();
    const accountIds = await deps.accounts.create(
      people.map((row) => ({
        name: `${row.given_name} ${row.family_name}`,
        username: row.username ?? undefined,
        email: row.email ?? undefined,
        passwordHash,
      })),
    );
    await copyRows(
      client,
      { table: 'account_person', columns: ['district_id', 'account_id', 'person_id'] },
      people.map((row, index) => [demoDistrictId, accountIds[index] ?? '', row.person_id]),
    );
  });
}

/** The drafting is a job like any other; here it is worked off before the doors open. */
async function draftPlans(deps: Deps, roles: Roles): Promise<void> {
  await inDistrict(deps.connection, asSystem(scope), (tx) =>
    addDraftRun(tx, scope, { scope: { district: true }, startedBy: null }),
  );
  await runWaitingJobs(deps, tasks, roles.jobs);
}

function demoAccounts({ characters }: Cast): readonly DemoAccount[] {
  const { learner, youngLearner, guardian, teacher, coach, principal, administrator } = characters;
  return [
    ['teacher', teacher],
    ['learner', learner],
    ['learner', youngLearner],
    ['guardian', guardian],
    ['coach', coach],
    ['principal', principal],
    ['administrator', administrator],
  ].map(([role, person]) => {
    const { username, givenName, familyName } = person as typeof learner;
    return {
      role: role as DemoAccount['role'],
      login: username,
      name: `${givenName} ${familyName}`,
    };
  });
}
