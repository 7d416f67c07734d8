/** A number in [0, 1) that belongs to a text and a seed: FNV-1a (Fowler, Noll, Vo), then mixed so that near seeds differ. */
export function drawLuck(textId: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < textId.length; at++)
    hash = Math.imul(hash ^ textId.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
