import { randomInt, timingSafeEqual } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { recordAudit } from '../../platform/audit.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import type { Accounts } from '../../platform/auth/accounts.ts';
import type { Connection, Tx } from '../../platform/db/database.ts';
import { madeHere } from '../people/index.ts';
import type { Deps } from '../../platform/deps.ts';
import { Problem } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';

export interface FirstDistrict {
  readonly districtName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly password: string;
  readonly language: 'en' | 'es';
}

export async function isSetUp(connection: Connection): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select has_district() as yes`.execute(
    connection.kysely,
  );
  return rows[0]?.yes ?? false;
}

/** The code that whoever starts the server reads in the terminal: the first visitor of a new installation need not be its owner. */
export async function makeSetupCode(dataDir: string): Promise<string> {
  const code = Array.from({ length: 8 }, () => randomInt(10)).join('');
  await writeFile(codeFile(dataDir), code, { mode: 0o600 });
  return code;
}

export async function setUp(deps: Deps, code: string, first: FirstDistrict): Promise<void> {
  const expected = await readFile(codeFile(deps.config.dataDir), 'utf8').catch(() => '');
  if (!sameText(code, expected)) throw wrongCode();
  await makeDistrict(deps, first, async (tx, districtId) => {
    await sql`select make_first_district(${districtId}::uuid, ${first.districtName}, ${first.language})`
      .execute(tx)
      .catch(refuseSecond);
    await enqueue(tx, { task: 'load-starter-library', payload: { districtId } });
  });
  await rm(codeFile(deps.config.dataDir), { force: true });
}

/** Makes a district with its first administrator: all of it or nothing. How the district's own row is made is the caller's right. */
export async function makeDistrict(
  { accounts, connection }: { readonly accounts: Accounts; readonly connection: Connection },
  first: FirstDistrict,
  insertDistrict: (tx: Tx, districtId: string) => Promise<unknown>,
): Promise<string> {
  const passwordHash = await accounts.hash(first.password);
  const [districtId, personId] = [newId(), newId()];
  await inDistrict(connection, asSystem({ districtId }), async (tx) => {
    await insertDistrict(tx, districtId);
    await insertAdministrator(tx, { districtId, personId, first });
    const name = `${first.givenName} ${first.familyName}`;
    const [accountId = ''] = await accounts
      .create([{ name, username: undefined, email: first.email, passwordHash }])
      .catch(refuseTakenEmail);
    await tx
      .insertInto('account_person')
      .values({ district_id: districtId, account_id: accountId, person_id: personId })
      .execute();
    await recordAudit(
      tx,
      { districtId, personId },
      { action: 'make-district', subjectType: 'district', subjectId: districtId },
    );
  });
  return districtId;
}

interface Administrator {
  readonly districtId: string;
  readonly personId: string;
  readonly first: FirstDistrict;
}

async function insertAdministrator(
  tx: Tx,
  { districtId, personId, first }: Administrator,
): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      district_id: districtId,
      person_id: personId,
      source_id: `${madeHere}${personId}`,
      given_name: first.givenName,
      family_name: first.familyName,
      email: first.email,
      language: first.language,
    })
    .execute();
  await tx
    .insertInto('person_role')
    .values({
      district_id: districtId,
      person_id: personId,
      role_id: newId(),
      role: 'administrator',
      school_id: null,
    })
    .execute();
}

function refuseTakenEmail(error: unknown): never {
  if ((error as { code?: string }).code !== '23505') throw error;
  throw new Problem({
    code: 'login-taken',
    status: 409,
    message: 'Somebody signs in with this e-mail address already.',
    next: 'Use another address.',
  });
}

function codeFile(dataDir: string): string {
  return path.join(dataDir, 'setup-code');
}

function sameText(given: string, expected: string): boolean {
  return (
    given.length === expected.length &&
    expected !== '' &&
    timingSafeEqual(Buffer.from(given), Buffer.from(expected))
  );
}

function refuseSecond(error: unknown): never {
  if ((error as { code?: string }).code !== '23505') throw error;
  throw new Problem({
    code: 'already-set-up',
    status: 409,
    message: 'This installation has its district already.',
    next: 'Sign in, or ask its administrator for a sign-in.',
  });
}

function wrongCode(): Problem {
  return new Problem({
    code: 'wrong-setup-code',
    status: 403,
    message: 'That is not the code that the server printed.',
    next: 'Look in the terminal where Everyplan was started, or start it again for a new code.',
  });
}
