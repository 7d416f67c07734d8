export interface OfferedText {
  readonly textId: string;
  readonly title: string;
}

interface Learner {
  readonly given: readonly string[];
  readonly texts: readonly OfferedText[];
}

interface Beside {
  /** Those that sets and groups name. */
  readonly named: readonly OfferedText[];
  readonly found: readonly OfferedText[];
}

/** The texts to pick from for a learner, each once: of the newest set, then of the shelf, then what was looked for. */
export function offeredTexts(
  { given, texts }: Learner,
  { named, found }: Beside,
): readonly OfferedText[] {
  const ofSet = given.flatMap((id) => named.find(({ textId }) => textId === id) ?? []);
  const byId = new Map<string, OfferedText>();
  for (const { textId, title } of [...ofSet, ...texts, ...found])
    if (!byId.has(textId)) byId.set(textId, { textId, title });
  return [...byId.values()];
}
