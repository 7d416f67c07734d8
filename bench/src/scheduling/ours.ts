// A process of its own, so that its memory can be compared: the week, then a change to it.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type FlexBlock,
  replanFlexWeek,
  solveFlexWeek,
  type WeekPlan,
} from '@everyplan/engine/scheduling';
import { type FlexInstance, readFlexBlock } from './flex-instance.ts';

/** Enough of them that the median is of compiled code; the first is printed beside it. */
const CHANGES = 15;

const [file = '', out = ''] = process.argv.slice(2);
const block = readFlexBlock(JSON.parse(readFileSync(file, 'utf8')) as FlexInstance);
// What reading the file left behind is not part of the solve; the peer does the same.
globalThis.gc?.();
const [plan, seconds] = timed(() => solveFlexWeek(block));
const offerings = usualOfferings(block, plan);
const changes = offerings.map((offering) => {
  const [after, taken] = timed(() =>
    replanFlexWeek(withoutOffering(block, offering), plan.assignment),
  );
  return { offering, seconds: taken, moved: after.moves.length, fewest: after.fewestMoves };
});
const byTime = changes.toSorted((a, b) => a.seconds - b.seconds);
const change = byTime[Math.floor(byTime.length / 2)];
if (out !== '') writeFileSync(out, `${JSON.stringify({ assignment: plan.assignment })}\n`);
const { objective, bound, gap, unplaced, utility, requirementShortfall } = plan;
console.log(
  JSON.stringify({
    objective,
    bound,
    gap,
    seconds,
    peakMemoryMB: process.resourceUsage().maxRSS / 1024,
    unplaced,
    utility,
    requirementShortfall,
    // The median of some offerings, with the first, which also pays for compiling the code.
    change: { ...change, first: changes[0] },
  }),
);

function timed<T>(run: () => T): [T, number] {
  const started = performance.now();
  const value = run();
  return [value, (performance.now() - started) / 1000];
}

function withoutOffering({ offerings, pulls, ...rest }: FlexBlock, offering: number): FlexBlock {
  return {
    ...rest,
    offerings: offerings.map((o, at) => (at === offering ? { ...o, days: [] } : o)),
    pulls: pulls.filter((pull) => pull.offering !== offering),
  };
}

/** The offerings in the middle by the learners they have, the middle one first. */
function usualOfferings({ offerings }: FlexBlock, { assignment }: WeekPlan): number[] {
  const counts = offerings.map((_, offering) => ({ offering, learners: 0 }));
  for (const week of assignment) for (const o of week) if (o !== null) counts[o]!.learners++;
  counts.sort((a, b) => a.learners - b.learners || a.offering - b.offering);
  const middle = Math.floor(counts.length / 2);
  const nearest = counts
    .map((_, at) => at)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest.slice(0, CHANGES).map((at) => counts[at]!.offering);
}
