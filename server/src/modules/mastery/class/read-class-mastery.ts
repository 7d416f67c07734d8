import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrictInBulk } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { findInForce, keyOf, listJudgements } from '../judgements/judgement.ts';
import { readAbouts, type About } from '../record/abouts.ts';
import { readCutOff } from '../record/cut-off.ts';
import { combineKnown, listKnownBefore, listKnownNow, type Known } from '../record/known.ts';
import { readScale } from '../scale/read-scale.ts';
import { isSure, levelOf, presentScale, type Scale } from '../scale/scale.ts';
import { advise } from './advise.ts';
import { getVisibleClass, listLearners } from './class-of.ts';

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
    const { districtId } = actor;
    const learnerIds = learners.map(({ learnerId }) => learnerId);
    const skills = cutOff.isPast
      ? await listKnownBefore(client, { districtId, learnerIds, before })
      : await listKnownNow(tx, actor, learnerIds);
    const { list, ofSkill } = await readAbouts(tx, actor, [
      ...new Set(skills.map(({ skillId }) => skillId)),
    ]);
    const scale = await readScale(tx, actor, found.school_id);
    const known = combineKnown(skills, ofSkill);
    const judged = findInForce(await listJudgements(tx, actor, { learnerIds, before }), cutOff);
    const cells = new Map(
      known.map((each) => [keyOf(each), cellOf(each, scale, judged.get(keyOf(each))?.mastery)]),
    );
    const shown = keepRecent(list, known, before);
    const cellAt = (learnerId: string, { aboutId }: About) =>
      cells.get(keyOf({ learnerId, aboutId })) ?? null;
    return {
      title: found.title,
      schoolId: found.school_id,
      asOf: cutOff.asOf,
      today: cutOff.today,
      scale: presentScale(scale),
      standards: shown.map((about) => ({
        ...about,
        ...summarize(
          scale,
          learnerIds.map((learnerId) => cellAt(learnerId, about)),
        ),
      })),
      learners: learners.map((learner) => ({
        ...learner,
        cells: shown.map((about) => cellAt(learner.learnerId, about)),
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

function cellOf(known: Known, scale: Scale, judgement: number | undefined): Cell {
  const judged = judgement !== undefined;
  return {
    level: levelOf(scale, judgement ?? known.mastery),
    sure: judged || isSure(known),
    judged,
  };
}

function keepRecent(
  list: readonly About[],
  known: readonly Known[],
  before: Date,
): readonly About[] {
  const since = before.getTime() - recentDays * 86_400_000;
  // Evidence without a time cannot be old.
  const recent = known.filter(({ asOf }) => asOf === undefined || asOf >= since);
  const met = new Set(recent.map(({ aboutId }) => aboutId));
  return list.filter(({ aboutId }) => met.has(aboutId));
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
