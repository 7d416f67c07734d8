import { createLogistic } from './logistic.ts';
import type { LogisticModel } from './logistic-model.ts';
import type { LogisticState } from './logistic-state.ts';
import { shippedPrior } from './shipped-prior.ts';
import type { Tracer } from './tracer.ts';

export type DefaultState = LogisticState;

/**
 * The tracer of the product: the online logistic one, with a school's or district's fitted model where there is one, else
 * with the shipped prior, which needs no data and is sensible from the first answer.
 */
export function createDefaultTracer(model: LogisticModel = shippedPrior): Tracer<DefaultState> {
  return createLogistic(model);
}
