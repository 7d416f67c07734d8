import type { Logger } from 'pino';
import type { Accounts } from './auth/accounts.ts';
import type { Config } from './config.ts';
import type { Connection } from './db/database.ts';
import type { Files } from './files/files.ts';
import type { Mailer } from './mail/mailer.ts';

/** What a module is given to work with; a test gives other ones. */
export interface Deps {
  readonly config: Config;
  readonly connection: Connection;
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  readonly files: Files;
  readonly log: Logger;
  readonly now: () => Date;
  /** A key for one purpose, made from the installation's secret, which no database holds. */
  readonly keyFor: (purpose: string) => string;
}
