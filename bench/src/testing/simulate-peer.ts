import { Cat } from '@bdelab/jscat';
import type { StoredSimulation } from './read-references.ts';

/** The same tests by jscat: EAP, maximum information, 30 items. Abilities after 10, 20 and 30 items of the learners `from` to `to` - 1. */
export function simulatePeer(
  simulation: StoredSimulation,
  { from, to }: { from: number; to: number },
): number[][] {
  const bank = simulation.items.map(toStimulus);
  return simulation.responses.slice(from, to).map((responses) => {
    const cat = new Cat({ method: 'EAP', itemSelect: 'MFI', minTheta: -4, maxTheta: 4 });
    const path: number[] = [];
    let stimuli = bank;
    for (let step = 0; step < 30; step++) {
      const { nextStimulus, remainingStimuli } = cat.findNextItem(stimuli);
      const chosen = nextStimulus as PeerItem;
      stimuli = remainingStimuli as PeerItem[];
      cat.updateAbilityEstimate(chosen, responses[Number(chosen.id)] === '1' ? 1 : 0);
      path.push(cat.theta);
    }
    return [path[9]!, path[19]!, path[29]!];
  });
}

type PeerItem = ReturnType<typeof toStimulus>;

function toStimulus(item: StoredSimulation['items'][number]) {
  if (item.model !== '2PL') throw new TypeError('The stored bank holds 2PL items.');
  return { id: item.id, discrimination: item.a, difficulty: item.b, guessing: 0, slipping: 1 };
}
