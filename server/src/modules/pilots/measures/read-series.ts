import { readRunChart } from '@everyplan/engine/effects';
import type { Tx } from '../../../platform/db/database.ts';
import { readersAsOf } from '../../reading/index.ts';
import type { Week } from '../calendar.ts';
import { countWeeks, type WeekCounts } from './count-weeks.ts';

export type MeasureName = 'pace' | 'justRight' | 'minutes' | 'texts' | 'checks' | 'reader';

export interface Point {
  readonly week: number;
  readonly from: string;
  readonly value: number | null;
  readonly count: number;
  readonly complete: boolean;
}

interface Asked {
  readonly districtId: string;
  readonly learnerIds: readonly string[];
  readonly weeks: readonly Week[];
  readonly language: 'en' | 'es';
  readonly timeZone: string;
  readonly today: string;
}

/** What learners left in each week as one series a measure, with what the rules of run charts say of it. */
export async function readSeries(tx: Tx, asked: Asked) {
  const counts = await countWeeks(tx, asked);
  const first = counts.findIndex(leftTraces);
  const byMeasure = tellWeeks(counts, { learners: asked.learnerIds.length, first });
  const readers = await readReaders(tx, asked);
  const point = (at: number, told: Told): Point => ({
    ...told,
    week: asked.weeks[at]!.week,
    from: asked.weeks[at]!.from,
    complete: asked.weeks[at]!.to < asked.today,
  });
  return [
    ...byMeasure.map(({ measure, told }) =>
      chart(
        measure,
        told.map((each, at) => point(at, each)),
      ),
    ),
    {
      measure: 'reader' as const,
      points: readers.map((each, at) => point(at, each)),
      median: null,
      because: null,
    },
  ];
}

interface Told {
  readonly value: number | null;
  readonly count: number;
}

/** Before the first trace nobody knows what was read: those weeks are empty, not 0. */
function tellWeeks(
  counts: readonly WeekCounts[],
  { learners, first }: { readonly learners: number; readonly first: number },
): readonly { readonly measure: Exclude<MeasureName, 'reader'>; readonly told: readonly Told[] }[] {
  const known = (tell: (week: WeekCounts) => Told) =>
    counts.map((week, at) => (first === -1 || at < first ? { value: null, count: 0 } : tell(week)));
  return [
    { measure: 'pace', told: known(({ pace, heard }) => ({ value: pace, count: heard })) },
    {
      measure: 'justRight',
      told: known(({ votes, justRight }) => ({
        value: votes === 0 ? null : justRight / votes,
        count: votes,
      })),
    },
    {
      measure: 'minutes',
      told: known(({ seconds }) => ({
        value: learners === 0 ? null : seconds / 60 / learners,
        count: learners,
      })),
    },
    { measure: 'texts', told: known(({ texts }) => ({ value: texts, count: texts })) },
    { measure: 'checks', told: known(({ checks }) => ({ value: checks, count: checks })) },
  ];
}

function leftTraces({ seconds, texts, votes, checks, heard }: WeekCounts): boolean {
  return seconds + texts + votes + checks + heard > 0;
}

/** Weeks that are not over are drawn, but no rule is read over them; the median is that of the time before, where it is known. */
function chart(measure: Exclude<MeasureName, 'reader'>, points: readonly Point[]) {
  const values = points.map(({ value, complete }) => (complete ? value : null));
  const before = points.filter(({ week }) => week < 1).length;
  const isKnown = values.slice(0, before).some((value) => value !== null);
  const read = readRunChart(values, {
    rules: 'anhoej',
    ...(isKnown && before > 0 ? { baseline: before } : {}),
  });
  return { measure, points, median: read.median ?? null, because: read.because };
}

/** The mean of those readers who were measured at all by the end of each week. */
async function readReaders(tx: Tx, asked: Asked): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const { to } of asked.weeks) {
    const day = to < asked.today ? to : asked.today;
    const readers = await readersAsOf(tx, asked.districtId, asked.learnerIds, day, asked.language);
    const grades = [...readers.values()].flatMap(({ grade, from }) =>
      from.length === 0 ? [] : [grade],
    );
    told.push({
      value:
        grades.length === 0 ? null : grades.reduce((sum, grade) => sum + grade, 0) / grades.length,
      count: grades.length,
    });
  }
  return told;
}
