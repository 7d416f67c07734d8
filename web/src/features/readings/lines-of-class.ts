import { daysBefore } from './days-before.ts';

interface Learner {
  readonly learnerId: string;
  readonly name: string;
}

interface Read {
  readonly learnerId: string;
  readonly lastAt: string;
}

export interface LearnerLine<Reading> extends Learner {
  /** The newest, newest first. */
  readonly readings: readonly Reading[];
  /** Read nothing in two weeks. */
  readonly isQuiet: boolean;
}

const quietDays = 14;
const shown = 3;

/**
 * A line a learner: first who read nothing in two weeks, of them first who read nothing for longest; then the others in the order given.
 * `readings` come newest first.
 */
export function linesOfClass<Reading extends Read>(
  {
    learners,
    readings,
  }: { readonly learners: readonly Learner[]; readonly readings: readonly Reading[] },
  today: string,
): readonly LearnerLine<Reading>[] {
  const ofLearner = Map.groupBy(readings, ({ learnerId }) => learnerId);
  const since = daysBefore(today, quietDays);
  const lines = learners.map((learner) => {
    const own = ofLearner.get(learner.learnerId) ?? [];
    const isQuiet = lastDay(own) < since;
    return { ...learner, readings: own.slice(0, shown), isQuiet };
  });
  return [
    ...lines
      .filter(({ isQuiet }) => isQuiet)
      .toSorted((a, b) => lastDay(a.readings).localeCompare(lastDay(b.readings))),
    ...lines.filter(({ isQuiet }) => !isQuiet),
  ];
}

/** Before every day where nothing was read. */
function lastDay(readings: readonly Read[]): string {
  return readings[0]?.lastAt.slice(0, 10) ?? '';
}
