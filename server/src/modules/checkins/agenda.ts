import type { AgendaItem } from './rules.ts';

/** An agenda as people see it: what the evidence made, what they left out, what they added. */
export interface ShownItem {
  readonly key: string;
  readonly says: AgendaItem['says'] | null;
  readonly text: string | null;
  readonly because: AgendaItem['because'];
  readonly leftOut: boolean;
}

export interface Changed {
  readonly key: string;
  readonly text: string | null;
  readonly left_out_at: Date | null;
}

/** People's own items come after those of the evidence; what was left out stays in its place, marked, so that it can come back. */
export function withChanges(
  items: readonly AgendaItem[],
  changes: readonly Changed[],
): readonly ShownItem[] {
  const leftOut = new Set(changes.filter((one) => one.left_out_at !== null).map((one) => one.key));
  return [
    ...items.map((item) => ({ ...item, text: null, leftOut: leftOut.has(item.key) })),
    ...changes
      .filter((one) => one.text !== null)
      .map(({ key, text }) => ({
        key,
        says: null,
        text,
        because: [],
        leftOut: leftOut.has(key),
      })),
  ];
}
