import { type SkillRows, createSkillRows, firstModelColumn, openRow } from './skill-rows.ts';
import { UnreadableState } from './unreadable-state.ts';

/**
 * The bytes of a state: 16 of header (kind, rows, columns, extras), then 12 + 4 × columns a skill (index, time, columns),
 * then 8 an extra number of the learner. Little-endian. `kind` names model and version: other bytes are refused.
 */
export function encodeState(kind: number, rows: SkillRows, extras: Float64Array): Uint8Array {
  const { count, width } = rows;
  const view = new DataView(new ArrayBuffer(16 + count * (12 + 4 * width) + extras.byteLength));
  [kind, count, width, extras.length].forEach((value, field) =>
    view.setUint32(field * 4, value, true),
  );
  let offset = 16;
  for (let row = 0; row < count; row += 1) {
    view.setInt32(offset, rows.skills[row]!, true);
    view.setFloat64(offset + 4, rows.at[row]!, true);
    for (let column = 0; column < width; column += 1)
      view.setFloat32(offset + 12 + 4 * column, rows.values[row * width + column]!, true);
    offset += 12 + 4 * width;
  }
  extras.forEach((value, index) => view.setFloat64(offset + 8 * index, value, true));
  return new Uint8Array(view.buffer);
}

/** Reads what `encodeState` wrote. Throws `UnreadableState` for another kind, another shape or a wrong length. */
export function decodeState(
  bytes: Uint8Array,
  expected: { readonly kind: number; readonly modelColumns: number; readonly extras: number },
): { rows: SkillRows; extras: Float64Array } {
  const width = firstModelColumn + expected.modelColumns;
  if (bytes.byteLength < 16) throw new UnreadableState('too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  if (view.getUint32(0, true) !== expected.kind)
    throw new UnreadableState('another model or version');
  if (view.getUint32(8, true) !== width || view.getUint32(12, true) !== expected.extras)
    throw new UnreadableState('another shape');
  if (bytes.byteLength !== 16 + count * (12 + 4 * width) + 8 * expected.extras)
    throw new UnreadableState('a wrong length');

  const rows = createSkillRows(expected.modelColumns, capacityFor(count));
  let offset = 16;
  for (let read = 0; read < count; read += 1) {
    const row = openRow(rows, view.getInt32(offset, true));
    rows.at[row] = view.getFloat64(offset + 4, true);
    for (let column = 0; column < width; column += 1)
      rows.values[row * width + column] = view.getFloat32(offset + 12 + 4 * column, true);
    offset += 12 + 4 * width;
  }
  const extras = Float64Array.from({ length: expected.extras }, (_, index) =>
    view.getFloat64(offset + 8 * index, true),
  );
  return { rows, extras };
}

function capacityFor(count: number): number {
  let capacity = 8;
  while (capacity < count) capacity *= 2;
  return capacity;
}
