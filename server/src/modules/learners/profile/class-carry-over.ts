import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { applyDecisions, type CarryDecision } from './carry-over.ts';
import { listClassEntries } from './class-entries.ts';
import type { OfEntry } from './change-entry.ts';
import { type ClassLearner, getVisibleClass } from './get-visible-class.ts';
import { isFromEarlierYear } from './rules.ts';
import { readSchoolYear } from './school-year.ts';

/** The entries of earlier years that a class's adults decide on, with this year's decisions. */
export function readCarryOver(deps: Deps, actor: Actor, classId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { learners, title } = await getVisibleClass(tx, actor, classId);
    const schoolYear = await readSchoolYear(tx, actor.districtId, deps.now());
    const entries = await listClassEntries(tx, actor, { learners, schoolYear });
    return {
      classId,
      title,
      schoolYear,
      learners: learners
        .map((learner) => ({
          learnerId: learner.learnerId,
          givenName: learner.givenName,
          familyName: learner.familyName,
          mayDecide: mayDecide(learner),
          entries: (entries.get(learner.learnerId) ?? []).filter(
            (entry) => entry.decision !== null || isFromEarlierYear(entry, schoolYear),
          ),
        }))
        .filter((learner) => learner.entries.length > 0),
    };
  });
}

/** Decides of many at once; what the actor may not decide, or is not of this class, is left out of the count. */
export function decideForClass(
  deps: Deps,
  actor: Actor,
  given: {
    readonly classId: string;
    readonly decisions: readonly (OfEntry & { readonly decision: CarryDecision | null })[];
  },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { learners } = await getVisibleClass(tx, actor, given.classId);
    const schoolYear = await readSchoolYear(tx, actor.districtId, deps.now());
    const entries = await listClassEntries(tx, actor, { learners, schoolYear });
    const decidable = new Set(
      learners
        .filter(mayDecide)
        .flatMap(({ learnerId }) => entries.get(learnerId) ?? [])
        .map(({ entryId }) => entryId),
    );
    const decisions = given.decisions.filter(({ entryId }) => decidable.has(entryId));
    const { districtId, personId } = actor;
    await applyDecisions(tx, { districtId, personId, schoolYear, decisions });
    await recordAudit(tx, actor, {
      action: 'carry-over-class',
      subjectType: 'class',
      subjectId: given.classId,
      detail: { schoolYear, decided: decisions.length },
    });
    return { decided: decisions.length };
  });
}

/** The adults who answer for the learner at school; policy.ts says the same of retiring one entry. */
function mayDecide({ relations }: ClassLearner): boolean {
  return relations.some((relation) => ['teacher', 'mentor', 'principal'].includes(relation));
}
