import { hasRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { supportsOf } from '../../learners/index.ts';
import { presentNote } from './notes.ts';
import { presentReading, presentTextToRead } from './present.ts';
import { getTextToRead, listNotes, listQuestions, listReadings } from './queries.ts';

const supportsOfThePage = ['read-aloud', 'large-print', 'easy-font', 'colour-contrast'] as const;

/** A text with all that its page needs; for a learner, where they left off. An adult's look leaves no trace. */
export async function readCopy(tx: Tx, actor: Actor, textId: string) {
  const text = await getTextToRead(tx, actor, textId);
  const copy = { text: presentTextToRead(text, await listQuestions(tx, actor, textId)) };
  if (!hasRole(actor, 'learner')) return { ...copy, supports: [], reading: null, notes: [] };
  const learnerId = actor.personId;
  const codes = (await supportsOf(tx, [learnerId])).get(learnerId) ?? [];
  const [last] = await listReadings(tx, actor, { learnerIds: [learnerId], textId, limit: 1 });
  const isOpen = last !== undefined && last.finished_at === null && last.way === 'screen';
  const notes = await listNotes(tx, actor, { learnerId, textId });
  return {
    ...copy,
    supports: supportsOfThePage.filter((code) => codes.some((each) => each.code === code)),
    reading: isOpen ? presentReading(last) : null,
    notes: notes.map(presentNote),
  };
}
