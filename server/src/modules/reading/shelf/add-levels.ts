import { convertMeasure } from '@everyplan/engine/reading';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readToday } from '../../people/index.ts';
import { listClassLearners } from '../list-class-learners.ts';
import { addReaderMeasure } from '../measures/index.ts';
import { getClassToChange } from './policy.ts';
import { unknownLevel } from './problems.ts';

interface Level {
  readonly learnerId: string;
  readonly scale: 'grade' | 'fp';
  readonly level: string;
}

/** A teacher who knows a class places most readers within a grade or so: our assumption, wider than a running record's error. */
const teacherError = 1.25;

/** The levels that a teacher knows, for a whole class at once. All of them or none. */
export function addLevels(
  deps: Deps,
  actor: Actor,
  { classId, levels }: { readonly classId: string; readonly levels: readonly Level[] },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await getClassToChange(tx, actor, classId);
    await listClassLearners(tx, actor, {
      classId,
      among: levels.map(({ learnerId }) => learnerId),
    });
    const { today: measuredOn } = await readToday(tx, actor, deps.now());
    for (const level of levels)
      await addReaderMeasure(tx, {
        districtId: actor.districtId,
        learnerId: level.learnerId,
        language: 'en',
        measuredOn,
        asGiven: level.level.toUpperCase(),
        recordedBy: actor.personId,
        ...gradeOf(level, measuredOn),
      });
    await recordAudit(tx, actor, {
      action: 'add-reading-levels',
      subjectType: 'class',
      subjectId: classId,
      detail: { learners: levels.length },
    });
    return { kept: levels.length };
  });
}

function gradeOf({ scale, level }: Level, day: string) {
  if (scale === 'grade') {
    const grade = /^k$/i.test(level) ? 0 : Number(level.replace(',', '.'));
    if (!Number.isFinite(grade) || grade < 0 || grade > 12) throw unknownLevel(level);
    return { source: 'teacher' as const, grade, error: teacherError };
  }
  const converted = convertMeasure({ scale: 'fp', score: level, school: null, day });
  if (!converted.ok) throw unknownLevel(level);
  return { source: 'fp' as const, grade: converted.grade, error: converted.error };
}
