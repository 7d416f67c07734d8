import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '../../../platform/audit.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import { readToday } from '../../people/index.ts';
import type { Bank } from '../bank/bank.ts';
import { bankOf } from '../bank/bank-of.ts';
import { listAsked } from '../checks/list-asked.ts';
import { takeOut } from '../checks/withdraw-session.ts';
import { getCheck } from '../policy.ts';
import { answersDoNotFit } from '../problems.ts';
import { finish } from '../sessions/finish-when-done.ts';
import { answerFacts, findSession, listAnswers, type SessionRow } from '../sessions/queries.ts';
import { startSession } from '../sessions/start-session.ts';
import { choicesOf } from './choices-of.ts';
import { getForm, type OneForm } from './form.ts';

interface Sheet {
  readonly learnerId: string;
  readonly answers: readonly (number | null)[];
}

interface Sheets extends OneForm {
  readonly sheets: readonly Sheet[];
  readonly because: string;
}

/** Fewer answers say too little: as many as a check on a screen asks before anything may end it. */
const fewestAnswers = 12;

/**
 * Enters what learners answered on paper, all sheets or none. A sheet becomes a session like one on a screen, with its result and one measure
 * of the reader; what was entered before and says something else is withdrawn with the reason. Who has begun or done the check on a screen
 * is named and left as they are.
 */
export function enterSheets(deps: Deps, actor: Actor, given: Sheets) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getCheck(tx, actor, given.checkId);
    await takeTurn(tx, check);
    const itemIds = await getForm(tx, actor, given);
    const asked = new Set((await listAsked(tx, actor, check)).map((row) => row.learner_id));
    const { today } = await readToday(tx, actor, deps.now());
    const kept: { learnerId: string; sessionId: string }[] = [];
    const onScreen: string[] = [];
    for (const sheet of given.sheets) {
      if (!asked.has(sheet.learnerId)) throw notFound('learner');
      const entering = { check, sheet, itemIds, today, ...given };
      const sessionId = await enterOne(deps, tx, { actor, ...entering });
      if (sessionId === undefined) onScreen.push(sheet.learnerId);
      else kept.push({ learnerId: sheet.learnerId, sessionId });
    }
    return { kept, onScreen };
  });
}

/** Two desks that enter sheets of one check come one after the other, so that the second finds what the first has entered. */
async function takeTurn(tx: Tx, check: Entering['check']): Promise<void> {
  await tx
    .selectFrom('reading_check')
    .select('check_id')
    .where('district_id', '=', check.district_id)
    .where('check_id', '=', check.check_id)
    .forNoKeyUpdate()
    .execute();
}

interface Entering extends Sheets {
  readonly actor: Actor;
  readonly check: Awaited<ReturnType<typeof getCheck>>;
  readonly sheet: Sheet;
  readonly itemIds: readonly string[];
  readonly today: string;
}

/** The session that the sheet is; undefined where one on a screen stands in its way. */
async function enterOne(deps: Deps, tx: Tx, given: Entering): Promise<string | undefined> {
  const { actor, check, sheet, itemIds, band, because } = given;
  const of = { districtId: actor.districtId, checkId: check.check_id, learnerId: sheet.learnerId };
  const before = await findSession(tx, of);
  if (before !== undefined) {
    if (before.form_band === null) return undefined;
    if (before.form_band === band && (await says(tx, before, sheet))) return before.session_id;
    await takeOut(tx, before, { at: deps.now(), by: actor.personId, because });
  }
  const now = deps.now();
  const session = await startSession(tx, { ...of, check, today: given.today, now, formBand: band });
  // A screen may have begun one since the look.
  if (session.form_band === null) return undefined;
  const bank = await bankOf(tx, {
    districtId: actor.districtId,
    language: check.language,
    calibrationId: session.calibration_id,
  });
  await keepSheet(tx, { session, sheet, itemIds, bank, now });
  const answers = answerFacts(await listAnswers(tx, of, [session.session_id]));
  await finish(tx, { session, bank, now, answers, endedBecause: 'paper' });
  await recordAudit(tx, actor, {
    action: 'enter-reading-check',
    subjectType: 'learner',
    subjectId: sheet.learnerId,
    detail: { sessionId: session.session_id, band },
  });
  return session.session_id;
}

async function says(tx: Tx, session: SessionRow, sheet: Sheet): Promise<boolean> {
  const rows = await listAnswers(tx, { districtId: session.district_id }, [session.session_id]);
  return isDeepStrictEqual(choicesOf(rows), sheet.answers);
}

interface Keeping {
  readonly session: SessionRow;
  readonly sheet: Sheet;
  readonly itemIds: readonly string[];
  readonly bank: Bank;
  readonly now: Date;
}

async function keepSheet(tx: Tx, { session, sheet, itemIds, bank, now }: Keeping): Promise<void> {
  const items = itemIds.slice(0, sheet.answers.length).map((id) => bank.items.get(id));
  // A question that has left the bank since is passed over, whatever was answered.
  const fits = sheet.answers.every(
    (choice, index) => choice === null || choice < (items[index]?.choices.length ?? Infinity),
  );
  const isLongEnough = sheet.answers.length >= Math.min(fewestAnswers, itemIds.length);
  if (!fits || !isLongEnough || sheet.answers.length > itemIds.length)
    throw answersDoNotFit(fewestAnswers, itemIds.length);
  await tx
    .insertInto('check_answer')
    .values(
      items.flatMap((item, index) =>
        item === undefined
          ? []
          : [
              {
                district_id: session.district_id,
                session_id: session.session_id,
                number: index + 1,
                learner_id: session.learner_id,
                item_id: item.id,
                choice: sheet.answers[index] ?? null,
                is_right: sheet.answers[index] === item.right,
                heard: false,
                seconds: null,
                answered_at: now,
              },
            ],
      ),
    )
    .execute();
}
