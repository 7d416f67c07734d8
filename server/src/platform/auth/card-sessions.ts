import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { BetterAuthPlugin } from 'better-auth';
import type pg from 'pg';
import { z } from 'zod';
import { newId } from '../id.ts';
import { tooManyTries } from './problems.ts';

/** A school day: a tablet that was left behind is nobody's the next morning. */
const sessionHours = 8;
/** A shared tablet that nobody touches belongs to nobody. */
const idleMinutes = 20;
const triesPerMinute = 120;

/** Sessions that a card opens. The endpoint has no path: only the server itself reaches it, after it has checked card and pictures. */
export const cardSessions = {
  id: 'card-sessions',
  endpoints: {
    openCardSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ accountId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.accountId);
        if (user === null) throw new Error('a card belongs to an account');
        const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
        const kept = { expiresAt, signedInBy: 'card' };
        const session = await internalAdapter.createSession(user.id, true, kept, true);
        // Without an age of its own the cookie also goes when the browser closes.
        await setSessionCookie(context, { session, user }, true);
        return null;
      },
    ),
  },
} satisfies BetterAuthPlugin;

/** Whether somebody has used the session lately; ends it if not. Written at most once a minute. */
export async function stayAwake(pool: pg.Pool, sessionId: string): Promise<boolean> {
  const { rows } = await pool.query<{ idle_minutes: number }>(
    `select extract(epoch from now() - "updatedAt")::float8 / 60 as idle_minutes from session where id = $1`,
    [sessionId],
  );
  const idle = rows[0]?.idle_minutes ?? Infinity;
  if (idle > idleMinutes) {
    await pool.query('delete from session where id = $1', [sessionId]);
    return false;
  }
  if (idle > 1)
    await pool.query('update session set "updatedAt" = now() where id = $1', [sessionId]);
  return true;
}

/** Counted before the try is looked at, so that many at once are counted too. A whole class comes from one address. */
export async function admitCardTry(pool: pg.Pool, ip: string): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    `insert into "rateLimit" as r (id, key, count, "lastRequest")
     values ($1, $2, 1, (extract(epoch from now()) * 1000)::bigint)
     on conflict (key) do update set
       count = case when r."lastRequest" < excluded."lastRequest" - 60000 then 1 else r.count + 1 end,
       "lastRequest" = case when r."lastRequest" < excluded."lastRequest" - 60000 then excluded."lastRequest" else r."lastRequest" end
     returning count`,
    [newId(), `${ip}|card-sign-in`],
  );
  if ((rows[0]?.count ?? 0) > triesPerMinute) throw tooManyTries(1);
}
