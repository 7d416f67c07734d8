import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '@everyplan/contract';
import { type Client, createClient } from '@everyplan/contract/client';

export interface SignIn {
  readonly origin: string;
  readonly login: string;
  readonly password: string;
}

/** A typed client over HTTP that keeps its session. */
export async function signIn({ origin, login, password }: SignIn): Promise<Client<Api>> {
  let cookie = '';
  const client = createClient<Api>({
    origin,
    fetch: async (url, init) => {
      const headers = {
        ...(init?.headers as Record<string, string>),
        ...(cookie === '' ? {} : { cookie }),
      };
      const answer = await fetch(url, { ...init, headers });
      const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
      if (set.length > 0) cookie = set.join('; ');
      return answer;
    },
  });
  await client('POST /api/session', { body: { login, password } });
  return client;
}

const pauseMs = 25;

/** Opens class pages one after the other with a short pause, as long as asked; returns each one's milliseconds. */
export async function visitClasses(
  client: Client<Api>,
  classIds: readonly string[],
  goOn: (visits: number) => boolean,
): Promise<readonly number[]> {
  const times: number[] = [];
  while (goOn(times.length)) {
    const classId = classIds[(times.length * 37) % classIds.length]!;
    const startedAt = performance.now();
    await client('GET /api/classes/:classId/needs', { params: { classId } });
    times.push(performance.now() - startedAt);
    await pause(pauseMs);
  }
  return times;
}

/** 95th percentile. */
export function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}
