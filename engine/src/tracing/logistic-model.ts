import { type AbilityParameters, defaultAbility } from './ability.ts';
import { generalSize } from './logistic-features.ts';

/** What a fit learned: everything `createLogistic` needs. */
export interface LogisticModel {
  /** Dense indices below these were in the fit's answers; others are treated as new. */
  readonly skills: number;
  readonly problems: number;
  /** Answers of each problem, then of each skill where it had no problem: up to 255. */
  readonly seen: Uint8Array;
  /** Logit of success of the average learner by skill. */
  readonly skillEasiness: Float32Array;
  /** Departure from it by problem, then (0 for now) by skill as its own problem. */
  readonly problemEasiness: Float32Array;
  /** Logit of a skill that is not in the fit. */
  readonly newSkillEasiness: number;
  readonly ability: AbilityParameters;
  /** General weights, then hashed ones: `generalSize + 2^bits`. */
  readonly weights: Float32Array;
  readonly bits: number;
}

/** A model that has seen nothing: general weights of zero but for ability itself. */
export function createEmptyModel(sizes: {
  readonly skills: number;
  readonly problems: number;
  readonly bits: number;
}): LogisticModel {
  const { skills, problems, bits } = sizes;
  return {
    skills,
    problems,
    seen: new Uint8Array(problems + skills),
    skillEasiness: new Float32Array(skills),
    problemEasiness: new Float32Array(problems + skills),
    newSkillEasiness: 0,
    ability: defaultAbility,
    weights: new Float32Array(generalSize + 2 ** bits),
    bits,
  };
}
