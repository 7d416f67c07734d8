import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { Precedence } from './assemble-framework.ts';
import { frameworkIssueTexts } from './issue-texts.ts';

type Context = {
  readonly known: ReadonlySet<string>;
  readonly file: string;
  readonly issues: Issue[];
};

/**
 * What comes directly before each item, without circles: an order that would close one is left out with a warning,
 * so that a planner can walk the prerequisites and arrive.
 */
export function resolvePrerequisites(
  precedences: readonly Precedence[],
  { known, file, issues }: Context,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { before, after } of precedences) {
    const missing = [before, after].find((id) => !known.has(id));
    if (missing !== undefined) {
      const place = { file, value: missing };
      issues.push(makeIssue(frameworkIssueTexts, 'prerequisite-unknown', place));
      continue;
    }
    if (found.get(after)?.includes(before)) continue;
    if (comesBefore(after, before, found)) {
      const place = { file, value: before };
      issues.push(makeIssue(frameworkIssueTexts, 'prerequisite-circle', place, { other: after }));
      continue;
    }
    found.set(after, [...(found.get(after) ?? []), before]);
  }
  return found;
}

function comesBefore(
  first: string,
  last: string,
  found: ReadonlyMap<string, readonly string[]>,
): boolean {
  const open = [last];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === first) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(found.get(id) ?? []));
  }
  return false;
}
