import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { notFound } from '../../../platform/errors.ts';

export type AboutAsked =
  | { readonly standardId: string; readonly skillId?: undefined }
  | { readonly skillId: string; readonly standardId?: undefined };

/** The standard or skill of the district that was asked for; exactly one of the two is not null. */
export async function getAbout(tx: Tx, { districtId }: Actor, asked: AboutAsked) {
  const { standardId, skillId } = asked;
  const found =
    standardId === undefined
      ? await tx
          .selectFrom('skill')
          .select('skill_id')
          .where('district_id', '=', districtId)
          .where('skill_id', '=', skillId ?? '')
          .executeTakeFirst()
      : await tx
          .selectFrom('standard')
          .select('standard_id')
          .where('district_id', '=', districtId)
          .where('standard_id', '=', standardId)
          .executeTakeFirst();
  if (found === undefined) throw notFound(standardId === undefined ? 'skill' : 'standard');
  return { standardId: standardId ?? null, skillId: skillId ?? null };
}
