/** What a sheet says by the numbers of its form, from the first: the place of each choice, null where nothing is kept. */
export function choicesOf(
  rows: readonly { readonly number: number; readonly choice: number | null }[],
): readonly (number | null)[] {
  const choices = new Map(rows.map(({ number, choice }) => [number, choice]));
  const last = Math.max(0, ...choices.keys());
  return Array.from({ length: last }, (_, index) => choices.get(index + 1) ?? null);
}
