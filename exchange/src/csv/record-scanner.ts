/**
 * Splits bytes into records and fields, in place and without making strings: the hot path of every CSV reader here.
 * Fields are byte ranges of `bytes`; quotes are already taken away. `bytes` belongs to the scanner (unquoting
 * writes into it) and holds one spare byte after `limit`.
 */
export type RecordScanner = {
  bytes: Uint8Array;
  /** Where the next record begins. */
  position: number;
  limit: number;
  /** No bytes come after `limit`. */
  final: boolean;
  readonly delimiter: number;
  /** Ranges of the last record's fields; only the first `starts.length` fields are kept. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many fields the last record had, kept or not. */
  fields: number;
};

/**
 * What became of the scan: a record, the end of the bytes so far, a quote that is still open there, or a closing quote
 * with more text behind it. The latter is nearly always the beginning of another field: a stray quote before it would
 * swallow all rows between the two.
 */
export type ScanOutcome = 'record' | 'end' | 'open-quote' | 'bad-quote';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const SPACE = 32;

export function createRecordScanner(delimiter: number, keptFields: number): RecordScanner {
  return {
    bytes: new Uint8Array(1),
    position: 0,
    limit: 0,
    final: false,
    delimiter,
    starts: new Int32Array(keptFields),
    ends: new Int32Array(keptFields),
    fields: 0,
  };
}

/**
 * Reads the record at `position` and moves behind it. Lines end with LF, CR LF or CR. A quote opens a field only at
 * its beginning (spaces around the field allowed), elsewhere it is text.
 * Anything but 'record' leaves the position where it was.
 */
export function scanRecord(scanner: RecordScanner): ScanOutcome {
  return scan(scanner, QUOTE);
}

/** The same, but quotes are plain text: to go on with the line behind one whose quotes do not pair up. */
export function scanRecordWithoutQuotes(scanner: RecordScanner): ScanOutcome {
  return scan(scanner, -1);
}

function scan(scanner: RecordScanner, quote: number): ScanOutcome {
  const { bytes, limit, delimiter, starts, ends } = scanner;
  const kept = starts.length;
  let at = scanner.position;
  if (at >= limit) return 'end';
  let field = 0;
  let quoted = false;
  // The sentinel line end spares the loop below a comparison per byte.
  bytes[limit] = LF;
  for (;;) {
    const start = at;
    let byte = bytes[at]!;
    if (byte === quote || (byte === SPACE && opensAfterSpaces(scanner, at, quote))) {
      quoted = true;
      at = closingQuote(scanner, at);
      if (at < 0) return 'open-quote';
      while (bytes[at] === SPACE) at++;
      byte = bytes[at]!;
      if (byte !== delimiter && byte !== LF && byte !== CR) return 'bad-quote';
    }
    while (byte > 59 || (byte !== delimiter && byte !== LF && byte !== CR)) byte = bytes[++at]!;
    if (field < kept) {
      starts[field] = start;
      ends[field] = at;
    }
    field++;
    if (byte === delimiter && at < limit) {
      at++;
      continue;
    }
    if (!scanner.final && (at >= limit || (byte === CR && at + 1 === limit))) return 'end';
    break;
  }
  scanner.fields = field;
  scanner.position = afterLineEnd(scanner, at);
  if (quoted) unquoteFields(scanner);
  return 'record';
}

function afterLineEnd({ bytes, limit }: RecordScanner, at: number): number {
  if (at >= limit) return limit;
  return bytes[at] === CR && at + 1 < limit && bytes[at + 1] === LF ? at + 2 : at + 1;
}

function opensAfterSpaces({ bytes }: RecordScanner, at: number, quote: number): boolean {
  let next = at;
  while (bytes[next] === SPACE) next++;
  return bytes[next] === quote;
}

/** The place behind the closing quote, or -1 where the bytes end first. */
function closingQuote({ bytes, limit, final }: RecordScanner, start: number): number {
  let at = start;
  while (bytes[at] === SPACE) at++;
  for (;;) {
    at = bytes.indexOf(QUOTE, at + 1);
    if (at < 0 || at >= limit) return -1;
    if (at + 1 === limit) return final ? limit : -1;
    if (bytes[at + 1] !== QUOTE) return at + 1;
    at++;
  }
}

function unquoteFields({ bytes, starts, ends, fields }: RecordScanner): void {
  const last = Math.min(fields, starts.length);
  for (let field = 0; field < last; field++) {
    let start = starts[field]!;
    while (start < ends[field]! && bytes[start] === SPACE) start++;
    if (bytes[start] !== QUOTE || start >= ends[field]!) continue;
    starts[field] = start;
    ends[field] = unquote(bytes, start, ends[field]!);
  }
}

/** Writes the text of a quoted field over the field itself (it can only shrink) and returns its new end. */
function unquote(bytes: Uint8Array, start: number, end: number): number {
  let write = start;
  for (let read = start + 1; read < end; read++) {
    if (bytes[read] === QUOTE && bytes[++read] !== QUOTE) break;
    bytes[write++] = bytes[read]!;
  }
  return write;
}
