import type { Answer } from '../../../platform/ask.ts';

export type ClassMap = Answer<'GET /api/classes/:classId/mastery'>;
export type MapColumn = ClassMap['standards'][number];
export type MapLearner = ClassMap['learners'][number];
export type MapCell = NonNullable<MapLearner['cells'][number]>;

const urgency = ['reteach', 'small-group', 'look-first'] as const;

/** What a teacher may do next, the most learners first; what is fine is left out. */
export function listNext(columns: readonly MapColumn[], most: number): readonly MapColumn[] {
  const rank = ({ advice }: MapColumn) => urgency.findIndex((each) => each === advice);
  const waiting = (column: MapColumn) => Number(column.because[0]?.values['notYet'] ?? 0);
  return columns
    .filter((column) => rank(column) >= 0)
    .toSorted((a, b) => rank(a) - rank(b) || waiting(b) - waiting(a))
    .slice(0, most);
}
