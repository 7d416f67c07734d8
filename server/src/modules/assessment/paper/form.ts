import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { inDistrict, type Scope } from '../../../platform/db/scope.ts';
import type { Deps } from '../../../platform/deps.ts';
import { notFound } from '../../../platform/errors.ts';
import type { Paper } from '../../../platform/pdf/open-pdf.ts';
import { paperOf } from '../../../platform/pdf/paper-of.ts';
import { readToday } from '../../people/index.ts';
import type { Bank } from '../bank/bank.ts';
import { writtenBank } from '../bank/written-bank.ts';
import { listAsked } from '../checks/list-asked.ts';
import { getCheck } from '../policy.ts';
import { listSeen } from '../sessions/start-session.ts';
import type { FormBand } from '../tables.ts';
import { chooseForm, codeOf } from './choose-form.ts';
import { drawFormKey } from './draw-form-key.ts';
import { drawForm } from './draw-form.ts';

export interface OneForm {
  readonly checkId: string;
  readonly band: FormBand;
}

type Check = Awaited<ReturnType<typeof getCheck>>;

/** The form of a check for a band: the one that was laid out before, or a new one, which then stays. */
export function layOutForm(deps: Deps, actor: Actor, { checkId, band }: OneForm) {
  return inDistrict(deps.connection, actor, async (tx) => {
    const check = await getCheck(tx, actor, checkId);
    const bank = writtenBank(check.language);
    if ((await findForm(tx, actor, { checkId, band })) === undefined)
      await tx
        .insertInto('check_form')
        .values({
          district_id: actor.districtId,
          check_id: checkId,
          band,
          item_ids: [...(await choose(deps, tx, { check, band, bank }))],
          made_by: actor.personId,
          made_at: deps.now(),
        })
        // Two who print at once have one form.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    const itemIds = await getForm(tx, actor, { checkId, band });
    return {
      band,
      code: codeOf(itemIds),
      choices: itemIds.map((id) => bank.items.get(id)?.choices.length ?? 0),
    };
  });
}

interface Printing extends OneForm {
  readonly part: 'form' | 'key';
  readonly paper?: Paper | undefined;
}

/** The form, or its key, as a PDF on the paper that lies in the district's printers. */
export async function printForm(
  deps: Deps,
  actor: Actor,
  { checkId, band, part, paper }: Printing,
) {
  const { language, itemIds, printers } = await inDistrict(deps.connection, actor, async (tx) => ({
    language: (await getCheck(tx, actor, checkId)).language,
    itemIds: await getForm(tx, actor, { checkId, band }),
    printers: paperOf((await readToday(tx, actor, deps.now())).timeZone),
  }));
  const { items: known } = writtenBank(language);
  const code = codeOf(itemIds);
  const items = itemIds.flatMap((id, index) => {
    const item = known.get(id);
    return item === undefined ? [] : [{ number: index + 1, item }];
  });
  const drawing = { items, language, band, code, paper: paper ?? printers, now: deps.now() };
  return {
    content: await (part === 'form' ? drawForm(drawing) : drawFormKey(drawing)),
    mediaType: 'application/pdf',
    fileName: `reading-check-${code}${part === 'key' ? '-key' : ''}.pdf`,
  };
}

/** The questions of a form in their order. */
export async function getForm(tx: Tx, scope: Scope, form: OneForm): Promise<readonly string[]> {
  const found = await findForm(tx, scope, form);
  if (found === undefined) throw notFound('form');
  return found.item_ids;
}

function findForm(tx: Tx, { districtId }: Scope, { checkId, band }: OneForm) {
  return tx
    .selectFrom('check_form')
    .select('item_ids')
    .where('district_id', '=', districtId)
    .where('check_id', '=', checkId)
    .where('band', '=', band)
    .executeTakeFirst();
}

async function choose(
  deps: Deps,
  tx: Tx,
  { check, band, bank }: { readonly check: Check; readonly band: FormBand; readonly bank: Bank },
) {
  const scope = { districtId: check.district_id };
  const learnerIds = (await listAsked(tx, scope, check)).map(({ learner_id }) => learner_id);
  const seen = await listSeen(tx, { ...scope, learnerIds, now: deps.now() });
  return chooseForm({ bank, band, seen: new Set(seen), seed: `${check.check_id} ${band}` });
}
