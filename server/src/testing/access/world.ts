import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { asSystem, inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { addFit } from '../../modules/mastery/index.ts';
import { addCurriculum } from '../../modules/plans/testing-curriculum.ts';
import { makeSmallDistrict, type SmallDistrict } from '../small-district.ts';
import { startTestServer, type TestServer } from '../test-server.ts';

/** A district in which every route has something to act upon, and another one from which nobody may reach it. */
export interface AccessWorld {
  readonly server: TestServer;
  readonly district: SmallDistrict;
  readonly far: SmallDistrict;
  readonly frameworkId: string;
  readonly standardId: string;
  readonly skillId: string;
  readonly importId: string;
  readonly draftRunId: string;
  /** The learner's teacher, who makes what a request needs. */
  readonly teacher: Client<Api>;
}

export async function makeAccessWorld(): Promise<AccessWorld> {
  const server = await startTestServer();
  const district = await makeSmallDistrict(server);
  const far = await makeSmallDistrict(server, 'far');
  const { standards, skills } = await inDistrict(server.deps.connection, district, (tx) =>
    addCurriculum(tx, district),
  );
  const [standardId = '', skillId = ''] = [standards[0], skills[0]];
  const teacher = await server.signIn(district.login('teacher'));
  const params = { learnerId: district.people.learner };
  await teacher('POST /api/learners/:learnerId/evidence', {
    params,
    body: { skillId, score: 1, source: 'observation' },
  });
  await teacher('POST /api/learners/:learnerId/plan/drafts', { params });
  const { draftRunId } = await teacher('POST /api/draft-runs', {
    body: { scope: { classId: district.classId } },
  });
  const { frameworks } = await teacher('GET /api/frameworks');
  const world = { server, district, far, standardId, skillId, draftRunId, teacher };
  return {
    ...world,
    frameworkId: frameworks[0]?.frameworkId ?? '',
    importId: await addImport(world, 'ready'),
  };
}

/** An import as it stands after its check, or after it was carried out. */
export async function addImport(
  { server, district }: Pick<AccessWorld, 'server' | 'district'>,
  state: 'ready' | 'done',
): Promise<string> {
  const importId = newId();
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .insertInto('import_run')
      .values({
        district_id: district.districtId,
        import_id: importId,
        kind: 'evidence',
        state,
        file_name: 'answers.csv',
        file_sha256: null,
        options: '{}',
        before: JSON.stringify({ importId }),
        progress_total: null,
        started_by: null,
        finished_at: null,
      })
      .execute(),
  );
  return importId;
}

/** A fit of the model that has not begun. */
export async function addWaitingFit({
  server,
  district: { districtId },
}: Pick<AccessWorld, 'server' | 'district'>): Promise<string> {
  const { fitId } = await inDistrict(server.deps.connection, asSystem({ districtId }), (tx) =>
    addFit(tx, { districtId, startedBy: null }),
  );
  return fitId;
}

/** Somebody new, without a sign-in; a learner belongs to the first school. */
export async function addPerson(
  { server, district }: Pick<AccessWorld, 'server' | 'district'>,
  role: 'learner' | 'administrator',
): Promise<string> {
  const personId = newId();
  const row = { district_id: district.districtId, person_id: personId };
  await inDistrict(server.deps.connection, district, async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...row,
        source_id: personId,
        given_name: 'New',
        family_name: 'Comer',
        username: personId,
      })
      .execute();
    await tx
      .insertInto('person_role')
      .values({
        ...row,
        role_id: newId(),
        role,
        school_id: role === 'learner' ? district.schoolId : null,
      })
      .execute();
  });
  return personId;
}
