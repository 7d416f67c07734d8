import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listPrerequisites } from '../../standards/index.ts';
import { readCutOff } from '../record/cut-off.ts';
import { readScale } from '../scale/read-scale.ts';
import { type Cell, countCells } from './cell.ts';
import { getVisibleClass, listLearners } from './class-of.ts';
import { explainPrerequisites } from './explain-prerequisites.ts';
import { readColumns } from './read-columns.ts';

interface PrerequisitesAsked {
  readonly classId: string;
  readonly standardId: string;
  readonly asOf?: string | undefined;
}

/** What comes before a standard and how the class stands there, evidence of earlier years too: it is what the class builds on. */
export async function readPrerequisites(
  deps: Deps,
  actor: Actor,
  { classId, standardId, asOf }: PrerequisitesAsked,
) {
  return inDistrictInBulk(deps.connection, actor, async (tx, client) => {
    const found = await getVisibleClass(tx, actor, classId);
    const chain = await listPrerequisites(tx, actor, standardId);
    if (chain.length === 0) return { prerequisites: [], because: [] };
    const learnerIds = (await listLearners(tx, actor, { classId })).map((each) => each.learnerId);
    const scale = await readScale(tx, actor, found.school_id);
    const cutOff = await readCutOff(tx, actor, { asOf, now: deps.now() });
    const columns = await readColumns({ tx, client }, actor, { learnerIds, scale, cutOff });
    const cells = new Map(columns.map((column) => [column.about.aboutId, column.cells]));
    const cellsOf = (id: string) => cells.get(id) ?? learnerIds.map(() => null);
    const misses = (cell: Cell | null | undefined) => cell?.sure && cell.level < scale.meetsFrom;
    const missingOf = (id: string) => learnerIds.filter((_, place) => misses(cellsOf(id)[place]));
    const notYet = new Set(missingOf(standardId));
    const prerequisites = chain.map((each) => ({
      ...each,
      ...countCells(scale.levels.length, cellsOf(each.standardId)),
      alsoMissing: missingOf(each.standardId).filter((id) => notYet.has(id)),
    }));
    return { prerequisites, because: explainPrerequisites(prerequisites, notYet.size) };
  });
}
