import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readCutOff } from '../record/cut-off.ts';
import { readScale } from '../scale/read-scale.ts';
import { presentScale, type Scale } from '../scale/scale.ts';
import { advise } from './advise.ts';
import { type Cell, countCells } from './cell.ts';
import { getVisibleClass, listLearners } from './class-of.ts';
import { readColumns } from './read-columns.ts';

export interface ClassMasteryAsked {
  readonly classId: string;
  readonly asOf?: string | undefined;
  readonly what?: 'export';
}

/** A class at a glance: what it has evidence of within a year, standards by learners. The same few statements whatever the sizes. */
export async function readClassMastery(
  deps: Deps,
  actor: Actor,
  { classId, asOf, what }: ClassMasteryAsked,
) {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    const found = await getVisibleClass(tx, actor, classId);
    const learners = await listLearners(tx, actor, { classId });
    if (what !== undefined)
      for (const { learnerId } of learners) await recordAccess(tx, actor, { learnerId, what });
    const scale = await readScale(tx, actor, found.school_id);
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    const cutOff = await readCutOff(tx, actor, { asOf, now: deps.now() });
    const all = await readColumns({ tx, client }, actor, { learnerIds, scale, cutOff });
    const columns = all.filter(({ isRecent }) => isRecent);
    return {
      title: found.title,
      schoolId: found.school_id,
      asOf: cutOff.asOf,
      today: cutOff.today,
      scale: presentScale(scale),
      standards: columns.map(({ about, cells }) => ({ ...about, ...summarize(scale, cells) })),
      learners: learners.map((learner, place) => ({
        ...learner,
        ...presentCells(columns.map(({ cells }) => cells[place] ?? null)),
      })),
    };
  });
}

export type ClassMastery = Awaited<ReturnType<typeof readClassMastery>>;

/** Numbers, not objects: a class has some two thousand cells. */
function presentCells(cells: readonly (Cell | null)[]) {
  return {
    levels: cells.map((cell) => (cell === null ? 0 : cell.sure ? cell.level : -cell.level)),
    judged: cells.flatMap((cell, column) => (cell?.judged === true ? column : [])),
  };
}

function summarize({ levels, meetsFrom }: Scale, cells: readonly (Cell | null)[]) {
  const { counts, unsure, unseen } = countCells(levels.length, cells);
  const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);
  const notYet = sum(counts.slice(0, meetsFrom - 1));
  const there = sum(counts.slice(meetsFrom - 1));
  return { counts, unsure, unseen, ...advise({ there, notYet, unsure, unseen }) };
}
