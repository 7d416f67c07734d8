import type { Because } from '@everyplan/contract';

export interface TalkSigns {
  readonly givenName: string;
  /** 'YYYY-MM-DD', the reader's day. */
  readonly today: string;
  readonly reachedThisWeek: readonly string[];
  readonly doneThisWeek: readonly string[];
  readonly openSteps: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly needsDevice: boolean;
  }[];
  readonly goals: readonly string[];
  readonly nextCheckInOn: string | null;
}

export interface Talk {
  readonly says: Because;
  readonly because: Because;
}

const checkInSoonDays = 7;
const togetherMinutes = 20;

/**
 * One thing to talk about at home, with why; null where nothing is known. What went well comes first: a talk that begins with it goes on.
 * Then what a talk at home prepares, then what needs neither a screen nor much time, then the goal itself.
 */
export function chooseTalk(signs: TalkSigns): Talk | null {
  const { givenName: name } = signs;
  const [reached] = signs.reachedThisWeek;
  if (reached !== undefined) return talk('reached', { name, what: reached });
  const done = signs.doneThisWeek.at(-1);
  if (done !== undefined) return talk('done', { name, what: done });
  if (
    signs.nextCheckInOn !== null &&
    daysBetween(signs.today, signs.nextCheckInOn) <= checkInSoonDays
  )
    return talk('check-in', { name });
  const together = signs.openSteps.find(
    ({ needsDevice, minutes }) => !needsDevice && minutes <= togetherMinutes,
  );
  if (together !== undefined) {
    const { title: what, minutes } = together;
    return talk('together', { name, what, minutes });
  }
  const [goal] = signs.goals;
  return goal === undefined ? null : talk('goal', { name, what: goal });
}

function talk(kind: string, values: Because['values']): Talk {
  return {
    says: { code: `talk-${kind}`, values },
    because: { code: `talk-why-${kind}`, values },
  };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
