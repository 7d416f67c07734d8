import path from 'node:path';
import pino from 'pino';
import { openAccounts } from './platform/auth/accounts.ts';
import type { Config } from './platform/config.ts';
import { connect, type Roles } from './platform/db/database.ts';
import type { Deps } from './platform/deps.ts';
import { openFiles } from './platform/files/files.ts';
import { openMailer } from './platform/mail/mailer.ts';
import { deriveKey } from './platform/secret.ts';

export interface OpenDeps extends Deps {
  close(): Promise<void>;
}

/** Opens what the modules work with, on a database that is there and migrated. */
export function openDeps(config: Config, roles: Roles, secret: string): OpenDeps {
  const connection = connect(roles.app);
  const mailer = openMailer({
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    outbox: path.join(config.dataDir, 'outbox'),
  });
  const accounts = openAccounts({
    database: roles.auth,
    secret: deriveKey(secret, 'sessions'),
    origin: config.origin,
    sendReset: ({ email, name, url }) => mailer.send(resetMessage({ email, name, url })),
  });
  return {
    config,
    connection,
    accounts,
    mailer,
    files: openFiles(path.join(config.dataDir, 'files')),
    log: pino({
      level: config.logLevel,
      redact: ['req.headers.cookie', 'req.headers.authorization'],
    }),
    now: () => new Date(),
    keyFor: (purpose) => deriveKey(secret, purpose),
    async close() {
      await accounts.close();
      await connection.close();
    },
  };
}

function resetMessage({ email, name, url }: { email: string; name: string; url: string }) {
  return {
    to: email,
    subject: 'Everyplan: a new password / una contraseña nueva',
    text: `Hello ${name},

open this link within an hour to set a new password:
${url}

If you did not ask for it, nothing has changed and you need do nothing.

---

Hola, ${name}:

abre este enlace en el plazo de una hora para poner una contraseña nueva:
${url}

Si no la has pedido, nada ha cambiado y no hace falta que hagas nada.
`,
  };
}
