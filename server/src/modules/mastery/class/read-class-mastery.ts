import { combineSkills, type Mastery } from '@everyplan/engine/planning';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { findInForce, keyOf, listJudgements } from '../judgements/judgement.ts';
import { readAbouts, type About, type Abouts } from '../record/abouts.ts';
import { readCutOff } from '../record/cut-off.ts';
import { readScale } from '../scale/read-scale.ts';
import { isSure, levelOf, presentScale, type Scale } from '../scale/scale.ts';
import { advise } from './advise.ts';
import { getVisibleClass, listLearners } from './class-of.ts';
import { type KnownColumn, readGridBefore, readGridNow } from './known-grid.ts';

export interface ClassMasteryAsked {
  readonly classId: string;
  readonly asOf?: string | undefined;
  readonly what?: 'export';
}

/** Older evidence is of another year: a standard that nobody met since is not on this map. */
const recentDays = 365;

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
    const cutOff = await readCutOff(tx, actor, { asOf, now: deps.now() });
    const { before } = cutOff;
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    const asked = { learnerIds, since: new Date(before.getTime() - recentDays * 86_400_000) };
    const grid = cutOff.isPast
      ? await readGridBefore(client, { ...asked, districtId: actor.districtId, before })
      : await readGridNow(tx, actor, asked);
    const scale = await readScale(tx, actor, found.school_id);
    const judged = findInForce(await listJudgements(tx, actor, { learnerIds, before }), cutOff);
    const columns = listColumns(await readAbouts(tx, actor, [...grid.keys()]), grid).map(
      ({ about, skills }) => ({
        about,
        cells: learnerIds.map((learnerId, place) => {
          const known = combineSkills(skills.flatMap((each) => each.known[place] ?? []));
          const judgement = judged.get(keyOf({ learnerId, aboutId: about.aboutId }))?.mastery;
          return known === undefined ? null : cellOf(known, scale, judgement);
        }),
      }),
    );
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

interface Cell {
  readonly level: number;
  readonly sure: boolean;
  readonly judged: boolean;
}

/** What was met within the year, with the skills that it is made of. */
function listColumns(
  { list, ofSkill }: Abouts,
  grid: ReadonlyMap<string, KnownColumn>,
): readonly { readonly about: About; readonly skills: readonly KnownColumn[] }[] {
  const skills = Map.groupBy(grid, ([skillId]) => ofSkill.get(skillId));
  return list
    .map((about) => ({
      about,
      skills: (skills.get(about.aboutId) ?? []).map(([, column]) => column),
    }))
    .filter((column) => column.skills.some(({ isRecent }) => isRecent));
}

/** Numbers, not objects: a class has some two thousand cells. */
function presentCells(cells: readonly (Cell | null)[]) {
  return {
    levels: cells.map((cell) => (cell === null ? 0 : cell.sure ? cell.level : -cell.level)),
    judged: cells.flatMap((cell, column) => (cell?.judged === true ? column : [])),
  };
}

function cellOf(known: Mastery, scale: Scale, judgement: number | undefined): Cell {
  const judged = judgement !== undefined;
  return {
    level: levelOf(scale, judgement ?? known.mastery),
    sure: judged || isSure(known),
    judged,
  };
}

function summarize({ levels, meetsFrom }: Scale, cells: readonly (Cell | null)[]) {
  const counts = levels.map(() => 0);
  const sure = cells.filter((cell) => cell?.sure === true);
  for (const cell of sure) counts[cell!.level - 1] = (counts[cell!.level - 1] ?? 0) + 1;
  const there = sure.filter((cell) => cell!.level >= meetsFrom).length;
  const unseen = cells.filter((cell) => cell === null).length;
  const unsure = cells.length - sure.length - unseen;
  const standing = { there, notYet: sure.length - there, unsure, unseen };
  return { counts, unsure, unseen, ...advise(standing) };
}
