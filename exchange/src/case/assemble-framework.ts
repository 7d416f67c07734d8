import { normaliseGrade } from '../grade.ts';
import type { Issue } from '../issue.ts';
import { makeIssue } from '../issue-texts.ts';
import type { Framework, FrameworkItem } from './framework.ts';
import { frameworkIssueTexts } from './issue-texts.ts';
import { resolvePrerequisites } from './resolve-prerequisites.ts';

/** An item as a file tells it, before the tree is made. */
export type LooseItem = Omit<
  FrameworkItem,
  'parentId' | 'position' | 'depth' | 'prerequisites' | 'grades'
> & {
  /** In the file's own words. */
  readonly gradeLabels: readonly string[];
  /** The document's own id, or undefined, for a top item. */
  readonly parentId: string | undefined;
  /** Sorts siblings; equal ones stay in the file's order. */
  readonly order: number;
};

/** `before` is to be learned before `after`. */
export type Precedence = { readonly before: string; readonly after: string };

export type LooseFramework = {
  readonly head: Omit<Framework, 'items'>;
  readonly rootIds: ReadonlySet<string>;
  readonly items: readonly LooseItem[];
  readonly precedences: readonly Precedence[];
  readonly file: string;
  readonly issues: Issue[];
};

/** Makes the tree: parents before children, siblings in order, every item exactly once whatever the file says. */
export function assembleFramework(loose: LooseFramework): Framework {
  const { file, issues } = loose;
  const byId = firstById(loose);
  const children = Map.groupBy(byId.values(), (item) => parentOf(item, byId, loose));
  const prerequisites = resolvePrerequisites(loose.precedences, {
    known: new Set(byId.keys()),
    file,
    issues,
  });
  const items: FrameworkItem[] = [];
  const seen = new Set<string>();

  const walk = (siblings: readonly LooseItem[], depth: number): void => {
    const ordered = siblings.toSorted((one, other) => one.order - other.order);
    for (const [position, item] of ordered.entries()) {
      if (seen.has(item.sourceId)) continue;
      seen.add(item.sourceId);
      const place = { position, depth, prerequisites: prerequisites.get(item.sourceId) ?? [] };
      items.push(finish(item, place, loose));
      walk(children.get(item.sourceId) ?? [], depth + 1);
    }
  };
  const top = children.get('') ?? [];
  walk(top, 0);
  let position = top.length;
  for (const item of byId.values()) {
    if (seen.has(item.sourceId)) continue;
    // Nobody reaches it from the top: it is part of a circle.
    issues.push(makeIssue(frameworkIssueTexts, 'parent-circle', { file, value: nameOf(item) }));
    const before = items.length;
    walk([{ ...item, parentId: undefined }], 0);
    items[before] = { ...items[before]!, position: position++ };
  }
  warnOfCodes(items, loose);
  return { ...loose.head, items };
}

function firstById({ items, file, issues }: LooseFramework): ReadonlyMap<string, LooseItem> {
  const byId = new Map<string, LooseItem>();
  for (const item of items) {
    if (byId.has(item.sourceId))
      issues.push(makeIssue(frameworkIssueTexts, 'item-repeated', { file, value: nameOf(item) }));
    else byId.set(item.sourceId, item);
  }
  return byId;
}

/** The parent's id, '' for the top. */
function parentOf(
  item: LooseItem,
  byId: ReadonlyMap<string, LooseItem>,
  { rootIds, file, issues }: LooseFramework,
): string {
  const parent = item.parentId;
  if (parent === undefined || rootIds.has(parent)) return '';
  if (byId.has(parent)) return parent;
  issues.push(
    makeIssue(frameworkIssueTexts, 'parent-unknown', { file, value: nameOf(item) }, { parent }),
  );
  return '';
}

type Place = Pick<FrameworkItem, 'position' | 'depth' | 'prerequisites'>;

function finish(item: LooseItem, place: Place, { file, issues }: LooseFramework): FrameworkItem {
  const { gradeLabels, parentId, order: _, ...rest } = item;
  const grades = gradeLabels.map((value) => {
    const grade = normaliseGrade(value);
    const about = { item: nameOf(item) };
    if (grade === undefined)
      issues.push(makeIssue(frameworkIssueTexts, 'grade-unknown', { file, value }, about));
    return grade;
  });
  return {
    ...rest,
    grades: [...new Set(grades.filter((grade) => grade !== undefined))],
    ...(place.depth === 0 || parentId === undefined ? {} : { parentId }),
    ...place,
  };
}

function nameOf(item: LooseItem): string {
  return item.code === '' ? item.sourceId : item.code;
}

function warnOfCodes(items: readonly FrameworkItem[], { file, issues }: LooseFramework): void {
  const first = new Map<string, string>();
  for (const { code, sourceId } of items) {
    if (code === '') continue;
    const known = first.get(code);
    if (known === undefined) first.set(code, sourceId);
    else {
      const both = { first: known, second: sourceId };
      issues.push(makeIssue(frameworkIssueTexts, 'code-repeated', { file, value: code }, both));
    }
  }
}
