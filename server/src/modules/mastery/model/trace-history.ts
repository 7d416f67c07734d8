import type { SkillEstimate } from '@everyplan/engine/tracing';
import { answersOf, type History } from './histories.ts';
import type { ModelInUse } from './model-in-use.ts';

export interface TracedSkill extends SkillEstimate {
  /** The skill's number. */
  readonly skill: number;
}

/** What the answers of a history say of each skill met, as of `now` (ms): the same answers and model give the same, to the last bit. */
export function traceHistory(
  { tracer, numberOf }: ModelInUse,
  history: History,
  now: number,
): TracedSkill[] {
  const state = tracer.start();
  const seen = new Set<number>();
  for (const { skill, score, at, problem } of answersOf(history)) {
    seen.add(skill);
    const number = numberOf(problem);
    tracer.observe(state, { skill, score, at, ...(number !== undefined && { problem: number }) });
  }
  return [...seen].map((skill) => ({ skill, ...tracer.estimate(state, skill, now) }));
}
