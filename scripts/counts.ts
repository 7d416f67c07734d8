export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** A step that failed without a failing test (a formatter, a file that cannot be read) counts as one failure. */
export function failedStep(counts: Counts): Counts {
  return { ...counts, failed: Math.max(1, counts.failed) };
}

/** The last line of the form 'N passed, N failed, N skipped' in what a program said. */
export function parseCounts(output: string): Counts {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  const [, passed = 0, failed = 0, skipped = 0] = (found ?? []).map(Number);
  return { passed, failed, skipped };
}

export function sayCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
