import type { Issue } from '@everyplan/exchange/oneroster';

/** More than this nobody reads; the count goes on. */
const keptIssues = 1000;

export interface CollectedIssues {
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly warnings: number;
}

export interface IssueCollector {
  add(issues: readonly Issue[]): void;
  errorCount(): number;
  result(): CollectedIssues;
}

/** Keeps the first issues and counts them all, so that a file of a million bad rows does not fill the memory. */
export function collectIssues(): IssueCollector {
  const kept: Issue[] = [];
  const counts = { error: 0, warning: 0 };
  return {
    add(issues) {
      for (const issue of issues) {
        counts[issue.severity] += 1;
        if (kept.length < keptIssues) kept.push(issue);
      }
    },
    errorCount: () => counts.error,
    result: () => ({ issues: kept, errors: counts.error, warnings: counts.warning }),
  };
}
