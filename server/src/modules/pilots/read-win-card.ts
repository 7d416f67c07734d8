import { sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { addDays, endOf } from './calendar.ts';
import { getPilot, type PilotRow } from './get-pilot.ts';
import type { Point } from './measures/read-series.ts';
import { presentPilot } from './present.ts';
import { measurePilot } from './read-pilot.ts';
import { fewestTold, type Told } from './say-change.ts';

/** What a pilot comes to on one page. Whatever is of fewer than five children or things is left out: the page leaves the school. */
export async function readWinCard(deps: Deps, actor: Actor, pilotId: string) {
  const row = await inDistrict(deps.connection, actor, (tx) => getPilot(tx, actor, pilotId));
  const { today, learnerIds, series, times, timeZone } = await measurePilot(deps, row);
  const during = (measure: string) =>
    series.find((each) => each.measure === measure)!.points.filter(({ week }) => week > 0);
  const votes = add(during('justRight'), ({ count }) => count);
  const minutes = add(during('minutes'), ({ value }) => (value ?? 0) * learnerIds.length);
  const { usualGain, beside, verdict } = times;
  return {
    pilot: presentPilot(row, today),
    learners: share(learnerIds.length),
    texts: share(add(during('texts'), ({ count }) => count)),
    minutes: share(Math.round(minutes)),
    votes: share(votes),
    justRight:
      votes < fewestTold
        ? null
        : add(during('justRight'), ({ value, count }) => (value ?? 0) * count) / votes,
    checks: share(add(during('checks'), ({ count }) => count)),
    pace: shareChange(times.pace),
    reader: shareChange(times.reader),
    usualGain,
    beside: beside === null ? null : { ...beside, pace: shareChange(beside.pace) },
    more: verdict.more ?? null,
    favourite: await findFavourite(deps, row, { learnerIds, timeZone }),
  };
}

function share(count: number): number | null {
  return count < fewestTold ? null : count;
}

function shareChange(change: Told | null): Told | null {
  return change === null || change.says === 'too-few' ? null : change;
}

function add(points: readonly Point[], of: (point: Point) => number): number {
  return points.reduce((sum, point) => sum + of(point), 0);
}

/** The text that most children of the class read to the end while it lasted. */
async function findFavourite(
  deps: Deps,
  row: PilotRow,
  { learnerIds, timeZone }: { readonly learnerIds: readonly string[]; readonly timeZone: string },
): Promise<{ title: string; readers: number } | null> {
  const scope = asSystem({ districtId: row.district_id });
  const until = addDays(endOf({ startsOn: row.starts_on, weeks: row.weeks }), 1);
  const { rows } = await inDistrict(deps.connection, scope, (tx) =>
    sql<{ title: string; readers: number }>`
      select t.title, count(distinct r.learner_id)::int as readers
      from reading r join text t on t.district_id = r.district_id and t.text_id = r.text_id
      where r.district_id = ${row.district_id}::uuid and r.learner_id = any(${[...learnerIds]}::uuid[])
        and r.finished_at >= ${row.starts_on}::date::timestamp at time zone ${timeZone}
        and r.finished_at < ${until}::date::timestamp at time zone ${timeZone}
      group by t.text_id, t.title order by readers desc, t.title limit 1`.execute(tx),
  );
  const found = rows[0];
  return found === undefined || found.readers < fewestTold ? null : found;
}
