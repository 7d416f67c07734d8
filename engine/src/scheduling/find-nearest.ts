import type { FlexBlock } from './flex-block.ts';
import { obstacleTo, type Occupancy } from './occupancy.ts';

/** A place that is free: among the learner's options, the wish on another day, or outside the options. */
export type Nearest = {
  readonly kind: 'an-option' | 'another-day' | 'outside-options';
  readonly day: number;
  readonly offering: number;
};

type LearnerDay = {
  readonly learner: number;
  readonly day: number;
  readonly week: readonly (number | null)[];
};

/**
 * The nearest alternative for a learner without a place: the best free option that day; else the best
 * option of that day on another day that the learner has empty; else a free offering that day outside
 * the options, of the wished category if there is one, the emptiest of several.
 */
export function findNearest(
  block: FlexBlock,
  occupancy: Occupancy,
  at: LearnerDay,
): Nearest | undefined {
  const wishes = listWishes(block, at);
  return (
    freeOption(block, occupancy, { ...at, wishes }) ??
    freeElsewhen(block, occupancy, { ...at, wishes }) ??
    freeOutside(block, occupancy, { ...at, wishes })
  );
}

type Search = LearnerDay & { readonly wishes: readonly number[] };

function listWishes(block: FlexBlock, { learner, day }: LearnerDay): number[] {
  const flat = block.options[learner]?.[day] ?? [];
  const pairs = Array.from(
    { length: flat.length >> 1 },
    (_, i) => [flat[2 * i]!, flat[2 * i + 1]!] as const,
  );
  return pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([offering]) => offering);
}

function freeOption(block: FlexBlock, occupancy: Occupancy, at: Search): Nearest | undefined {
  const { week, day } = at;
  const offering = at.wishes.find((o) => !obstacleTo(block, occupancy, { week, day, offering: o }));
  return offering === undefined ? undefined : { kind: 'an-option', day, offering };
}

function freeElsewhen(block: FlexBlock, occupancy: Occupancy, at: Search): Nearest | undefined {
  const { week } = at;
  for (const offering of at.wishes)
    for (let day = 0; day < block.days; day++) {
      if (day === at.day || week[day] !== null) continue;
      if (!obstacleTo(block, occupancy, { week, day, offering }))
        return { kind: 'another-day', day, offering };
    }
  return undefined;
}

function freeOutside(block: FlexBlock, occupancy: Occupancy, at: Search): Nearest | undefined {
  const { week, day, wishes } = at;
  const category = wishes[0] === undefined ? undefined : block.offerings[wishes[0]]?.category;
  let best: { offering: number; score: number } | undefined;
  block.offerings.forEach((found, offering) => {
    if (obstacleTo(block, occupancy, { week, day, offering })) return;
    const free = found.capacity - occupancy.used[day * block.offerings.length + offering]!;
    const score = free + (found.category === category ? 1e6 : 0);
    if (best === undefined || score > best.score) best = { offering, score };
  });
  return best === undefined ? undefined : { kind: 'outside-options', day, offering: best.offering };
}
