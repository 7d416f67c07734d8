import type { ItemKind } from './framework.ts';

const KINDS: readonly (readonly [RegExp, ItemKind])[] = [
  [/practice/i, 'practice'],
  [/cluster|heading|topic|big idea/i, 'cluster'],
  [/component|sub-?standard|element|indicator|part/i, 'component'],
  [/domain|strand|category|course|grade level|grade$/i, 'domain'],
  [/standard|expectation|benchmark|competency|objective|outcome/i, 'standard'],
];

/**
 * What kind of item a file's own label means. Practice standards are labelled as any other standard in the Common
 * Core; their code tells them apart.
 */
export function itemKind(label: string | undefined, code: string): ItemKind {
  const kind = KINDS.find(([pattern]) => label !== undefined && pattern.test(label))?.[1];
  if (kind === 'standard' && /(^|\.)(Practice\.|MP\.?\d)/i.test(code)) return 'practice';
  return kind ?? 'other';
}
