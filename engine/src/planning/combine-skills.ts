/** What is known of a learner's skill or standard: probabilities 0 to 1, `low` to `high` a 90 % interval, `asOf` in ms since the epoch. */
export interface Mastery {
  readonly mastery: number;
  readonly low: number;
  readonly high: number;
  readonly opportunities: number;
  readonly correct: number;
  readonly asOf: number | undefined;
}

/**
 * A standard's mastery from the skills mapped to it: the mean weighted by the evidence of each, within the widest interval. So a
 * standard is secure only when each of its skills that was tried is. Skills without an answer say nothing; undefined if none was tried.
 */
export function combineSkills(skills: readonly Mastery[]): Mastery | undefined {
  const tried = skills.filter((skill) => skill.opportunities > 0);
  const opportunities = sum(tried.map((skill) => skill.opportunities));
  if (opportunities === 0) return undefined;
  const times = tried.flatMap((skill) => (skill.asOf === undefined ? [] : [skill.asOf]));
  return {
    mastery: sum(tried.map((skill) => skill.mastery * (skill.opportunities / opportunities))),
    low: Math.min(...tried.map((skill) => skill.low)),
    high: Math.max(...tried.map((skill) => skill.high)),
    opportunities,
    correct: sum(tried.map((skill) => skill.correct)),
    asOf: times.length === 0 ? undefined : Math.max(...times),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
