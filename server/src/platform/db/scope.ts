import { CompiledQuery, Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import type { Connection, Database, Tx } from './database.ts';

/** Whose data it is. */
export interface Scope {
  readonly districtId: string;
}

/** A transaction on behalf of one person: of the learners, it sees those whom the person may see. */
export interface PersonScope extends Scope {
  readonly personId: string;
  /** A request whose address names one learner or one class sees nobody else. */
  readonly about?: { readonly learnerId?: string; readonly classId?: string } | undefined;
}

/** A transaction on behalf of nobody: it sees the whole district. */
export interface SystemScope extends Scope {
  readonly actsAs: 'system';
}

/**
 * The whole district, for jobs, commands, and the few requests that have nobody behind them. It must be asked for by name, so that no
 * request falls into it by leaving something out; row-level-security.test.ts lists who asks.
 */
export function asSystem({ districtId }: Scope): SystemScope {
  return { districtId, actsAs: 'system' };
}

/**
 * Runs work in one transaction that sees one district's rows, and of its learners those whom the person may see. SET LOCAL rather than
 * set_config(): only the former reaches the workers of a distributed database.
 */
export async function inDistrict<Result>(
  connection: Connection,
  scope: PersonScope | SystemScope,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const enter = enterDistrict(scope);
  return connection.kysely.transaction().execute(async (tx) => {
    await tx.executeQuery(CompiledQuery.raw(enter));
    return work(tx);
  });
}

/** The same for work that also needs the bare client, for COPY and cursors. */
export async function inDistrictInBulk<Result>(
  connection: Connection,
  scope: PersonScope | SystemScope,
  work: (tx: Tx, client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const enter = enterDistrict(scope);
  const client = await connection.pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin; ${enter}`);
    const result = await work(queriesOn(client), client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

function queriesOn(client: pg.PoolClient): Tx {
  const same = {
    query: client.query.bind(client),
    release: () => undefined,
  } as unknown as PostgresPoolClient;
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { connect: async () => same, end: async () => undefined },
    }),
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function enterDistrict(scope: PersonScope | SystemScope): string {
  const district = `set local app.district_id = ${literal(scope.districtId)}`;
  if ('actsAs' in scope) return `${district}; set local app.sees_all = 'yes'`;
  const { personId, about } = scope;
  const only = [about?.learnerId, about?.classId].map((id) => literal(id)).join(', ');
  return `${district}; set local app.person_id = ${literal(personId)}; call take_sight(${only})`;
}

function literal(id: string | undefined): string {
  if (id === undefined) return 'null';
  if (!uuid.test(id)) throw new Error('an id is a UUID');
  return `'${id}'`;
}
