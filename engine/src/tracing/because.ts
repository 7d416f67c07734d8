import { type SkillRows, opportunities, recentAnswers } from './skill-rows.ts';

/**
 * One reason behind an estimate, as data: the caller renders it as a sentence in the reader's language.
 *
 * | code | values | in English |
 * |---|---|---|
 * | `no-evidence` | | nothing answered yet |
 * | `recent` | `right`, `of` | 4 of the last 5 right |
 * | `since-last` | `days` | 14 days since the last try |
 * | `other-skills` | `direction` `up` or `down` | answers to other skills raise or lower this |
 */
export interface Because {
  readonly code: 'no-evidence' | 'recent' | 'since-last' | 'other-skills';
  readonly values: Readonly<Record<string, string | number>>;
}

const dayMs = 86_400_000;

/** The reasons that every tracer can give from a learner's row for a skill: recent answers, time since the last. */
export function explainRow(rows: SkillRows, row: number, now: number | undefined): Because[] {
  if (row < 0 || opportunities(rows, row) === 0) return [{ code: 'no-evidence', values: {} }];
  const reasons: Because[] = [{ code: 'recent', values: { ...recentAnswers(rows, row) } }];
  const at = rows.at[row] ?? Number.NaN;
  const days = now === undefined ? 0 : Math.floor((now - at) / dayMs);
  if (days >= 1) reasons.push({ code: 'since-last', values: { days } });
  return reasons;
}
