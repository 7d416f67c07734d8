import { combineSkills } from '@everyplan/engine/planning';
import type pg from 'pg';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { findInForce, keyOf, listJudgements } from '../judgements/judgement.ts';
import { readAbouts, type About } from '../record/abouts.ts';
import type { CutOff } from '../record/cut-off.ts';
import type { Scale } from '../scale/scale.ts';
import { type Cell, cellOf } from './cell.ts';
import { readGridBefore, readGridNow } from './known-grid.ts';

interface ClassColumn {
  readonly about: About;
  /** Whether anybody met it within a year of the day asked about. */
  readonly isRecent: boolean;
  /** In the order of the learners; null where there is no evidence. */
  readonly cells: readonly (Cell | null)[];
}

interface ColumnsAsked {
  readonly learnerIds: readonly string[];
  readonly scale: Scale;
  readonly cutOff: CutOff;
}

/** Older evidence is of another year. */
const recentDays = 365;

/** All that these learners have evidence of, a column a standard. The same few statements whatever the sizes. */
export async function readColumns(
  { tx, client }: { readonly tx: Tx; readonly client: pg.ClientBase },
  actor: Actor,
  { learnerIds, scale, cutOff }: ColumnsAsked,
): Promise<readonly ClassColumn[]> {
  const { before } = cutOff;
  const asked = { learnerIds, since: new Date(before.getTime() - recentDays * 86_400_000) };
  const grid = cutOff.isPast
    ? await readGridBefore(client, { ...asked, districtId: actor.districtId, before })
    : await readGridNow(tx, actor, asked);
  const judged = findInForce(await listJudgements(tx, actor, { learnerIds, before }), cutOff);
  const { list, ofSkill } = await readAbouts(tx, actor, [...grid.keys()]);
  const ofAbout = Map.groupBy(grid, ([skillId]) => ofSkill.get(skillId));
  return list.map((about) => {
    const skills = (ofAbout.get(about.aboutId) ?? []).map(([, column]) => column);
    const cells = learnerIds.map((learnerId, place) => {
      const known = combineSkills(skills.flatMap((each) => each.known[place] ?? []));
      const judgement = judged.get(keyOf({ learnerId, aboutId: about.aboutId }))?.mastery;
      return known === undefined ? null : cellOf(known, scale, judgement);
    });
    return { about, isRecent: skills.some(({ isRecent }) => isRecent), cells };
  });
}
