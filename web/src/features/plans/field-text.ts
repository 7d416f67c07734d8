import type { TFunction } from 'i18next';
import type { Plan } from './plan.ts';

interface Said {
  readonly plan: Plan;
  readonly t: TFunction<'plans'>;
}

/** A field's value of a plan as text: states in words, names for ids, lists with commas; empty where there is nothing. */
export function fieldText(field: string, value: unknown, { plan, t }: Said): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'state') return t(`goalStates.${value as 'open'}`);
  if (field === 'horizon') return t(`goal.horizons.${value as 'short'}`);
  if (field === 'parentGoalId')
    return plan.goals.find(({ goalId }) => goalId === value)?.title ?? '';
  if (field === 'standardId')
    return (
      plan.goals.find(({ standard }) => standard?.standardId === value)?.standard?.title ?? '✓'
    );
  if (field === 'championId')
    return plan.goals.find(({ champion }) => champion?.personId === value)?.champion?.name ?? '✓';
  if (field === 'measure') return measureText(value as Partial<Measure>, t);
  if (value === true) return '✓';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

interface Measure {
  readonly kind: 'number' | 'mastery' | 'scale';
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number;
}

function measureText(
  { kind, unit, baseline, target }: Partial<Measure>,
  t: TFunction<'plans'>,
): string {
  if (kind !== 'number') return t(`goal.measures.${kind ?? 'none'}`);
  return `${baseline ?? ''} → ${target ?? ''} ${unit ?? ''}`.trim();
}
