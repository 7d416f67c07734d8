import { betterAuth } from 'better-auth';
import { hashPassword } from 'better-auth/crypto';
import { username } from 'better-auth/plugins/username';
import pg from 'pg';
import { Problem } from '../errors.ts';
import { newId } from '../id.ts';
import { admitCardTry, cardSessions, stayAwake } from './card-sessions.ts';
import { noteGiven, setPassword, takeBackPassword } from './given-passwords.ts';
import { tooManyTries, wrongLogin } from './problems.ts';

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
  /** Undefined: no password opens it, only a card. */
  readonly passwordHash: string | undefined;
}

export type SignedInBy = 'password' | 'card';

export interface Session {
  readonly accountId: string;
  readonly signedInBy: SignedInBy;
}

export interface Accounts {
  /** The session of a request's cookie; undefined where there is none or it has ended. */
  findSession(cookie: string | undefined): Promise<Session | undefined>;
  signIn(attempt: SignInAttempt): Promise<{ accountId: string; cookies: Cookies }>;
  /** Opens a session for whoever has shown a card and its pictures: short, and gone when nobody touches it. */
  openCardSession(
    visit: Pick<SignInAttempt, 'ip' | 'userAgent'> & { readonly accountId: string },
  ): Promise<Cookies>;
  /** Counts a try from an address and refuses it after too many in a minute. */
  admitCardTry(ip: string): Promise<void>;
  endCardSessions(accountIds: readonly string[]): Promise<void>;
  signOut(cookie: string | undefined): Promise<Cookies>;
  signOutEverywhere(accountId: string): Promise<void>;
  /** Sends a link where the login is known and has an e-mail address; tells nobody whether it is. */
  requestReset(login: string, ip: string): Promise<void>;
  resetPassword(token: string, password: string): Promise<void>;
  hash(password: string): Promise<string>;
  create(accounts: readonly NewAccount[]): Promise<readonly string[]>;
  /** Gives a password; what it took the place of is kept for an hour, so that the act can be taken back. */
  setPassword(accountId: string, passwordHash: string): Promise<void>;
  /** Remembers that an account was made for a password that somebody gave. */
  noteGiven(accountId: string, passwordHash: string): Promise<void>;
  /** Takes a given password back: the one before it works again, or the account that was made for it goes. */
  takeBackPassword(accountId: string): Promise<'restored' | 'removed' | 'too-late'>;
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
    async findSession(cookie) {
      if (cookie === undefined) return undefined;
      // Never lengthened on the way: the cookie's own end is the session's.
      const found = await auth.api.getSession({
        headers: new Headers({ cookie }),
        query: { disableRefresh: true },
      });
      if (found === null) return undefined;
      const session = {
        accountId: found.user.id,
        signedInBy: signedInBy(found.session.signedInBy),
      };
      if (session.signedInBy === 'password') return session;
      return (await stayAwake(pool, found.session.id)) ? session : undefined;
    },

    async openCardSession({ accountId, ip, userAgent }) {
      const { headers } = await auth.api.openCardSession({
        body: { accountId },
        headers: new Headers({ 'x-everyplan-ip': ip, 'user-agent': userAgent }),
        returnHeaders: true,
      });
      return headers.getSetCookie();
    },

    admitCardTry: (ip) => admitCardTry(pool, ip),

    async endCardSessions(accountIds) {
      await pool.query(
        `delete from session where "signedInBy" = 'card' and "userId" = any($1::text[])`,
        [accountIds],
      );
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
      if (answer.status === 429) throw tooManyTries(failureWindowMinutes);
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
          column(({ passwordHash }) => passwordHash ?? null),
        ],
      );
      return ids;
    },

    setPassword: (accountId, passwordHash) => setPassword(pool, accountId, passwordHash),
    noteGiven: (accountId, passwordHash) => noteGiven(pool, accountId, passwordHash),
    takeBackPassword: (accountId) => takeBackPassword(pool, accountId),

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
      cardSessions,
    ],
    session: {
      expiresIn: 60 * 60 * 24 * 14,
      additionalFields: { signedInBy: { type: 'string', input: false, defaultValue: 'password' } },
    },
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

function signedInBy(kept: string): SignedInBy {
  return kept === 'card' ? 'card' : 'password';
}

async function refuseAfterFailures(pool: pg.Pool, login: string): Promise<void> {
  const { rows } = await pool.query<{ failures: number }>(
    `select count(*)::int as failures from failed_sign_in
     where login = $1 and failed_at > now() - make_interval(mins => $2)`,
    [login, failureWindowMinutes],
  );
  if ((rows[0]?.failures ?? 0) >= failuresAllowed) throw tooManyTries(failureWindowMinutes);
}

function oldLink(): Problem {
  return new Problem({
    code: 'old-link',
    status: 400,
    message: 'This link has been used or is too old.',
    next: 'Ask for a new one.',
  });
}
