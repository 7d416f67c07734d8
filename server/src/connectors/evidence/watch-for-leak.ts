import { detectLeak } from '@everyplan/engine/tracing';
import type { AnswerBatch } from '@everyplan/exchange/evidence';
import type { Issue } from '@everyplan/exchange/oneroster';

/** Enough to know a file's ways; all of it would have to be kept in memory. */
const sampled = 100_000;

export interface LeakWatch {
  see(batch: AnswerBatch): void;
  /** A warning where one answer stands in several rows, a row a skill, so that each row tells the next one's score. */
  issues(): readonly Issue[];
}

/** Looks at the first answers of a file as they pass, each learner's own in their order, for data that flatters. */
export function watchForLeak(file: string): LeakWatch {
  const learners = createNumbers();
  const problems = createNumbers();
  const rows: Row[] = [];
  return {
    see(batch) {
      for (let index = 0; index < batch.count && rows.length < sampled; index += 1) {
        const problem = batch.problem[index];
        rows.push({
          learner: learners(batch.learner[index] ?? ''),
          problem: problem ? problems(problem) : -1,
          score: batch.score[index] ?? 0,
          at: batch.at[index] ?? Number.NaN,
          order: batch.order[index] ?? Number.NaN,
        });
      }
    },
    issues() {
      const { flatters, share } = detectLeak(columnsInOrder(rows));
      return flatters ? [multiSkillRows(file, share)] : [];
    },
  };
}

interface Row {
  readonly learner: number;
  readonly problem: number;
  readonly score: number;
  readonly at: number;
  readonly order: number;
}

/** A learner's answers together, by time, then by the file's own order, then as they came. */
function columnsInOrder(rows: readonly Row[]) {
  const sorted = rows.toSorted(
    (one, other) =>
      one.learner - other.learner || one.at - other.at || one.order - other.order || 0,
  );
  return {
    learner: Int32Array.from(sorted, ({ learner }) => learner),
    skill: new Int32Array(sorted.length),
    problem: Int32Array.from(sorted, ({ problem }) => problem),
    score: Float32Array.from(sorted, ({ score }) => score),
    at: Float64Array.from(sorted, ({ at }) => at),
  };
}

/** Numbers texts in the order in which they come. */
function createNumbers(): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  };
}

function multiSkillRows(file: string, share: number): Issue {
  const percent = Math.round(share * 100);
  return {
    severity: 'warning',
    file,
    field: 'problem',
    code: 'multi-skill-rows',
    message: `About ${percent} of 100 rows are the same answer again, for another of its skills.`,
    next: 'Nothing needs to be done: such rows count as one answer. For other programs, note that they give each other away.',
    params: { percent },
  };
}
