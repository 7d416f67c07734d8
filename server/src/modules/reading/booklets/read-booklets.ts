import { attributionLines } from '@everyplan/contract/text-attribution';
import { recordAccess } from '../../../platform/access-log.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { maySeeLearner } from '../../people/index.ts';
import { presentCard } from '../library/index.ts';
import { getTextToRead, listQuestions } from '../readings/queries.ts';
import type { Booklet, BookletText } from './booklet.ts';
import type { Pick } from './find-picks.ts';

/** A text as a booklet needs it, with all that its licence wants to be said. */
export async function readBookletText(tx: Tx, actor: Actor, textId: string): Promise<BookletText> {
  const row = await getTextToRead(tx, actor, textId);
  const questions = await listQuestions(tx, actor, textId);
  const card = presentCard(row);
  const source = row.source_url === null ? [] : [row.source_url];
  return {
    textId,
    title: card.title,
    language: card.language,
    kind: card.kind,
    grade: row.grade,
    pages: row.pages,
    authors: card.credits
      .filter(({ role }) => role === 'author')
      .map(({ name }) => name)
      .join(', '),
    rights: [...attributionLines(card, card.language), ...source],
    questions: questions.map((question) => ({
      number: question.number,
      stem: question.stem,
      choices: question.choices,
      rightChoice: question.right_choice,
      because: question.because,
    })),
  };
}

interface Copies {
  readonly textId: string;
  /** Empty: one copy with a line for the name. */
  readonly learnerIds: readonly string[];
}

/** Copies of one text, by name; whom the actor may not see gets none. */
export async function readCopies(
  tx: Tx,
  actor: Actor,
  { textId, learnerIds }: Copies,
): Promise<readonly Booklet[]> {
  const text = await readBookletText(tx, actor, textId);
  if (learnerIds.length === 0) return [{ text, name: null }];
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name'])
    .where('district_id', '=', actor.districtId)
    .where('person_id', 'in', [...learnerIds])
    .where((eb) => maySeeLearner(actor, eb.ref('person.person_id')))
    .orderBy('family_name')
    .orderBy('given_name')
    .execute();
  for (const { person_id } of rows)
    await recordAccess(tx, actor, { learnerId: person_id, what: 'print' });
  return rows.map((row) => ({ text, name: `${row.given_name} ${row.family_name}` }));
}

/** A booklet for each pick that found a text, in their order. */
export async function readClassSet(
  tx: Tx,
  actor: Actor,
  picks: readonly Pick[],
): Promise<readonly Booklet[]> {
  const texts = new Map<string, BookletText>();
  const booklets: Booklet[] = [];
  for (const { learnerId, name, textId } of picks) {
    if (textId === null) continue;
    const text = texts.get(textId) ?? (await readBookletText(tx, actor, textId));
    texts.set(textId, text);
    await recordAccess(tx, actor, { learnerId, what: 'print' });
    booklets.push({ text, name });
  }
  return booklets;
}
