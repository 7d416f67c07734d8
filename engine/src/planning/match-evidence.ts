import type { StepKind } from './resource-shelf.ts';

/** A step of a week, in the order in which evidence is counted for it. */
export interface ProvableStep {
  readonly stepId: string;
  /** The standard, or the school's own skill, that it is for. */
  readonly aboutId: string;
  readonly kind: StepKind;
  readonly ticked: boolean;
}

/** Something that a learner showed in that week. */
export interface WeekEvidence {
  readonly evidenceId: string;
  readonly aboutId: string;
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  readonly source: string;
}

/** Which kind of step a source speaks of first. */
const kindsOf: Readonly<Record<string, readonly StepKind[]>> = {
  practice: ['practice', 'game'],
  conference: ['conference'],
  observation: ['partner', 'game', 'lesson'],
  'work-sample': ['project', 'reading', 'practice'],
};

/**
 * Which steps are done because there is evidence of it, by step. All evidence of one standard from one source on one day is one occasion, and
 * an occasion counts for one step: one of a kind that the source speaks of, ticked ones first, else the first that is left. So one quiz never
 * ends three steps, and evidence of a step that was ticked ends no other.
 */
export function matchEvidence(
  steps: readonly ProvableStep[],
  evidence: readonly WeekEvidence[],
): ReadonlyMap<string, WeekEvidence> {
  const left = new Set(steps);
  const found = new Map<string, WeekEvidence>();
  for (const occasion of occasionsOf(evidence)) {
    const open = [...left].filter((step) => step.aboutId === occasion.aboutId);
    const fitting = open.filter(({ kind }) => kindsOf[occasion.source]?.includes(kind));
    const among = fitting.length > 0 ? fitting : open;
    const step = among.find(({ ticked }) => ticked) ?? among[0];
    if (step === undefined) continue;
    left.delete(step);
    if (!step.ticked) found.set(step.stepId, occasion);
  }
  return found;
}

function occasionsOf(evidence: readonly WeekEvidence[]): readonly WeekEvidence[] {
  const seen = new Set<string>();
  return evidence
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.evidenceId, b.evidenceId))
    .filter(({ aboutId, source, day }) => {
      const key = `${aboutId} ${source} ${day}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
