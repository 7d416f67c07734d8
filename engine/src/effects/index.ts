export type { Because, EffectsCode, Refusal } from './because.ts';
export type { Interval } from './interval.ts';
export type { Measured } from './usable-numbers.ts';
export { judgePilot, type PilotVerdict, type VerdictOptions } from './verdict/judge-pilot.ts';
export type { PilotClass } from './classes/pilot-class.ts';
export { compareClassMeans, type ClassComparison } from './classes/compare-class-means.ts';
export {
  permuteClasses,
  type Permutation,
  type PermutationOptions,
} from './classes/permute-classes.ts';
export {
  fitClusterRobust,
  type ClusteredModel,
  type RobustCoefficient,
} from './classes/fit-cluster-robust.ts';
export {
  fitMixedModel,
  type MixedCoefficient,
  type MixedModel,
  type MixedModelInput,
  type MixedModelOptions,
} from './mixed/fit-mixed-model.ts';
export { summarizeSample, type Sample } from './sizes/summarize-sample.ts';
export { hedgesG, type StandardizedDifference } from './sizes/hedges-g.ts';
export { pairedChange, type PairedChange } from './sizes/paired-change.ts';
export { oddsRatio } from './sizes/odds-ratio.ts';
export { riskRatio } from './sizes/risk-ratio.ts';
export type { RatioEstimate } from './sizes/ratio-estimate.ts';
export type { TwoByTwo } from './sizes/two-by-two.ts';
export type { Covariate } from './matching/covariate.ts';
export {
  scorePropensity,
  type MatchingData,
  type PropensityScores,
} from './matching/score-propensity.ts';
export { matchNearest, type MatchedPair, type Matching } from './matching/match-nearest.ts';
export {
  tabulateBalance,
  type BalanceRequest,
  type BalanceRow,
} from './matching/tabulate-balance.ts';
export { subclassify, type Subclasses } from './matching/subclassify.ts';
export {
  estimateMatched,
  type MatchedEffect,
  type MatchedRequest,
} from './matching/estimate-matched.ts';
export type { Phases } from './single-case/phases.ts';
export {
  nap,
  tau,
  type IntervalStyle,
  type NonoverlapOptions,
  type SingleCaseEstimate,
} from './single-case/nonoverlap.ts';
export { tauU } from './single-case/tau-u.ts';
export { pnd } from './single-case/pnd.ts';
export { standardizedChange } from './single-case/standardized-change.ts';
export { logResponseRatio, type ResponseRatioOptions } from './single-case/log-response-ratio.ts';
export {
  poolPilots,
  type PilotEffect,
  type PooledCoefficient,
  type PooledEffect,
  type PoolOptions,
} from './pooling/pool-pilots.ts';
export type { SpreadMethod } from './pooling/estimate-spread.ts';
export type { PilotDesign } from './power/pilot-design.ts';
export type { MoreClasses } from './power/count-more-classes.ts';
export { findPower } from './power/find-power.ts';
export { findDetectable } from './power/find-detectable.ts';
export { countClasses, type OpenDesign } from './power/count-classes.ts';
export { readRunChart, type RunChart, type RunChartOptions } from './charts/read-run-chart.ts';
export type { ChartSignal } from './charts/chart-signal.ts';
