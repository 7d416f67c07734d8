import { createHash } from 'node:crypto';

/**
 * The order in which one session shows the choices of one item: positions as written, in the order shown. Always the same for the same
 * two, so that nothing has to be kept to know what "the second one" was.
 */
export function shuffleChoices(
  sessionId: string,
  itemId: string,
  choices: number,
): readonly number[] {
  const bytes = createHash('sha256').update(`${sessionId} ${itemId}`).digest();
  const order = Array.from({ length: choices }, (_, position) => position);
  return order.toSorted(
    (one, other) => bytes.readUInt32BE(one * 4) - bytes.readUInt32BE(other * 4) || one - other,
  );
}
