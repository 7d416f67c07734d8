import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { listClassEntries } from './class-entries.ts';
import { getVisibleClass } from './get-visible-class.ts';
import { ownVoicesOf } from './policy.ts';
import { isFromEarlierYear } from './rules.ts';
import { readSchoolYear } from './school-year.ts';

/** The present profiles of a class. For a page in a handful of statements whatever its size; a print is logged for each learner. */
export function readClassProfiles(
  deps: Deps,
  actor: Actor,
  { classId, onPaper }: { readonly classId: string; readonly onPaper: boolean },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { learners, ...about } = await getVisibleClass(tx, actor, classId);
    if (onPaper)
      for (const { learnerId } of learners)
        await recordAccess(tx, actor, { learnerId, what: 'print' });
    const schoolYear = await readSchoolYear(tx, actor.districtId, deps.now());
    const entries = await listClassEntries(tx, actor, { learners, schoolYear });
    return {
      ...about,
      schoolYear,
      voice: schoolVoice(learners.flatMap(({ relations }) => ownVoicesOf(relations))),
      learners: learners.map((learner) => ({
        learnerId: learner.learnerId,
        givenName: learner.givenName,
        familyName: learner.familyName,
        grades: [...learner.grades],
        language: learner.language,
        entries: (entries.get(learner.learnerId) ?? []).filter(
          (entry) => entry.decision !== 'retire' && !isFromEarlierYear(entry, schoolYear),
        ),
      })),
    };
  });
}

function schoolVoice(voices: readonly string[]): 'teacher' | 'staff' | null {
  if (voices.includes('teacher')) return 'teacher';
  return voices.includes('staff') ? 'staff' : null;
}
