import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db/database.ts';
import { settleEntries, type EntryOrigin } from '../../learners/index.ts';
import type { KeyedEntry } from './entries-of.ts';

interface Settling {
  readonly origin: EntryOrigin;
  readonly learnerId: string;
  readonly language: 'en' | 'es';
  /** When the survey was opened: the same question in the next school year speaks anew. */
  readonly openedAt: Date;
  /** Whose words: the learner's own or one guardian's. */
  readonly speakerId: string;
  /** Every key that the question could have. */
  readonly keys: readonly string[];
  readonly wanted: readonly KeyedEntry[];
}

/** Makes the profile say what the newest answer says. Doing it twice changes nothing. */
export async function settleAnswer(tx: Tx, settling: Settling): Promise<void> {
  const { origin, learnerId, language, keys, wanted } = settling;
  await settleEntries(tx, origin, {
    learnerId,
    among: keys.map((key) => entryIdOf(settling, key)),
    wanted: wanted.map((entry) => ({
      ...entry,
      language,
      entryId: entryIdOf(settling, entry.key),
    })),
  });
}

/** The same answer by the same person in the same school year is the same entry: a UUID (version 8) made of just these. */
function entryIdOf({ origin, learnerId, speakerId, openedAt }: Settling, key: string): string {
  const parts = [origin.districtId, learnerId, speakerId, origin.source, schoolYear(openedAt), key];
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** From July on it is the year that ends in the next one. */
function schoolYear(day: Date): number {
  return day.getUTCFullYear() + (day.getUTCMonth() >= 6 ? 1 : 0);
}
