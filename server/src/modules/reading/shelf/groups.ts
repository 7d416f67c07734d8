import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { getClassToChange } from './policy.ts';
import { inTwoGroups } from './problems.ts';

export interface ReadingGroup {
  readonly groupId: string;
  readonly textId: string | null;
  readonly learnerIds: readonly string[];
}

/** The groups of a class in their order, with those of their learners whom the actor sees. */
export async function listGroups(tx: Tx, { districtId }: Scope, classId: string) {
  const groups = await tx
    .selectFrom('reading_group')
    .select(['group_id', 'text_id'])
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .orderBy('position')
    .execute();
  const members = await tx
    .selectFrom('reading_group_member')
    .select(['group_id', 'learner_id'])
    .where('district_id', '=', districtId)
    .where('class_id', '=', classId)
    .orderBy('learner_id')
    .execute();
  return groups.map(({ group_id, text_id }) => ({
    groupId: group_id,
    textId: text_id,
    learnerIds: members
      .filter((row) => row.group_id === group_id)
      .map(({ learner_id }) => learner_id),
  }));
}

/** Puts these groups in place of those that a class has. */
export function keepGroups(
  deps: Deps,
  actor: Actor,
  { classId, groups }: { readonly classId: string; readonly groups: readonly ReadingGroup[] },
): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToChange(tx, actor, classId);
    const among = groups.flatMap(({ learnerIds }) => learnerIds);
    if (new Set(among).size < among.length) throw inTwoGroups();
    await listClassLearners(tx, actor, { classId, among });
    const ofClass = { district_id: actor.districtId, class_id: classId };
    await tx
      .deleteFrom('reading_group')
      .where('district_id', '=', actor.districtId)
      .where('class_id', '=', classId)
      .execute();
    for (const [position, { groupId, textId, learnerIds }] of groups.entries()) {
      await tx
        .insertInto('reading_group')
        .values({
          ...ofClass,
          group_id: groupId,
          position,
          text_id: textId,
          formed_by: actor.personId,
          formed_at: deps.now(),
        })
        .execute();
      if (learnerIds.length > 0)
        await tx
          .insertInto('reading_group_member')
          .values(learnerIds.map((learner_id) => ({ ...ofClass, group_id: groupId, learner_id })))
          .execute();
    }
    await recordAudit(tx, actor, {
      action: 'keep-reading-groups',
      subjectType: 'class',
      subjectId: classId,
      detail: { groups: groups.length },
    });
    return undefined;
  });
}
