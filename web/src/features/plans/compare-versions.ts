export interface Difference {
  readonly change: 'added' | 'removed' | 'changed';
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Named {
  readonly id: string;
  readonly text: string;
}

/**
 * What differs between two lists, by id: changed and added in the later list's order, then what was taken out.
 * What a new draft makes again word for word counts as the same, though its id is new.
 */
export function compareVersions(
  older: readonly Named[],
  newer: readonly Named[],
): readonly Difference[] {
  const before = new Map(older.map(({ id, text }) => [id, text]));
  const after = new Map(newer.map(({ id, text }) => [id, text]));
  const saidBefore = new Set(before.values());
  const saidAfter = new Set(after.values());
  const kept = newer.flatMap(({ id, text }): readonly Difference[] => {
    const was = before.get(id);
    if (was === undefined && saidBefore.has(text)) return [];
    if (was === undefined) return [{ change: 'added', id, before: null, after: text }];
    return was === text ? [] : [{ change: 'changed', id, before: was, after: text }];
  });
  const gone = older
    .filter(({ id, text }) => !after.has(id) && !saidAfter.has(text))
    .map(({ id, text }): Difference => ({ change: 'removed', id, before: text, after: null }));
  return [...kept, ...gone];
}
