import { setImmediate } from 'node:timers/promises';
import type { Tx } from '../../../platform/db/database.ts';
import type { Scope } from '../../../platform/db/scope.ts';
import { listBiases } from './biases.ts';
import { compareTexts, type TextChange } from './compare-texts.ts';
import type { NewText } from './new-text.ts';
import { prepareText } from './prepare-text.ts';
import { insertTexts, replaceQuestions, type TextRow } from './write-texts.ts';

export interface AddTexts extends Scope {
  readonly texts: readonly NewText[];
  /** Whoever brings them; null: a command, or the starter library. */
  readonly addedBy: string | null;
  /** Only says what would happen. */
  readonly dryRun?: boolean | undefined;
}

const sliceLength = 50;

/**
 * Brings texts into the library: measured, with topics and questions, found by search. What is there already, under this key or with
 * these very words, stays as it is; what has changed at its source is renewed, and keeps its corrections and what people edited.
 * Returns what became of each, in the order given. All or nothing with the transaction.
 */
export async function addTexts(
  tx: Tx,
  { districtId, texts, addedBy, dryRun = false }: AddTexts,
): Promise<readonly TextChange[]> {
  const changes = await compareTexts(tx, { districtId }, texts);
  if (dryRun) return changes;
  const biases = await listBiases(tx, { districtId });
  const wanted = changes.filter(({ state }) => state === 'new' || state === 'changed');
  for (let at = 0; at < wanted.length; at += sliceLength) {
    const rows: TextRow[] = [];
    for (const { text, textId } of wanted.slice(at, at + sliceLength)) {
      rows.push({ ...prepareText(text), textId, addedBy });
      // Measuring is all CPU: between two texts, others get their turn.
      await setImmediate();
    }
    await insertTexts(tx, { districtId, rows, biases });
    await replaceQuestions(tx, { districtId, rows });
  }
  return changes;
}

/** One text, by the same path. Returns its id: a new one, or that of the same text which is there already. */
export async function addText(
  tx: Tx,
  { text, ...by }: Scope & { readonly addedBy: string | null; readonly text: NewText },
): Promise<TextChange> {
  const [change] = await addTexts(tx, { ...by, texts: [text] });
  if (change === undefined) throw new Error('one text in, one outcome out');
  return change;
}
