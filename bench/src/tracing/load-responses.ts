import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { AnswerColumns } from '@everyplan/engine/tracing';

/** Answers of a data set, learners one after another, each in order. */
export interface Responses {
  readonly answers: AnswerColumns;
  /** The fold that tests each row, counted from 0. */
  readonly fold: Int32Array;
  readonly folds: number;
}

/**
 * Reads a CSV file (gzipped or not) with columns learner, order, skill, correct and, where present, problem, fold and
 * timestamp (seconds). Without folds learners are dealt to five, seeded.
 */
export function loadResponses(file: string, random: () => number): Responses {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  const [heading = '', ...lines] = text.trim().split(/\r?\n/);
  const names = heading.split(',').map((name) => name.trim());
  const missing = ['learner', 'skill', 'correct'].filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`);

  const rows = lines.map(splitLine);
  const column = (name: string) => {
    const index = names.indexOf(name);
    return rows.map((row) => (index < 0 ? '' : (row[index] ?? '').trim()));
  };
  const learner = indexOf(column('learner'));
  const order = column('order');
  const sorted = Int32Array.from(rows.keys()).sort(
    (a, b) => learner[a]! - learner[b]! || Number(order[a]) - Number(order[b]) || a - b,
  );
  const ints = (values: ArrayLike<number>) => Int32Array.from(sorted, (row) => values[row]!);
  const correct = column('correct').map(Number);
  const odd = correct.findIndex((value) => !(value >= 0 && value <= 1));
  if (odd >= 0) throw new Error(`${file}, line ${odd + 2}: correct must be within 0..1`);
  const seconds = column('timestamp').map((value) => (value === '' ? Number.NaN : Number(value)));
  const learners = ints(learner);
  const given = ints(indexOf(column('fold')));
  const folds = names.includes('fold') ? new Set(given).size : 5;
  return {
    folds,
    fold: names.includes('fold') ? given : dealLearners(learners, { folds, random }),
    answers: {
      learner: learners,
      skill: ints(indexOf(column('skill'))),
      problem: ints(indexOf(column('problem'))),
      score: Float32Array.from(sorted, (row) => correct[row]!),
      at: Float64Array.from(sorted, (row) => seconds[row]! * 1000),
    },
  };
}

/** Dense indices in the order of the sorted values; an empty one is -1. */
function indexOf(values: readonly string[]): Int32Array {
  const known = [...new Set(values)].filter((value) => value !== '');
  known.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  const indices = new Map(known.map((value, index) => [value, index]));
  return Int32Array.from(values, (value) => indices.get(value) ?? -1);
}

function dealLearners(
  learners: Int32Array,
  { folds, random }: { readonly folds: number; readonly random: () => number },
): Int32Array {
  const dealt = new Map<number, number>();
  for (const learner of learners)
    if (!dealt.has(learner)) dealt.set(learner, Math.floor(random() * folds));
  return learners.map((learner) => dealt.get(learner) ?? 0);
}

function splitLine(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
