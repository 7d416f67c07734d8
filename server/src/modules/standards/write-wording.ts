import type { Actor } from '../../platform/auth/actor.ts';
import { recordAudit } from '../../platform/audit.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { notFound } from '../../platform/errors.ts';
import { findStandard } from './queries.ts';

export interface Wording {
  readonly standardId: string;
  readonly language: 'en' | 'es';
  readonly iCan: string;
}

/** Writes the school's own "I can" beside the official statement, which stays as it is. */
export async function writeWording(
  deps: Deps,
  actor: Actor,
  { standardId, language, iCan }: Wording,
): Promise<void> {
  await inDistrict(deps.connection, actor, async (tx) => {
    if ((await findStandard(tx, actor, standardId)) === undefined) throw notFound('standard');
    await tx
      .insertInto('standard_wording')
      .values({
        district_id: actor.districtId,
        standard_id: standardId,
        language,
        i_can: iCan,
        written_by: actor.personId,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['district_id', 'standard_id', 'language'])
          .doUpdateSet({ i_can: iCan, written_by: actor.personId, written_at: deps.now() }),
      )
      .execute();
    await recordAudit(tx, actor, {
      action: 'write-wording',
      subjectType: 'standard',
      subjectId: standardId,
      detail: { language, iCan },
    });
  });
}
