import { createPool } from '@everyplan/engine/testing';
import type { StoredSimulation } from './read-references.ts';
import { rootMeanSquare } from './root-mean-square.ts';
import { giveTest } from './simulate-ours.ts';
import { simulatePeer } from './simulate-peer.ts';

// jscat takes about a quarter of a second a test: its errors are taken over these, its time is the best over a third of them.
const peerLearners = 60;

/** The stored adaptive tests: errors at 10, 20 and 30 items, agreement with catR, and the time of a 30-item test beside jscat's. */
export function measureTests(simulation: StoredSimulation) {
  const pool = createPool(simulation.items);
  const giveAll = () =>
    simulation.responses.map((responses) =>
      giveTest({
        pool,
        plan: { kind: 'adaptive', stop: { maximumLength: 30 } },
        seed: 1,
        responses,
      }),
    );
  const sessions = giveAll();
  const estimates = sessions.map(({ given }) => [9, 19, 29].map((k) => given[k]!.theta));
  const rounds = Array.from({ length: 15 }, () => timePer(sessions.length, giveAll));
  const peerRounds: number[] = [];
  const peerEstimates = [0, 20, 40].flatMap((from) => {
    let part: number[][] = [];
    const give = () => (part = simulatePeer(simulation, { from, to: from + 20 }));
    peerRounds.push(timePer(20, give));
    return part;
  });
  const peerThetas = simulation.thetas.slice(0, peerLearners);
  return {
    rmse: errorsAt(estimates, simulation.thetas),
    millisecondsPerTest: Math.min(...rounds),
    sameItemsAsCatR: sessions.filter(({ given }, p) =>
      given.every(({ choice }, k) => Number(choice.item) === simulation.itemsGiven[p]![k]),
    ).length,
    largestGapToCatR: Math.max(
      ...estimates.flatMap((own, p) =>
        own.map((theta, k) => Math.abs(theta - simulation.eap[p]![k]!)),
      ),
    ),
    peer: {
      name: '@bdelab/jscat',
      learners: peerLearners,
      rmse: errorsAt(peerEstimates, peerThetas),
      rmseOfOursOnTheSame: errorsAt(estimates.slice(0, peerLearners), peerThetas),
      millisecondsPerTest: Math.min(...peerRounds),
    },
  };
}

function timePer(count: number, work: () => unknown): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / count;
}

function errorsAt(estimates: readonly (readonly number[])[], thetas: readonly number[]) {
  const at = (k: number): number =>
    rootMeanSquare(
      estimates.map((path) => path[k]!),
      thetas,
    );
  return { 10: at(0), 20: at(1), 30: at(2) };
}
