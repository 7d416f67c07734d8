// A process of its own, so that its memory can be compared: the week, then a change to it.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type FlexBlock,
  replanFlexWeek,
  solveFlexWeek,
  type WeekPlan,
} from '@everyplan/engine/scheduling';
import { type FlexInstance, readFlexBlock } from './flex-instance.ts';

const [file = '', out = ''] = process.argv.slice(2);
const block = readFlexBlock(JSON.parse(readFileSync(file, 'utf8')) as FlexInstance);
const [plan, seconds] = timed(() => solveFlexWeek(block));
const offering = usualOffering(block, plan);
const changed = {
  ...block,
  offerings: block.offerings.map((o, i) => (i === offering ? { ...o, days: [] } : o)),
  pulls: block.pulls.filter((pull) => pull.offering !== offering),
};
const [after, changeSeconds] = timed(() => replanFlexWeek(changed, plan.assignment));
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
    change: {
      offering,
      seconds: changeSeconds,
      moved: after.moves.length,
      fewest: after.fewestMoves,
    },
  }),
);

function timed<T>(run: () => T): [T, number] {
  const started = performance.now();
  const value = run();
  return [value, (performance.now() - started) / 1000];
}

/** The offering that stops is the one in the middle by the learners it has. */
function usualOffering({ offerings }: FlexBlock, { assignment }: WeekPlan): number {
  const counts = offerings.map((_, offering) => ({ offering, learners: 0 }));
  for (const week of assignment) for (const o of week) if (o !== null) counts[o]!.learners++;
  counts.sort((a, b) => a.learners - b.learners || a.offering - b.offering);
  return counts[Math.floor(counts.length / 2)]?.offering ?? 0;
}
