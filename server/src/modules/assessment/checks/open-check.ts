import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { readToday } from '../../people/index.ts';
import { getClassToCheck } from '../policy.ts';
import { checkDayIsPast, checkIsOpen } from '../problems.ts';
import { isOpen } from './is-open.ts';
import { listClassLearners } from './list-asked.ts';

interface Opening {
  readonly language: 'en' | 'es';
  readonly closesOn: string;
  readonly learnerIds?: readonly string[] | undefined;
}

const longestDays = 90;

/** Opens a class's check in one language; one at a time, so that a child is never asked twice. One whose day is over gives way. */
export function openCheck(deps: Deps, actor: Actor, classId: string, opening: Opening) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToCheck(tx, actor, classId);
    const { today } = await readToday(tx, actor, deps.now());
    refusePastDay(opening.closesOn, today);
    await refuseAnother(tx, { actor, classId, language: opening.language, today, now: deps.now() });
    await refuseStrangers(tx, actor, { classId, learnerIds: opening.learnerIds ?? [] });
    const checkId = newId();
    await tx
      .insertInto('reading_check')
      .values({
        district_id: actor.districtId,
        check_id: checkId,
        class_id: classId,
        language: opening.language,
        closes_on: opening.closesOn,
        asks_all: opening.learnerIds === undefined,
        opened_by: actor.personId,
        opened_at: deps.now(),
      })
      .execute();
    await askByName(tx, actor, { checkId, learnerIds: opening.learnerIds ?? [] });
    await recordAudit(tx, actor, {
      action: 'open-reading-check',
      subjectType: 'class',
      subjectId: classId,
      detail: { checkId, ...opening },
    });
    return { checkId };
  });
}

function refusePastDay(day: string, today: string): void {
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  if (days < 0 || days > longestDays) throw checkDayIsPast();
}

async function refuseAnother(
  tx: Tx,
  of: {
    readonly actor: Actor;
    readonly classId: string;
    readonly language: 'en' | 'es';
    readonly today: string;
    readonly now: Date;
  },
): Promise<void> {
  const before = await tx
    .selectFrom('reading_check')
    .select(['check_id', 'closed_at', 'closes_on'])
    .where('district_id', '=', of.actor.districtId)
    .where('class_id', '=', of.classId)
    .where('language', '=', of.language)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (before === undefined) return;
  if (isOpen(before, of.today)) throw checkIsOpen();
  await tx
    .updateTable('reading_check')
    .set({ closed_at: of.now })
    .where('district_id', '=', of.actor.districtId)
    .where('check_id', '=', before.check_id)
    .execute();
}

async function refuseStrangers(
  tx: Tx,
  actor: Actor,
  { classId, learnerIds }: { readonly classId: string; readonly learnerIds: readonly string[] },
): Promise<void> {
  if (learnerIds.length === 0) return;
  const there = new Set(
    (await listClassLearners(tx, actor, classId)).map(({ learner_id }) => learner_id),
  );
  if (!learnerIds.every((id) => there.has(id))) throw notFound('learner');
}

async function askByName(
  tx: Tx,
  actor: Actor,
  { checkId, learnerIds }: { readonly checkId: string; readonly learnerIds: readonly string[] },
): Promise<void> {
  if (learnerIds.length === 0) return;
  const row = { district_id: actor.districtId, check_id: checkId };
  await tx
    .insertInto('check_asked')
    .values([...new Set(learnerIds)].map((learnerId) => ({ ...row, learner_id: learnerId })))
    .execute();
}
