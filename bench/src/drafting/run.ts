import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startJobs } from '@everyplan/server';
import pg from 'pg';
import { copyAgain } from './copy-again.ts';
import { p95, signIn, visitClasses } from '../harness/page-visitor.ts';
import { startPages } from '../harness/start-pages.ts';
import { withBenchDistrict, type BenchRun } from '../harness/with-bench-district.ts';

const idleVisits = 300;
const warmUpVisits = 100;
const size = { classCount: 160, learnersPerClass: 25 };

/**
 * Drafts a district as production does (a job in its own process, while another answers class pages), beside a bare COPY of the rows that
 * it stored.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { json: { type: 'boolean' } } });
  const figures = await withBenchDistrict(size, measure);
  console.log(values.json === true ? JSON.stringify(figures) : figures);
}

async function measure({ server: { database }, owner, district, account }: BenchRun) {
  const pages = await startPages(database);
  const jobs = await startJobs(database);
  try {
    const client = await signIn({ origin: pages.origin, ...account });
    const { classIds } = district;
    await visitClasses(client, classIds, (visits) => visits < warmUpVisits);
    const idle = await visitClasses(client, classIds, (visits) => visits < idleVisits);
    const startedAt = performance.now();
    await client('POST /api/draft-runs', { body: { scope: { district: true } } });
    const drafting = watchRun(owner);
    const busy = await visitClasses(client, classIds, () => drafting.goesOn());
    const seconds = ((await drafting.finished) - startedAt) / 1000;
    const copied = await copyAgain(owner);
    return {
      learners: district.learners,
      seconds,
      copySeconds: copied.seconds,
      ratio: seconds / copied.seconds,
      classPageP95: p95(busy),
      classPageIdleP95: p95(idle),
      rows: copied.rows,
      estimates: district.estimates,
      classPagesWhileDrafting: busy.length,
    };
  } finally {
    await jobs.stop();
    await pages.stop();
  }
}

/** Looks every 50 ms whether the run is over; the database's own clock says when it was. */
function watchRun(owner: pg.Client) {
  let over = false;
  const wait = async () => {
    for (;;) {
      const { rows } = await owner.query<{ state: string; ago: number }>(
        `select state, extract(epoch from clock_timestamp() - finished_at)::float8 * 1000 as ago from draft_run`,
      );
      const run = rows[0];
      if (run?.state === 'failed') throw new Error('drafting failed');
      if (run?.state === 'done') return performance.now() - run.ago;
      await pause(50);
    }
  };
  const finished = wait().finally(() => (over = true));
  finished.catch(() => undefined);
  return { finished, goesOn: () => !over };
}
