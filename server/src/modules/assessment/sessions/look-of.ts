import type { SupportCode } from '@everyplan/contract';

/** How a check looks to a learner and what it offers: what supports ask for, without telling which they are. */
export interface Look {
  readonly size: 'normal' | 'large' | 'largest';
  readonly spacing: 'normal' | 'wide';
  readonly contrast: boolean;
  readonly aloud: boolean;
  readonly pauseEvery: number;
}

const pauseEvery = 10;
const pauseOften = 5;

/**
 * What the supports of a learner change. There is no clock, so extra time needs nothing but more pauses. Fewer choices are not offered:
 * they would make guessing easier and every question another one.
 */
export function lookOf(codes: readonly SupportCode[]): Look {
  const has = (...wanted: readonly SupportCode[]) => wanted.some((code) => codes.includes(code));
  return {
    size: has('large-print') ? 'largest' : has('easy-font') ? 'large' : 'normal',
    spacing: has('easy-font') ? 'wide' : 'normal',
    contrast: has('colour-contrast'),
    aloud: has('read-aloud'),
    pauseEvery: has('extra-time', 'short-tasks', 'movement-breaks') ? pauseOften : pauseEvery,
  };
}
