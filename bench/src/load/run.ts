import { parseArgs } from 'node:util';
import { p95, signIn } from '../harness/page-visitor.ts';
import { draftDistrict } from '../harness/draft-district.ts';
import { makeAccounts } from '../harness/make-account.ts';
import { startPages } from '../harness/start-pages.ts';
import { withBenchDistrict, type BenchRun } from '../harness/with-bench-district.ts';
import { peakResidentMB } from './peak-resident.ts';
import { pickPeople } from './pick-people.ts';
import { type Taken, visitLearnersPage, visitTeachersPages } from './visit.ts';

const size = { classCount: 667, learnersPerClass: 30 };
const teachers = 20;
const learners = 20;

/**
 * `npm run bench load -- [--seconds N] [--json]`: a district of 20,010 learners with plans; 20 teachers and 20 learners at once, each opening a
 * page every two seconds on average (far quicker than people do). Beside it, in the same run, one teacher alone.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { json: { type: 'boolean' }, seconds: { type: 'string', default: '60' } },
  });
  const seconds = Number(values.seconds);
  const figures = await withBenchDistrict(size, (bench) => measure(bench, seconds));
  console.log(values.json === true ? JSON.stringify(figures) : figures);
}

async function measure({ server, owner, district, account }: BenchRun, seconds: number) {
  const pages = await startPages(server.database);
  try {
    await draftDistrict(server, owner, await signIn({ origin: pages.origin, ...account }));
    const people = await pickPeople(owner, { teachers, learners });
    const accounts = await makeAccounts(server, owner, {
      districtId: district.districtId,
      personIds: people.map(({ personId }) => personId),
    });
    const visitors = await Promise.all(
      people.map(async (person, at) => ({
        ...person,
        client: await signIn({ origin: pages.origin, ...accounts[at]! }),
      })),
    );
    const visit = (some: typeof visitors, until: number) =>
      Promise.all(
        some.map((visitor, seed) =>
          visitor.role === 'teacher'
            ? visitTeachersPages(visitor, { seed, until })
            : visitLearnersPage(visitor, { seed, until }),
        ),
      );
    await visit(visitors, performance.now() + 10_000);
    const alone = (await visit(visitors.slice(0, 1), performance.now() + 20_000)).flat();
    const together = (await visit(visitors, performance.now() + seconds * 1000)).flat();
    return {
      learners: district.learners,
      users: visitors.length,
      requests: together.length,
      requestsPerSecond: together.length / seconds,
      p95: p95(together.map(({ ms }) => ms)),
      byRoute: p95ByRoute(together),
      alone: { p95: p95(alone.map(({ ms }) => ms)), byRoute: p95ByRoute(alone) },
      serverPeakMB: await peakResidentMB(pages.pid),
    };
  } finally {
    await pages.stop();
  }
}

function p95ByRoute(taken: readonly Taken[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(taken, ({ route }) => route);
  return Object.fromEntries(
    [...groups].map(([route, some]) => [route, p95(some.map(({ ms }) => ms))]),
  );
}
