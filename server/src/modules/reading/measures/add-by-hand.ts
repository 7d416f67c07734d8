import { convertMeasure, type ExternalScale } from '@everyplan/engine/reading';
import type { Actor } from '../../../platform/auth/actor.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { addReaderMeasure } from './add-reader-measure.ts';
import { mustMeasure } from './policy.ts';
import { measuredInFuture, schoolGradeNeeded, scoreNotOfScale } from './problems.ts';
import { readDays } from './reading-days.ts';
import { listSchoolPlaces } from './school-places.ts';

interface When {
  readonly learnerId: string;
  readonly measuredOn: string;
  readonly language: 'en' | 'es';
}

export type ByHand = When &
  (
    | { readonly source: 'teacher'; readonly grade: number; readonly because: string }
    | { readonly source: ExternalScale; readonly score: string }
  );

/**
 * Teachers' judgements of reading agree with tests at about .63 (Südkamp, Kaiser and Möller 2012); the spread of a grade's readers times
 * that leaves some 1.2 grades in the middle grades.
 */
const judgementError = 1.2;

/** Adds what a teacher read off a test's report, or judges oneself with a reason. */
export function addByHand(deps: Deps, actor: Actor, given: ByHand) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { learnerId, source, language, measuredOn } = given;
    await mustMeasure(tx, actor, learnerId);
    const { today } = await readDays(tx, actor, { now: deps.now() });
    if (measuredOn > today) throw measuredInFuture();
    const measureId = await addReaderMeasure(tx, {
      districtId: actor.districtId,
      learnerId,
      source,
      language,
      measuredOn,
      recordedBy: actor.personId,
      ...(await levelOf(tx, actor, { given, today })),
    });
    await recordAudit(tx, actor, {
      action: 'add-reader-measure',
      subjectType: 'learner',
      subjectId: learnerId,
      detail: { measureId, source },
    });
    return { measureId: measureId! };
  });
}

async function levelOf(
  tx: Tx,
  { districtId }: Actor,
  { given, today }: { readonly given: ByHand; readonly today: string },
) {
  if (given.source === 'teacher')
    return { grade: given.grade, error: judgementError, because: given.because };
  const { learnerId, source, score, measuredOn } = given;
  const schools = await listSchoolPlaces(tx, { districtId, learnerIds: [learnerId], today });
  const school = schools.get(learnerId) ?? null;
  const converted = convertMeasure({ scale: source, score, school, day: measuredOn });
  if (converted.ok) {
    const { grade, error, asGiven } = converted;
    return { grade, error, asGiven };
  }
  if (converted.code === 'school-grade-needed') throw schoolGradeNeeded();
  throw scoreNotOfScale(source, score, converted.range);
}
