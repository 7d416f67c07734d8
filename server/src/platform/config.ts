import { fileURLToPath } from 'node:url';
import path from 'node:path';

export interface Config {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** The address people type, for links in mail. */
  readonly origin: string;
  /** A server's owner role; undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Shared by every copy of the server; undefined: kept in the data folder. */
  readonly secret: string | undefined;
  readonly logLevel: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Reads the settings from the environment; docs/guides/settings.md lists them. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const port = Number(env['PORT'] ?? 4321);
  const host = env['HOST'] ?? '127.0.0.1';
  return {
    dataDir: path.resolve(env['EVERYPLAN_DATA'] ?? path.join(root, 'data')),
    host,
    port,
    origin: env['EVERYPLAN_ORIGIN'] ?? `http://localhost:${port}`,
    databaseUrl: env['DATABASE_URL'],
    smtpUrl: env['SMTP_URL'],
    mailFrom: env['MAIL_FROM'] ?? 'Everyplan <everyplan@localhost>',
    secret: env['EVERYPLAN_SECRET'],
    logLevel: env['LOG_LEVEL'] ?? 'warn',
  };
}
