import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { getVisibleSchool, mayChangeScale } from './policy.ts';
import { findScale } from './read-scale.ts';
import { defaultScale } from './scale.ts';

/** A school's scale with who set it and when, and whether the actor may change it. */
export async function readScaleInUse(tx: Tx, actor: Actor, schoolId: string) {
  const school = await getVisibleSchool(tx, actor, schoolId);
  const row = await findScale(tx, actor, schoolId);
  return {
    schoolId,
    schoolName: school.name,
    levels: [...(row?.levels ?? defaultScale.levels)],
    meetsFrom: row?.meets_from ?? defaultScale.meetsFrom,
    isDefault: row === undefined,
    setAt: row?.set_at.toISOString() ?? null,
    setByName: row?.set_by_name ?? null,
    mayChange: mayChangeScale(actor, schoolId),
  };
}
