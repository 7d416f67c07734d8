import type { Cast } from '@everyplan/school';
import type { AccessKind } from '../platform/access-log.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import type { Deps } from '../platform/deps.ts';
import { newId } from '../platform/id.ts';

const dayMs = 86_400_000;
const words =
  'En el perfil dice que Inés necesita ayuda para leer en voz alta. Eso fue el año pasado; ahora le gusta leer a su hermano.';

/** Who looked at a character's pages in the last weeks, and a correction that her mother asked for and nobody has answered yet. */
export async function seedTrust(
  deps: Deps,
  districtId: string,
  { characters: { learner, guardian, teacher, coach, principal } }: Cast,
): Promise<void> {
  const now = deps.now().getTime();
  const ago = (days: number) => new Date(now - days * dayMs);
  await inDistrict(deps.connection, asSystem({ districtId }), async (tx) => {
    const people = await tx
      .selectFrom('person')
      .select(['person_id', 'source_id'])
      .where(
        'source_id',
        'in',
        [learner, guardian, teacher, coach, principal].map(({ id }) => id),
      )
      .execute();
    const idOf = ({ id }: { readonly id: string }) =>
      people.find(({ source_id }) => source_id === id)?.person_id ?? '';
    const learner_id = idOf(learner);
    const looks: readonly (readonly [days: number, who: typeof teacher, what: AccessKind])[] = [
      [23, teacher, 'record'],
      [16, coach, 'record'],
      [9, teacher, 'print'],
      [6, principal, 'report'],
      [2, teacher, 'record'],
    ];
    await tx
      .insertInto('access_event')
      .values(
        looks.map(([days, who, what]) => ({
          district_id: districtId,
          learner_id,
          access_event_id: newId(),
          happened_at: ago(days),
          person_id: idOf(who),
          what,
        })),
      )
      .execute();
    await tx
      .insertInto('data_request')
      .values({
        district_id: districtId,
        learner_id,
        request_id: newId(),
        kind: 'correction',
        words,
        asked_by: idOf(guardian),
        asked_at: ago(4),
        due_on: ago(-26).toISOString().slice(0, 10),
      })
      .execute();
  });
}
