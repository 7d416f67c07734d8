import { CompiledQuery } from 'kysely';
import type { Connection, Tx } from './database.ts';

/** Whose data a transaction may touch. */
export interface Scope {
  readonly districtId: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Runs work in one transaction that sees one district's rows and no others. SET LOCAL rather than set_config(): only the former
 * reaches the workers of a distributed database.
 */
export async function inDistrict<Result>(
  connection: Connection,
  scope: Scope,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  if (!uuid.test(scope.districtId)) throw new Error('a district id is a UUID');
  return connection.kysely.transaction().execute(async (tx) => {
    await tx.executeQuery(CompiledQuery.raw(`set local app.district_id = '${scope.districtId}'`));
    return work(tx);
  });
}
