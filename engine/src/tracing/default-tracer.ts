import { type BktState, createBkt } from './bkt.ts';
import type { Tracer } from './tracer.ts';

export type DefaultState = BktState;

/** The tracer to use when there is no fitted model yet: it needs no data and is sensible from the first answer. */
export function createDefaultTracer(): Tracer<DefaultState> {
  return createBkt();
}
