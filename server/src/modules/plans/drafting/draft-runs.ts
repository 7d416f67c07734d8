import { sql } from 'kysely';
import { recordAudit } from '../../../platform/audit.ts';
import { hasRole, schoolsAs, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notAllowed, notFound } from '../../../platform/errors.ts';
import { newId } from '../../../platform/id.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { mayPlanWithLearner, maySeeClass } from '../../people/index.ts';
import type { DraftScope } from '../tables.ts';
import { weekToDraft } from '../week/week-to-draft.ts';

/** Starts drafting for a class, a school or the district: the job follows once this is stored. */
export function startDraftRun(
  deps: Deps,
  actor: Actor,
  { scope, week }: { readonly scope: DraftScope; readonly week?: string | undefined },
) {
  return inDistrict(deps.connection, actor, async (tx) => {
    await refuseForeignScope(tx, actor, scope);
    const startsOn =
      week === undefined ? null : await weekToDraft(tx, actor, { week, now: deps.now() });
    const draftRunId = await addDraftRun(tx, actor, {
      scope,
      startsOn,
      startedBy: actor.personId,
    });
    await recordAudit(tx, actor, {
      action: 'start-draft-run',
      subjectType: 'draft_run',
      subjectId: draftRunId,
      detail: { scope },
    });
    return { draftRunId };
  });
}

/** Stores a run and its job, in the caller's transaction. A command that starts one has no person. */
export async function addDraftRun(
  tx: Tx,
  { districtId }: Scope,
  given: {
    readonly scope: DraftScope;
    readonly startedBy: string | null;
    /** A Monday; absent: the week that it is when the job begins. */
    readonly startsOn?: string | null;
  },
): Promise<string> {
  const draftRunId = newId();
  await tx
    .insertInto('draft_run')
    .values({
      district_id: districtId,
      draft_run_id: draftRunId,
      scope: JSON.stringify(given.scope),
      state: 'waiting',
      learners_total: null,
      started_by: given.startedBy,
      starts_on: given.startsOn ?? null,
      finished_at: null,
    })
    .execute();
  await enqueue(tx, { task: 'draft-plans', payload: { districtId, draftRunId } });
  return draftRunId;
}

/** How far a run is; one that somebody else started is seen by the district's administrators. */
export function readDraftRun(deps: Deps, actor: Actor, draftRunId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const run = await tx
      .selectFrom('draft_run')
      .select(['draft_run_id', 'state', 'learners_done', 'learners_total', 'started_by'])
      .where('district_id', '=', actor.districtId)
      .where('draft_run_id', '=', draftRunId)
      .executeTakeFirst();
    const own = run?.started_by === actor.personId;
    if (run === undefined || !(own || hasRole(actor, 'administrator'))) throw notFound('drafting');
    return {
      draftRunId: run.draft_run_id,
      state: run.state,
      learnersDone: run.learners_done,
      learnersTotal: run.learners_total,
    };
  });
}

async function refuseForeignScope(tx: Tx, actor: Actor, scope: DraftScope): Promise<void> {
  if ('classId' in scope) return refuseForeignClass(tx, actor, scope.classId);
  const schools = schoolsAs(actor, 'principal', 'administrator');
  if (schools === 'all')
    return 'schoolId' in scope ? refuseUnknownSchool(tx, actor, scope.schoolId) : undefined;
  if (!('schoolId' in scope)) throw notAllowed();
  if (!schools.includes(scope.schoolId)) throw notFound('school');
}

/** Whoever drafts for a class may plan with every learner in it. */
async function refuseForeignClass(tx: Tx, actor: Actor, classId: string): Promise<void> {
  const seen = await tx
    .selectFrom('class')
    .select('class_id')
    .where('class.district_id', '=', actor.districtId)
    .where('class.class_id', '=', classId)
    .where(maySeeClass(actor))
    .executeTakeFirst();
  if (seen === undefined) throw notFound('class');
  const { rows } = await sql<{ person_id: string }>`
    select e.person_id from enrolment e where e.district_id = ${actor.districtId}::uuid and e.class_id = ${classId}::uuid
      and e.role = 'learner' and e.active and not (${mayPlanWithLearner(actor, sql.ref('e.person_id'))}) limit 1`.execute(
    tx,
  );
  if (rows.length > 0) throw notAllowed();
}

async function refuseUnknownSchool(tx: Tx, actor: Actor, schoolId: string): Promise<void> {
  const school = await tx
    .selectFrom('school')
    .select('school_id')
    .where('district_id', '=', actor.districtId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (school === undefined) throw notFound('school');
}
