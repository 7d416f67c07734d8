import { compareEffectSizes } from './compare-effect-sizes.ts';
import { compareMatching } from './compare-matching.ts';
import { compareMixedModels } from './compare-mixed-models.ts';
import { comparePooling } from './compare-pooling.ts';
import { compareSingleCases } from './compare-single-cases.ts';
import type { ReferenceResult } from './tally.ts';

/** Every stored reference value beside ours. */
export function compareReferences(): ReferenceResult[] {
  return [
    ...compareEffectSizes(),
    ...comparePooling(),
    ...compareMixedModels(),
    ...compareMatching(),
    ...compareSingleCases(),
  ];
}
