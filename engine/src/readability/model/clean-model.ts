import weights from './clean-model.json' with { type: 'json' };
import type { LinearModel } from './linear-model.ts';

/**
 * The licence-clean default: fitted on OneStopEnglish (CC BY-SA 4.0) and CC BY children's stories by
 * `bench/src/readability/make-clean-model.ts`. `halfWidth` is the measured error against judged texts, not a fitted weight.
 */
export const cleanModel: LinearModel = weights;
