import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { findStandard } from './queries.ts';

/** Says which standard a skill's evidence is about; null makes it local again. */
export async function mapSkill(
  deps: Deps,
  actor: Actor,
  skillId: string,
  standardId: string | null,
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    if (standardId !== null && (await findStandard(tx, actor, standardId)) === undefined)
      throw notFound('standard');
    const { numUpdatedRows } = await tx
      .updateTable('skill')
      .set({ standard_id: standardId })
      .where('district_id', '=', actor.districtId)
      .where('skill_id', '=', skillId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound('skill');
    await recordAudit(tx, actor, {
      action: 'map-skill',
      subjectType: 'skill',
      subjectId: skillId,
      detail: { standardId },
    });
  });
}
