import { betterAuth } from 'better-auth';
import { hashPassword } from 'better-auth/crypto';
import { username } from 'better-auth/plugins/username';
import pg from 'pg';
import { Problem } from '../errors.ts';
import { newId } from '../id.ts';

/** What an answer of the sign-in library tells the browser to keep. */
export type Cookies = readonly string[];

export interface SignInAttempt {
  readonly login: string;
  readonly password: string;
  readonly ip: string;
  readonly userAgent: string;
}

export interface NewAccount {
  readonly name: string;
  readonly username: string | undefined;
  readonly email: string | undefined;
  readonly passwordHash: string;
}

export interface Accounts {
  /** The account of a request's session cookie. */
  findAccountId(cookie: string | undefined): Promise<string | undefined>;
  signIn(attempt: SignInAttempt): Promise<{ accountId: string; cookies: Cookies }>;
  signOut(cookie: string | undefined): Promise<Cookies>;
  signOutEverywhere(accountId: string): Promise<void>;
  /** Sends a link where the login is known and has an e-mail address; tells nobody whether it is. */
  requestReset(login: string, ip: string): Promise<void>;
  resetPassword(token: string, password: string): Promise<void>;
  hash(password: string): Promise<string>;
  create(accounts: readonly NewAccount[]): Promise<readonly string[]>;
  setPassword(accountId: string, passwordHash: string): Promise<void>;
  close(): Promise<void>;
}

export interface AccountsOptions {
  readonly database: pg.PoolConfig;
  readonly secret: string;
  readonly origin: string;
  readonly sendReset: (message: { email: string; name: string; url: string }) => Promise<void>;
}

const failuresAllowed = 10;
const failureWindowMinutes = 15;
const noMail = '@no-mail.invalid';

/** Sign-in by better-auth: passwords by scrypt, sessions in the database. */
export function openAccounts(options: AccountsOptions): Accounts {
  const pool = new pg.Pool({ max: 8, ...options.database });
  pool.on('error', () => undefined);
  const auth = makeAuth(pool, options);

  const ask = (
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    auth.handler(
      new Request(`${options.origin}/api/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: options.origin, ...headers },
        body: JSON.stringify(body),
      }),
    );

  return {
    async findAccountId(cookie) {
      if (cookie === undefined) return undefined;
      const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
      return session?.user.id;
    },

    async signIn({ login, password, ip, userAgent }) {
      const key = login.toLowerCase();
      await refuseAfterFailures(pool, key);
      const byEmail = login.includes('@');
      const answer = await ask(
        byEmail ? '/sign-in/email' : '/sign-in/username',
        { [byEmail ? 'email' : 'username']: login, password },
        { 'x-everyplan-ip': ip, 'user-agent': userAgent },
      );
      if (answer.status === 429) throw tooManyTries();
      if (!answer.ok) {
        await pool.query('insert into failed_sign_in (login) values ($1)', [key]);
        throw wrongLogin();
      }
      await pool.query('delete from failed_sign_in where login = $1', [key]);
      const { user } = (await answer.json()) as { user: { id: string } };
      return { accountId: user.id, cookies: answer.headers.getSetCookie() };
    },

    async signOut(cookie) {
      const answer = await ask('/sign-out', {}, cookie === undefined ? {} : { cookie });
      return answer.headers.getSetCookie();
    },

    async signOutEverywhere(accountId) {
      await pool.query('delete from session where "userId" = $1', [accountId]);
    },

    async requestReset(login, ip) {
      const { rows } = await pool.query<{ email: string }>(
        'select email from "user" where lower(email) = lower($1) or username = lower($1)',
        [login],
      );
      const email = rows[0]?.email;
      if (email === undefined || email.endsWith(noMail)) return;
      await ask(
        '/request-password-reset',
        { email, redirectTo: '/reset-password' },
        { 'x-everyplan-ip': ip },
      );
    },

    async resetPassword(token, password) {
      const answer = await ask('/reset-password', { token, newPassword: password });
      if (!answer.ok) throw oldLink();
    },

    hash: hashPassword,

    async create(accounts) {
      const ids = accounts.map(() => newId());
      const column = <Value>(read: (account: NewAccount, index: number) => Value) =>
        accounts.map(read);
      await pool.query(
        `with given as (
           select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as g (id, name, email, username, password)
         ), made as (
           insert into "user" (id, name, email, "emailVerified", username, "displayUsername")
           select id, name, email, true, username, username from given
         )
         insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
         select id, id, 'credential', id, password, now() from given`,
        [
          ids,
          column(({ name }) => name),
          column(({ email }, index) => email?.toLowerCase() ?? `${ids[index]}${noMail}`),
          column((account) => account.username?.toLowerCase() ?? null),
          column(({ passwordHash }) => passwordHash),
        ],
      );
      return ids;
    },

    async setPassword(accountId, passwordHash) {
      await pool.query(
        `update account set password = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential'`,
        [accountId, passwordHash],
      );
      await pool.query('delete from session where "userId" = $1', [accountId]);
    },

    close: () => pool.end(),
  };
}

function makeAuth(pool: pg.Pool, { secret, origin, sendReset }: AccountsOptions) {
  return betterAuth({
    database: pool,
    secret,
    baseURL: origin,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        const url = `${origin}/reset-password?token=${encodeURIComponent(token)}`;
        await sendReset({ email: user.email, name: user.name, url });
      },
    },
    plugins: [
      username({ minUsernameLength: 1, maxUsernameLength: 100, usernameValidator: () => true }),
    ],
    session: { expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      // A whole class signs in within a minute, from one address.
      customRules: {
        '/sign-in/*': { window: 60, max: 120 },
        '/request-password-reset': { window: 60, max: 20 },
        '/reset-password': { window: 60, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: 'everyplan',
      useSecureCookies: origin.startsWith('https:'),
      database: { joins: true },
      ipAddress: { ipAddressHeaders: ['x-everyplan-ip'] },
    },
  });
}

async function refuseAfterFailures(pool: pg.Pool, login: string): Promise<void> {
  const { rows } = await pool.query<{ failures: number }>(
    `select count(*)::int as failures from failed_sign_in
     where login = $1 and failed_at > now() - make_interval(mins => $2)`,
    [login, failureWindowMinutes],
  );
  if ((rows[0]?.failures ?? 0) >= failuresAllowed) throw tooManyTries();
}

function wrongLogin(): Problem {
  return new Problem({
    code: 'wrong-login',
    status: 401,
    message: 'That name and password do not go together.',
    next: 'Check both and try again, or ask for a new password.',
  });
}

function tooManyTries(): Problem {
  return new Problem({
    code: 'too-many-tries',
    status: 429,
    message: 'Too many tries.',
    next: `Wait ${failureWindowMinutes} minutes, or ask for a new password.`,
    params: { minutes: failureWindowMinutes },
  });
}

function oldLink(): Problem {
  return new Problem({
    code: 'old-link',
    status: 400,
    message: 'This link has been used or is too old.',
    next: 'Ask for a new one.',
  });
}
