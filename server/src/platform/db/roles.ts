import type { EmbeddedPostgres } from './embedded/start-postgres.ts';
import type { Roles } from './database.ts';
import { deriveKey } from '../secret.ts';

const names = { app: 'everyplan_app', auth: 'everyplan_auth', jobs: 'everyplan_jobs' } as const;

/** The roles of the embedded PostgreSQL: whoever may enter its socket's folder may connect. */
export function embeddedRoles(
  postgres: Pick<EmbeddedPostgres, 'host' | 'port' | 'owner'>,
  database: string,
): Roles {
  const at = { host: postgres.host, port: postgres.port, database };
  return {
    owner: { ...at, user: postgres.owner },
    app: { ...at, user: names.app },
    auth: { ...at, user: names.auth, options: '-c search_path=auth' },
    jobs: { ...at, user: names.jobs },
  };
}

/** The roles on a PostgreSQL server: the owner as given, the others with passwords derived from the installation's secret. */
export function serverRoles(databaseUrl: string, secret: string): Roles {
  const url = new URL(databaseUrl);
  const at = {
    host: decodeURIComponent(url.searchParams.get('host') ?? url.hostname),
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)) || 'everyplan',
    ...(['require', 'verify-full'].includes(url.searchParams.get('sslmode') ?? '')
      ? { ssl: true }
      : {}),
  };
  const as = (user: string) => ({
    ...at,
    user,
    password: deriveKey(secret, `database role ${user}`),
  });
  return {
    owner: {
      ...at,
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    },
    app: as(names.app),
    auth: { ...as(names.auth), options: '-c search_path=auth' },
    jobs: as(names.jobs),
  };
}
