import { inDistrict } from '../../platform/db/scope.ts';
import { newId } from '../../platform/id.ts';
import { addPerson, type AccessWorld } from './world.ts';

/** Something that the guardian asked about the learner's data. */
export async function addDataRequest({ server, district }: AccessWorld) {
  const [learnerId, requestId] = [district.people.learner, newId()];
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .insertInto('data_request')
      .values({
        district_id: district.districtId,
        learner_id: learnerId,
        request_id: requestId,
        kind: 'file',
        words: '',
        asked_by: district.people.guardian,
        asked_at: new Date(),
        due_on: '2030-01-01',
      })
      .execute(),
  );
  return { learnerId, requestId };
}

/** An erasure of somebody new, proposed by the principal, whose waiting time is over. */
export async function addErasure(world: AccessWorld): Promise<string> {
  const { server, district } = world;
  const [learnerId, erasureId, longAgo] = [
    await addPerson(world, 'learner'),
    newId(),
    new Date('2026-01-01T00:00:00Z'),
  ];
  await inDistrict(server.deps.connection, district, (tx) =>
    tx
      .insertInto('erasure')
      .values({
        district_id: district.districtId,
        erasure_id: erasureId,
        learner_id: learnerId,
        reason: 'The family asked.',
        proposed_by: district.people.principal,
        proposed_at: longAgo,
        confirmable_from: longAgo,
        confirmed_by: null,
        confirmed_at: null,
        stopped_by: null,
        stopped_at: null,
        done_at: null,
      })
      .execute(),
  );
  return erasureId;
}
