import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Each module adds its own tables by declaration merging in its tables.ts. */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface Database {}

/** Queries inside a transaction of one district: inDistrict and inDistrictInBulk make them, nothing else should. */
export type Tx = Kysely<Database>;

/** How to reach PostgreSQL as one of the roles. */
export interface Roles {
  readonly owner: pg.PoolConfig;
  readonly app: pg.PoolConfig;
  readonly auth: pg.PoolConfig;
  readonly jobs: pg.PoolConfig;
}

// A date is a day, not a moment: as text it cannot slip into yesterday in another time zone.
const { builtins } = pg.types;
pg.types.setTypeParser(builtins.DATE, (value) => value);
// Counts come back as bigint; none of ours leaves the safe range.
pg.types.setTypeParser(builtins.INT8, Number);

export interface Connection {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Database>;
  close(): Promise<void>;
}

/** Opens a pool as the server's role. */
export function connect(config: pg.PoolConfig): Connection {
  const pool = new pg.Pool({ max: 16, ...config });
  // An idle connection that PostgreSQL closes must not take the server down; the next query opens another.
  pool.on('error', () => undefined);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { pool, kysely, close: () => kysely.destroy() };
}
