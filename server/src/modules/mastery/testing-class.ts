import type { Client } from '@everyplan/contract/client';
import type { Api } from '@everyplan/contract';
import pg from 'pg';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { makeSmallDistrict, type SmallDistrict } from '../../testing/small-district.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { addCurriculum } from '../plans/testing-curriculum.ts';

/** A teacher with a class in Chicago, and a clock that the test sets. */
export interface MasteryWorld {
  readonly server: TestServer;
  readonly district: SmallDistrict;
  readonly teacher: Client<Api>;
  readonly principal: Client<Api>;
  readonly standards: readonly string[];
  readonly learnerId: string;
  readonly classmateId: string;
  /** Makes it so late: '2026-11-20T23:30:00-06:00'. */
  setClock(moment: string): void;
  /** Records one answer of the learner at the clock's time. */
  see(standard: number, score: number): Promise<string>;
}

export async function makeMasteryWorld(): Promise<MasteryWorld> {
  let now = new Date();
  const server = await startTestServer(() => now);
  const district = await makeSmallDistrict(server);
  const owner = new pg.Client(server.roles.owner);
  await owner.connect();
  await owner.query("update district set time_zone = 'America/Chicago' where district_id = $1", [
    district.districtId,
  ]);
  await owner.end();
  const { standards } = await inDistrict(server.deps.connection, asSystem(district), (tx) =>
    addCurriculum(tx, district),
  );
  const teacher = await server.signIn(district.login('teacher'));
  const learnerId = district.people.learner;
  return {
    server,
    district,
    teacher,
    principal: await server.signIn(district.login('principal')),
    standards,
    learnerId,
    classmateId: district.people.classmate,
    setClock: (moment) => (now = new Date(moment)),
    async see(standard, score) {
      const { evidenceId } = await teacher('POST /api/learners/:learnerId/evidence', {
        params: { learnerId },
        body: { standardId: standards[standard] ?? '', score, source: 'observation' },
      });
      return evidenceId;
    },
  };
}
