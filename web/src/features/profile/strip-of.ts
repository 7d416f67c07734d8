import type { TFunction } from 'i18next';
import { entryWords } from './entry-words.ts';
import type { ClassLearner } from './profile.ts';

interface Wording {
  readonly t: TFunction<'profile'>;
  readonly language: string;
}

/** A learner's line on the class strip; the learner's own words stand before anybody else's, what the evidence says before preferences. */
export function stripOf(learner: ClassLearner, { t, language }: Wording) {
  const { entries } = learner;
  const say = (entry: ClassLearner['entries'][number] | undefined) =>
    entry === undefined ? '' : entryWords(entry, t, language);
  const first = (kind: 'interest' | 'what-works' | 'what-helped') =>
    entries.find((entry) => entry.kind === kind && entry.voice === 'learner') ??
    entries.find((entry) => entry.kind === kind);
  return {
    interests: say(first('interest')),
    // By its name alone: what to look out for would cost the line of somebody else's support.
    supports: entries
      .filter(({ kind }) => kind === 'support')
      .map((entry) => say(entry.code === null ? entry : { ...entry, text: '' }))
      .join(' · '),
    works: say(first('what-helped') ?? first('what-works')),
  };
}

/** How many learners have each support of the pick list, the most frequent first. */
export function countSupports(learners: readonly ClassLearner[]) {
  const counts = new Map<string, number>();
  for (const { entries } of learners) {
    const codes = new Set(
      entries.flatMap(({ kind, code }) => (kind === 'support' && code !== null ? [code] : [])),
    );
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}
