import type { StandardGraph } from './standard-graph.ts';

export const stepKinds = [
  'practice',
  'lesson',
  'game',
  'project',
  'conference',
  'reading',
  'partner',
] as const;

export type StepKind = (typeof stepKinds)[number];

/** A small thing to do towards some standards. */
export interface Resource {
  readonly id: string;
  readonly kind: StepKind;
  /** A whole number of at least 1; a resource of any other length is never chosen. */
  readonly minutes: number;
  readonly needsDevice: boolean;
  readonly standards: readonly string[];
  /** What it is about, for interests to find it by (`wordsOf`). */
  readonly words?: ReadonlySet<string>;
}

/** The resources of each node of a graph, in the order given. Made once, shared by all learners. */
export interface ResourceShelf {
  readonly byNode: readonly (readonly Resource[])[];
}

const none: readonly Resource[] = [];

export function compileResources(
  graph: StandardGraph,
  resources: readonly Resource[],
): ResourceShelf {
  const byNode: Resource[][] = graph.ids.map(() => []);
  for (const resource of resources.filter(isUsable)) {
    for (const id of new Set(resource.standards)) {
      const node = graph.nodeOf.get(id);
      if (node !== undefined) byNode[node]!.push(resource);
    }
  }
  return { byNode: byNode.map((list) => (list.length === 0 ? none : list)) };
}

function isUsable({ minutes }: Resource): boolean {
  return Number.isInteger(minutes) && minutes >= 1;
}
