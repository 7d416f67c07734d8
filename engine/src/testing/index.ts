export type { Answer, Item } from './items/item.ts';
export { countCategories } from './items/item.ts';
export { checkItem } from './items/check-item.ts';
export { InvalidItemError } from './items/invalid-item-error.ts';
export { categoryProbabilities, successProbability } from './items/probability.ts';
export { itemInformation, testInformation } from './items/information.ts';
export { itemCurve, testCurve, type ItemCurvePoint, type TestCurvePoint } from './items/curves.ts';
export { estimateAbility } from './ability/estimate-ability.ts';
export type { AbilityEstimate, AbilityMethod, AbilityRequest } from './ability/estimate-ability.ts';
export { priorFromPredictor } from './ability/prior-from-predictor.ts';
export { standardNormal, type NormalPrior } from './ability/prior.ts';
export { defaultGrid, type Grid } from './ability/grid.ts';
export { createPool, type ItemPool, type PoolItem } from './adaptive/pool.ts';
export { startTest } from './adaptive/start-test.ts';
export { answerItem } from './adaptive/answer-item.ts';
export { explainChoice } from './adaptive/explain-choice.ts';
export { drawWithheld, type ExposureCount, type ExposureRecord } from './adaptive/draw-withheld.ts';
export { countExposure } from './adaptive/count-exposure.ts';
export type { Choice, ChoiceReason, Ending, GivenItem, TestSession } from './adaptive/session.ts';
export type {
  AdaptivePlan,
  Criterion,
  ExposureControl,
  Stage,
  StagedPlan,
  StopRules,
  TestModule,
  TestPlan,
} from './adaptive/plan.ts';
export { probabilityBelow, type CutComparison } from './screening/probability-below.ts';
export { createResponseMatrix, type ResponseMatrix } from './calibration/response-matrix.ts';
export { calibrate, type Calibration, type CalibrationRequest } from './calibration/calibrate.ts';
export { calibratedItems } from './calibration/calibrated-items.ts';
export type { CalibrationModel } from './calibration/layout.ts';
export type { GuessingPrior } from './calibration/general-objective.ts';
export type { Convergence } from './calibration/maximise.ts';
export type { LeftOut } from './calibration/usable-items.ts';
export { standardErrors, type ItemErrors } from './calibration/standard-errors.ts';
export { itemFit, type ItemFit } from './calibration/item-fit.ts';
export {
  refineDifficulties,
  type BelievedItem,
  type BelievedPerson,
  type RefinedDifficulties,
  type RefinedItem,
} from './calibration/refine-difficulties.ts';
export { linkScales } from './linking/link-scales.ts';
export { linkMeanSigma } from './linking/link-mean-sigma.ts';
export { applyLink, type ScaleLink } from './linking/apply-link.ts';
export type { Scales } from './linking/pair-items.ts';
export { listOverexposed } from './adaptive/list-overexposed.ts';
export { readSession, UnreadableSessionError } from './adaptive/read-session.ts';
export { screenBelowCut, type Screening } from './screening/screen-below-cut.ts';
export { mantelHaenszelDif, type MantelHaenszelDif } from './fairness/mantel-haenszel.ts';
export { logisticDif, type DifTest, type LogisticDif } from './fairness/logistic-dif.ts';
export type { MatchedAnswer } from './fairness/matched-answers.ts';
