import { type Phases, turnPhases } from './phases.ts';

/**
 * Share, 0..1, of treatment sessions that are better than the best of the baseline (Scruggs et al. 1987). It falls the more
 * baseline sessions there are, whatever the treatment does: reported because people ask for it; prefer `nap`. Undefined
 * without a session in each phase.
 */
export function pnd(phases: Phases): number | undefined {
  const turned = turnPhases(phases);
  if (turned === undefined) return undefined;
  const best = Math.max(...turned.a);
  return turned.b.filter((x) => x > best).length / turned.b.length;
}
