import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { readFamilyWeeks } from '../news/read-family-weeks.ts';
import { weekOf } from '../news/week-of.ts';
import { listRecipients } from './list-recipients.ts';
import { getLedSchool } from './school-mail.ts';
import { composeFor } from './send-digests.ts';

/** The mail as the first family of the school would get it today; null where it would reach nobody. Its link to stop is left out. */
export async function previewDigest(
  deps: Deps,
  tx: Tx,
  {
    actor,
    schoolId,
    language,
  }: { readonly actor: Actor; readonly schoolId: string; readonly language: 'en' | 'es' },
) {
  await getLedSchool(tx, actor, schoolId);
  const { today, monday } = await weekOf(tx, actor, deps.now());
  const [first] = await listRecipients(tx, actor, {
    week: '0001-01-01',
    limit: 1,
    asIfOn: schoolId,
  });
  if (first === undefined) return { preview: null };
  const learnerIds = first.children.map(({ learnerId }) => learnerId);
  const weeks = await readFamilyWeeks(tx, actor, { learnerIds, language, today, monday });
  const { subject, text } = composeFor(deps, actor, { ...first, language }, weeks);
  // The signed part is the family's alone.
  return { preview: { subject, text: text.replaceAll(/#[\w-]{60,}/g, '#…') } };
}
