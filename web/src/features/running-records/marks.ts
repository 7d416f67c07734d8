import type { RecordMark } from '@everyplan/contract';

export type Attempt = Extract<RecordMark, { said?: unknown }>;
/** What a word is marked with by one key. */
export type WordKind = Exclude<RecordMark['kind'], 'skipped-line' | 'skipped-page'>;

const outcomes: readonly string[] = ['substitution', 'self-correction', 'omission', 'told'];

export function isOutcome({ kind }: RecordMark): boolean {
  return outcomes.includes(kind);
}

/** What happened with a word itself, if anything did. */
export function outcomeAt(marks: readonly RecordMark[], at: number): RecordMark | undefined {
  return marks.find((mark) => mark.at === at && isOutcome(mark));
}

/** The marks of one word, and the lines left out that hold it. */
export function marksAt(marks: readonly RecordMark[], at: number): readonly RecordMark[] {
  return marks.filter((mark) => ('to' in mark ? mark.at <= at && at <= mark.to : mark.at === at));
}

interface Put {
  readonly kind: WordKind;
  readonly at: number;
  readonly offsetMs?: number;
}

/**
 * Marks a word. A word has one outcome: another takes its place and keeps the word said; the same once more takes it away. An insertion is
 * added each time, a repetition comes and goes.
 */
export function putMark(
  marks: readonly RecordMark[],
  { kind, at, offsetMs }: Put,
): readonly RecordMark[] {
  const mark = { kind, at, ...(offsetMs === undefined ? {} : { offsetMs }) } as RecordMark;
  if (kind === 'insertion') return [...marks, mark];
  const same = marks.find((each) => each.at === at && each.kind === kind);
  if (same !== undefined) return marks.filter((each) => each !== same);
  if (kind === 'repetition') return [...marks, mark];
  const before = outcomeAt(marks, at);
  const said = before !== undefined && 'said' in before ? before.said : undefined;
  const keeps = said !== undefined && (kind === 'substitution' || kind === 'self-correction');
  const next = keeps ? ({ ...mark, said } as RecordMark) : mark;
  return [...marks.filter((each) => each !== before), next];
}

interface Stretch {
  readonly kind: 'skipped-line' | 'skipped-page';
  readonly at: number;
  readonly to: number;
  readonly offsetMs?: number;
}

/**
 * Leaves a line or a page out in one act; the same once more takes it back. Marks inside it go: nobody heard those words. A line
 * marked on a page that was left out takes the page back.
 */
export function putStretch(marks: readonly RecordMark[], left: Stretch): readonly RecordMark[] {
  const { kind, at, to } = left;
  const meets = (mark: RecordMark) => 'to' in mark && mark.at <= to && at <= mark.to;
  const undoes = (mark: RecordMark) =>
    meets(mark) && (mark.kind === kind || kind === 'skipped-line');
  if (marks.some(undoes)) return marks.filter((mark) => !undoes(mark));
  return [...marks.filter((mark) => !meets(mark) && (mark.at < at || mark.at > to)), left];
}

/** Everything off a word. */
export function clearWord(marks: readonly RecordMark[], at: number): readonly RecordMark[] {
  const gone = new Set(marksAt(marks, at));
  return marks.filter((mark) => !gone.has(mark));
}

/** The same mark with the word that was said, or without one. */
export function withSaid(
  marks: readonly RecordMark[],
  mark: RecordMark,
  said: string,
): readonly RecordMark[] {
  const { said: _, ...bare } = mark as Attempt;
  const next = (said.trim() === '' ? bare : { ...bare, said: said.trim() }) as RecordMark;
  return marks.map((each) => (each === mark ? next : each));
}
