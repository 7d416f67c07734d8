import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { supportsOf } from '../../learners/index.ts';
import { readToday } from '../../people/index.ts';
import { schoolGradeOf } from '../../reading/index.ts';
import { bankOf } from '../bank/bank-of.ts';
import { readLevels } from '../calibration/read-levels.ts';
import { bandOf } from '../paper/band-of.ts';
import { choicesOf } from '../paper/choices-of.ts';
import { letters } from '../paper/draw-form.ts';
import { getClass } from '../policy.ts';
import { listAnswers, type SessionRow } from '../sessions/queries.ts';
import { isOpen } from './is-open.ts';
import { listAsked, listClassLearners } from './list-asked.ts';
import { presentResult } from './present-result.ts';

const shownDays = 183;
const shownChecks = 12;

type CheckRow = Awaited<ReturnType<typeof listChecks>>[number];

/** How far a class's reading checks are: of every learner whom they ask, not yet, in the middle, or the result with its reasons. */
export function readClassChecks(deps: Deps, actor: Actor, classId: string) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const { title, may_open: mayOpen } = await getClass(tx, actor, classId);
    const { today } = await readToday(tx, actor, deps.now());
    const learners = await listClassLearners(tx, actor, classId);
    const checks = await listChecks(tx, actor, { classId, now: deps.now() });
    const supports = await supportsOf(
      tx,
      learners.map(({ learner_id }) => learner_id),
    );
    const noScreen = new Set(
      learners
        .map(({ learner_id }) => learner_id)
        .filter((id) =>
          supports.get(id)?.some(({ code, restricted }) => code === 'no-screen' && !restricted),
        ),
    );
    const presented = [];
    for (const check of checks)
      presented.push(await presentCheck(deps, tx, { check, today, noScreen }));
    return {
      classId,
      title,
      mayOpen,
      learners: learners.map((row) => ({
        learnerId: row.learner_id,
        givenName: row.given_name,
        familyName: row.family_name,
      })),
      checks: presented,
      levels: [await readLevels(tx, actor, 'en'), await readLevels(tx, actor, 'es')],
    };
  });
}

function listChecks(
  tx: Tx,
  { districtId }: Actor,
  of: { readonly classId: string; readonly now: Date },
) {
  return tx
    .selectFrom('reading_check')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('class_id', '=', of.classId)
    .where('opened_at', '>', new Date(of.now.getTime() - shownDays * 86_400_000))
    .orderBy('opened_at', 'desc')
    .orderBy('check_id', 'desc')
    .limit(shownChecks)
    .execute();
}

interface Presenting {
  readonly check: CheckRow;
  readonly today: string;
  readonly noScreen: ReadonlySet<string>;
}

async function presentCheck(deps: Deps, tx: Tx, { check, today, noScreen }: Presenting) {
  const scope = { districtId: check.district_id };
  const sessions = await tx
    .selectFrom('check_session')
    .selectAll()
    .where('district_id', '=', check.district_id)
    .where('check_id', '=', check.check_id)
    .orderBy('started_at')
    .execute();
  const answers = Map.groupBy(
    sessions.length === 0
      ? []
      : await listAnswers(
          tx,
          scope,
          sessions.map((row) => row.session_id),
        ),
    (row) => row.session_id,
  );
  const asked = [];
  for (const learner of await listAsked(tx, scope, check)) {
    const own = sessions.filter((row) => row.learner_id === learner.learner_id);
    const session = own.find((row) => row.withdrawn_at === null);
    const given = answers.get(session?.session_id ?? '') ?? [];
    asked.push({
      learnerId: learner.learner_id,
      answered: given.length,
      paper: presentPaper(session, given),
      lastAt: given.at(-1)?.answered_at.toISOString() ?? null,
      result: session === undefined ? null : await resultOf(tx, session, given),
      withdrawn: own.flatMap((row) => presentWithdrawal(row, session === undefined)),
      noScreen: noScreen.has(learner.learner_id),
    });
  }
  return {
    checkId: check.check_id,
    language: check.language,
    openedAt: check.opened_at.toISOString(),
    closesOn: check.closes_on,
    open: isOpen(check, today),
    closedAt: check.closed_at?.toISOString() ?? null,
    devices: await countDevices(deps, tx, check),
    paperBand: await readBand(tx, scope, asked),
    asked,
  };
}

function presentPaper(
  session: SessionRow | undefined,
  answers: Awaited<ReturnType<typeof listAnswers>>,
) {
  if (session === undefined || session.form_band === null) return null;
  const letterOf = (choice: number | null) => letters[choice ?? -1] ?? '-';
  return { band: session.form_band, letters: choicesOf(answers).map(letterOf).join('') };
}

async function resultOf(
  tx: Tx,
  session: SessionRow,
  answers: Awaited<ReturnType<typeof listAnswers>>,
) {
  const { district_id: districtId, language, calibration_id: calibrationId } = session;
  const bank = await bankOf(tx, { districtId, language, calibrationId });
  return presentResult(session, { bank, answers });
}

function presentWithdrawal(row: SessionRow, mayReturn: boolean) {
  if (row.withdrawn_at === null) return [];
  return [
    {
      sessionId: row.session_id,
      at: row.withdrawn_at.toISOString(),
      because: row.withdrawn_because ?? '',
      mayReturn,
    },
  ];
}

async function readBand(
  tx: Tx,
  { districtId }: Scope,
  asked: readonly { readonly learnerId: string }[],
) {
  if (asked.length === 0) return bandOf([]);
  const rows = await tx
    .selectFrom('person')
    .select('grades')
    .where('district_id', '=', districtId)
    .where(
      'person_id',
      'in',
      asked.map(({ learnerId }) => learnerId),
    )
    .execute();
  return bandOf(rows.flatMap(({ grades }) => schoolGradeOf(grades) ?? []));
}

async function countDevices(deps: Deps, tx: Tx, check: CheckRow): Promise<number> {
  const { count } = await tx
    .selectFrom('check_device')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('district_id', '=', check.district_id)
    .where('check_id', '=', check.check_id)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', deps.now())
    .executeTakeFirstOrThrow();
  return Number(count);
}
