/** The choices in an order that looks random and is always the same for the same sentence. */
export function orderOf(choices: readonly string[], seed: string): readonly string[] {
  return choices
    .map((choice) => ({ choice, at: hashOf(`${seed}\n${choice}`) }))
    .sort((one, other) => one.at - other.at || (one.choice < other.choice ? -1 : 1))
    .map(({ choice }) => choice);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
