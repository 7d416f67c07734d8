import { writeCalendar } from '@everyplan/exchange/ical';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Download } from '../../../platform/http/send-download.ts';
import { getCheckIn } from '../get-check-in.ts';
import { readToday } from '../../people/index.ts';
import { calendarWords, eventOf, nameAs, productId } from './event-of.ts';

/** One check-in as a calendar file: for its adult with the learner's name, for learner and family with the adult's. */
export function downloadEvent(deps: Deps, actor: Actor, checkInId: string): Promise<Download> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { row, learner, powers } = await getCheckIn(tx, actor, checkInId);
    const { timeZone } = await readToday(tx, actor, deps.now());
    const words = calendarWords(actor.language);
    const who = powers.hold
      ? nameAs('initial', {
          givenName: learner.preferred_name ?? learner.given_name,
          familyName: learner.family_name,
        })
      : `${row.adult_given_name} ${row.adult_family_name}`;
    const event = eventOf(row, {
      summary: words.summary(who),
      timeZone,
      origin: deps.config.origin,
    });
    return {
      content: writeCalendar({ name: words.name, productId, events: [event] }),
      mediaType: 'text/calendar; charset=utf-8',
      fileName: `check-in-${row.day}.ics`,
    };
  });
}
