import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import type { Tx } from '../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';

export interface TrustSetting {
  readonly answerDays: number;
  readonly erasureWaitDays: number;
  readonly sealedYears: number;
}

/** A month to answer, as most privacy laws say; the longest of the usual terms for a final record is for the school to set. */
export const defaultSetting: TrustSetting = { answerDays: 30, erasureWaitDays: 7, sealedYears: 5 };

export async function readSetting(tx: Tx, { districtId }: Scope): Promise<TrustSetting> {
  const row = await tx
    .selectFrom('trust_setting')
    .select(['answer_days', 'erasure_wait_days', 'sealed_years'])
    .where('district_id', '=', districtId)
    .executeTakeFirst();
  if (row === undefined) return defaultSetting;
  return {
    answerDays: row.answer_days,
    erasureWaitDays: row.erasure_wait_days,
    sealedYears: row.sealed_years,
  };
}

export function writeSetting(deps: Deps, actor: Actor, setting: TrustSetting) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const row = {
      answer_days: setting.answerDays,
      erasure_wait_days: setting.erasureWaitDays,
      sealed_years: setting.sealedYears,
      set_by: actor.personId,
      set_at: deps.now(),
    };
    await tx
      .insertInto('trust_setting')
      .values({ district_id: actor.districtId, ...row })
      .onConflict((conflict) => conflict.column('district_id').doUpdateSet(row))
      .execute();
    await recordAudit(tx, actor, {
      action: 'set-trust',
      subjectType: 'district',
      subjectId: actor.districtId,
      detail: { ...setting },
    });
    return setting;
  });
}
