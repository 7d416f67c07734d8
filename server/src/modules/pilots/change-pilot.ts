import { recordAudit } from '../../platform/audit.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { inDistrict } from '../../platform/db/scope.ts';
import type { Deps } from '../../platform/deps.ts';
import { takeBaselineOf } from './baseline/take-baseline-of.ts';
import { checkBeside } from './check-beside.ts';
import { readToday } from '../people/index.ts';
import { getPilotToChange, type PilotRow } from './get-pilot.ts';
import { checkStart, type PilotWords } from './plan-pilot.ts';
import { pilotHasStarted } from './problems.ts';

/** Changes a pilot. From its first day on, what decides whether it is a win stays as it was. */
export async function changePilot(
  deps: Deps,
  actor: Actor,
  { pilotId, ...words }: PilotWords & { readonly pilotId: string },
): Promise<undefined> {
  const { today, hasNewBeside } = await inDistrict(deps.connection, actor, async (tx) => {
    const pilot = await getPilotToChange(tx, actor, pilotId);
    const days = await readToday(tx, actor, deps.now());
    const isNew = words.comparisonClassId !== pilot.comparison_class_id;
    if (pilot.starts_on <= days.today && touchesWin(pilot, words)) throw pilotHasStarted();
    if (words.startsOn !== pilot.starts_on) checkStart(words.startsOn, days.today);
    if (isNew) await checkBeside(tx, actor, { ...words, classId: pilot.class_id });
    await tx
      .updateTable('pilot')
      .set({
        starts_on: words.startsOn,
        weeks: words.weeks,
        comparison_class_id: words.comparisonClassId,
        language: words.language,
        problem: words.problem,
        win: words.win,
        worthwhile: words.worthwhile,
      })
      .where('district_id', '=', actor.districtId)
      .where('pilot_id', '=', pilotId)
      .execute();
    await recordAudit(tx, actor, {
      action: 'change-pilot',
      subjectType: 'class',
      subjectId: pilot.class_id,
      detail: { pilotId },
    });
    return { today: days.today, hasNewBeside: isNew };
  });
  if (hasNewBeside && words.startsOn <= today)
    await takeBaselineOf(deps, actor, { pilotId, today });
  return undefined;
}

function touchesWin(pilot: PilotRow, words: PilotWords): boolean {
  return (
    words.startsOn !== pilot.starts_on ||
    words.language !== pilot.language ||
    words.win !== pilot.win ||
    words.worthwhile !== pilot.worthwhile
  );
}
