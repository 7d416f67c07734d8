import type { Answer } from '../../../platform/ask.ts';

type ClassMastery = Answer<'GET /api/classes/:classId/mastery'>;
type SentLearner = ClassMastery['learners'][number];

export interface MapCell {
  readonly level: number;
  readonly sure: boolean;
  readonly judged: boolean;
}
export interface MapLearner extends Pick<SentLearner, 'learnerId' | 'givenName' | 'familyName'> {
  /** In the order of the standards; null where there is no evidence. */
  readonly cells: readonly (MapCell | null)[];
}
export interface ClassMap extends Omit<ClassMastery, 'learners'> {
  readonly learners: readonly MapLearner[];
}
export type MapColumn = ClassMap['standards'][number];

/** The answer with a cell in each place: they are sent as bare numbers. */
export function readMap(sent: ClassMastery): ClassMap {
  return { ...sent, learners: sent.learners.map(readLearner) };
}

function readLearner({ levels, judged, ...learner }: SentLearner): MapLearner {
  const cells = levels.map((level, column) =>
    level === 0
      ? null
      : { level: Math.abs(level), sure: level > 0, judged: judged.includes(column) },
  );
  return { ...learner, cells };
}

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
