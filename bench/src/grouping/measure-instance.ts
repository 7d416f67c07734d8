import { type DiversityQuestion, maximizeDiversity } from '@everyplan/engine/grouping';

export type Clock = 'wall' | 'cpu';

export type InstanceResult = { readonly objective: number; readonly seconds: number };

/** One annealing spread over the seconds given; reading the file is not in them. */
export function measureInstance(
  question: DiversityQuestion,
  { seconds, clock, seed = 1 }: { seconds: number; clock: Clock; seed?: number },
): InstanceResult {
  const elapsed = startClock(clock);
  const { objective } = maximizeDiversity(question, {
    seed,
    progress: () => elapsed() / (SHARE * seconds),
  });
  return { objective, seconds: elapsed() };
}

/** What is left is for the descent at the end. */
const SHARE = 0.98;

/** Seconds since the start: of the wall, or of this process's own work where others keep the machine busy. */
export function startClock(clock: Clock): () => number {
  const read = (): number =>
    clock === 'wall' ? performance.now() / 1e3 : process.cpuUsage().user / 1e6;
  const start = read();
  return () => read() - start;
}
