/** Makes strings of byte ranges, the same string object for the same bytes. */
export type TextInterner = (bytes: Uint8Array, start: number, end: number) => string;

const SLOTS = 1 << 16;
const MOST_TEXTS = SLOTS >> 1;
const MOST_BYTES = 1 << 21;

/**
 * Looking a text up by its bytes is several times faster than decoding it again. The memory is bounded: when full
 * (32,768 texts or 2 MB) it is emptied, so that a column of unique texts does no harm.
 */
export function createTextInterner(): TextInterner {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // A slot holds an entry's number plus one, so that zero means empty.
  const slots = new Int32Array(SLOTS);
  const offsets = new Int32Array(MOST_TEXTS + 1);
  const arena = new Uint8Array(MOST_BYTES);
  let texts: string[] = [];

  const remember = (slot: number, bytes: Uint8Array, text: string): string => {
    const offset = offsets[texts.length]!;
    if (bytes.length + offset > MOST_BYTES || texts.length === MOST_TEXTS) {
      slots.fill(0);
      texts = [];
      return text;
    }
    arena.set(bytes, offset);
    texts.push(text);
    offsets[texts.length] = offset + bytes.length;
    slots[slot] = texts.length;
    return text;
  };

  const isEntry = (entry: number, bytes: Uint8Array, start: number, length: number): boolean => {
    const offset = offsets[entry - 1]!;
    if (offsets[entry]! - offset !== length) return false;
    let i = 0;
    while (i < length && arena[offset + i] === bytes[start + i]) i++;
    return i === length;
  };

  // Logs come learner by learner: the text before is the best guess.
  let last = 0;
  return (bytes, start, end) => {
    const length = end - start;
    if (length === 0) return '';
    if (last > 0 && isEntry(last, bytes, start, length)) return texts[last - 1]!;
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 16) & (SLOTS - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = slots[slot]!;
      if (!isEntry(entry, bytes, start, length)) continue;
      last = entry;
      return texts[entry - 1]!;
    }
    const range = bytes.subarray(start, end);
    // No database keeps a NUL: it is shown as what it is, a letter that cannot be read.
    const decoded = decoder.decode(range).replaceAll('\0', '\uFFFD');
    const text = remember(slot, range, decoded);
    last = texts.length;
    return text;
  };
}
