import type { Cast } from '@everyplan/school';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';

const hour = 3_600_000;

/** A short talk about one plan between a mother, a teacher and the learner, as it might stand there on a Monday. */
export async function seedComments(
  deps: Deps,
  districtId: string,
  { characters: { learner, guardian, teacher } }: Cast,
): Promise<void> {
  const now = deps.now().getTime();
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const people = await tx
      .selectFrom('person')
      .select(['person_id', 'source_id'])
      .where('source_id', 'in', [learner.id, guardian.id, teacher.id])
      .execute();
    const idOf = (source: string) =>
      people.find(({ source_id }) => source_id === source)?.person_id ?? '';
    const threadId = newId();
    const row = {
      district_id: districtId,
      learner_id: idOf(learner.id),
      goal_id: null,
      edited_at: null,
      withdrawn_at: null,
    };
    await tx
      .insertInto('plan_comment')
      .values([
        {
          ...row,
          comment_id: threadId,
          thread_id: null,
          author_id: idOf(guardian.id),
          voice: 'family',
          text: 'En casa compara precios conmigo en el mercado. Le gusta más que las hojas.',
          language: 'es',
          written_at: new Date(now - 40 * hour),
        },
        {
          ...row,
          comment_id: newId(),
          thread_id: threadId,
          author_id: idOf(teacher.id),
          voice: 'teacher',
          text: 'Thank you! We will use real prices this week.',
          language: 'en',
          written_at: new Date(now - 20 * hour),
        },
        {
          ...row,
          comment_id: newId(),
          thread_id: threadId,
          author_id: idOf(learner.id),
          voice: 'learner',
          text: '¡Sí, con mangos!',
          language: 'es',
          written_at: new Date(now - 3 * hour),
        },
      ])
      .execute();
  });
}
