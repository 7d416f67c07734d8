import { drawLuck } from './draw-luck.ts';
import { justRightChance } from './just-right-chance.ts';
import { shelfPolicy } from './shelf-policy.ts';
import type { PastReading, ShelfQuestion, ShelfText, ShelfWindow } from './shelf-question.ts';
import { tasteOf, weighText, type Weighed } from './weigh-text.ts';

export interface Candidate extends Weighed {
  readonly text: ShelfText;
  /** Reader minus text in grades, the teacher's window applied. */
  readonly difference: number;
  /** The chance of being in the band, 0 to 1, and its share of the best one that the library has in that language. */
  readonly chance: number;
  readonly share: number;
  /** The learner has read it before, long enough ago. */
  readonly again: boolean;
  /** Differs from learner to learner, 0 to 1. */
  readonly luck: number;
}

/** The texts that a learner may be offered, with what speaks for each. */
export function listCandidates(question: ShelfQuestion): readonly Candidate[] {
  const { readers, window, seed } = question;
  const before = new Map(question.readBefore.map((past) => [past.textId, past]));
  const leftOut = new Set(question.leftOut);
  const loved = new Set(question.moreLike);
  const needed = new Set([...question.moreLike, ...before.keys()]);
  const taste = tasteOf(
    question,
    new Map(question.texts.filter((text) => needed.has(text.textId)).map((t) => [t.textId, t])),
  );
  const best: Partial<Record<string, number>> = {};
  const found = question.texts.flatMap((text) => {
    const measured = readers[text.language];
    const past = before.get(text.textId);
    if (measured === undefined || leftOut.has(text.textId)) return [];
    if (isRecent(past, loved.has(text.textId)) || !isInside(window, text)) return [];
    const reader = { grade: measured.grade + (window?.shift ?? 0), error: measured.error };
    const chance = justRightChance(reader, text);
    best[text.language] = Math.max(best[text.language] ?? 0, chance);
    return [{ text, difference: reader.grade - text.grade, chance, again: past !== undefined }];
  });
  return found.map((each) => ({
    ...each,
    ...weighText(each.text, taste),
    share: each.chance / Math.max(best[each.text.language] ?? 0, Number.MIN_VALUE),
    luck: drawLuck(each.text.textId, seed),
  }));
}

function isRecent(past: PastReading | undefined, loved: boolean): boolean {
  if (past === undefined) return false;
  const { againAfterDays, lovedAgainAfterDays } = shelfPolicy;
  return past.daysAgo < (loved ? lovedAgainAfterDays : againAfterDays);
}

function isInside(window: ShelfWindow | undefined, { topics }: ShelfText): boolean {
  if (window === undefined) return true;
  const { mustTopics, neverTopics } = window;
  if (neverTopics.some((topic) => topics.includes(topic))) return false;
  return mustTopics.length === 0 || mustTopics.some((topic) => topics.includes(topic));
}
