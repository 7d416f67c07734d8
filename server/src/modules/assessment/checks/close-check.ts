import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { getCheck } from '../policy.ts';
import { checkIsOpen } from '../problems.ts';

/** Ends every device of a check. Its answers and results stay; who is in the middle goes on when it is opened again. */
export function closeCheck(deps: Deps, actor: Actor, checkId: string): Promise<undefined> {
  return setClosure(deps, actor, { checkId, at: deps.now() });
}

/** Takes a closing back, unless another check in its language is open by now. */
export function reopenCheck(deps: Deps, actor: Actor, checkId: string): Promise<undefined> {
  return setClosure(deps, actor, { checkId, at: null });
}

interface Closure {
  readonly checkId: string;
  readonly at: Date | null;
}

function setClosure(deps: Deps, actor: Actor, { checkId, at }: Closure): Promise<undefined> {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getCheck(tx, actor, checkId);
    if (at === null && (await hasAnotherOpen(tx, check))) throw checkIsOpen();
    await tx
      .updateTable('reading_check')
      .set({ closed_at: at, closed_by: at === null ? null : actor.personId })
      .where('district_id', '=', actor.districtId)
      .where('check_id', '=', checkId)
      .execute();
    await recordAudit(tx, actor, {
      action: at === null ? 'reopen-reading-check' : 'close-reading-check',
      subjectType: 'class',
      subjectId: check.class_id,
      detail: { checkId },
    });
    return undefined;
  });
}

type Check = Awaited<ReturnType<typeof getCheck>>;

async function hasAnotherOpen(tx: Tx, check: Check): Promise<boolean> {
  const found = await tx
    .selectFrom('reading_check')
    .select('check_id')
    .where('district_id', '=', check.district_id)
    .where('class_id', '=', check.class_id)
    .where('language', '=', check.language)
    .where('check_id', '<>', check.check_id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}
