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

  return (bytes, start, end) => {
    if (start === end) return '';
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 16) & (SLOTS - 1);
    for (;;) {
      const entry = slots[slot]!;
      if (entry === 0) {
        const range = bytes.subarray(start, end);
        return remember(slot, range, decoder.decode(range));
      }
      const offset = offsets[entry - 1]!;
      const length = end - start;
      if (offsets[entry]! - offset === length) {
        let i = 0;
        while (i < length && arena[offset + i] === bytes[start + i]) i++;
        if (i === length) return texts[entry - 1]!;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
  };
}
