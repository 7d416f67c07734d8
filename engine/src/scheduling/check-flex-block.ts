import type { Because } from './because.ts';
import { type FlexAssignment, type FlexBlock, LARGEST_AMOUNT, PULL_RANKS } from './flex-block.ts';
import { ScheduleInputError } from './schedule-input-error.ts';

export type BlockProblem =
  | 'not-a-count'
  | 'amount-out-of-range'
  | 'wrong-length'
  | 'unknown-learner'
  | 'unknown-day'
  | 'unknown-offering'
  | 'unknown-room'
  | 'unknown-rank'
  | 'room-taken-twice'
  | 'option-twice'
  | 'category-required-twice';

/** Throws ScheduleInputError with every problem found (the first of a kind and place). */
export function checkFlexBlock(block: FlexBlock): void {
  checkBy([checkCounts], block);
  checkBy([checkOfferings, checkOptions, checkRequirements, checkPulls], block);
}

/**
 * The same for a change to a block that was checked before, save the options' contents and the requirements, which are
 * many; `before` has to be of this block's learners and days.
 */
export function checkChangedBlock(block: FlexBlock, before: FlexAssignment): void {
  checkBy([checkCounts, (_, report) => checkLengths(block, before, report)], block);
  checkBy([checkOfferings, checkPulls], block);
}

function checkLengths(
  { learners, days, options }: FlexBlock,
  before: FlexAssignment,
  report: Report,
): void {
  if (before.length !== learners)
    report('wrong-length', { expected: learners, found: before.length });
  for (let learner = 0; learner < before.length; learner++) {
    const week = before[learner]!;
    const offered = options[learner] ?? week;
    if (week.length !== days || offered.length !== days)
      report('wrong-length', {
        learner,
        expected: days,
        found: week.length === days ? offered.length : week.length,
      });
  }
}

type Report = (code: BlockProblem, values: Record<string, number>) => void;
type Check = (block: FlexBlock, report: Report) => void;

function checkBy(checks: readonly Check[], block: FlexBlock): void {
  const problems: Because<BlockProblem>[] = [];
  const report: Report = (code, values) => {
    if (problems.length < 100) problems.push({ code, values });
  };
  for (const check of checks) check(block, report);
  if (problems.length > 0) throw new ScheduleInputError(problems);
}

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0;
const isAmount = (n: number): boolean => Number.isInteger(n) && Math.abs(n) <= LARGEST_AMOUNT;

function checkCounts(block: FlexBlock, report: Report): void {
  for (const [at, count] of [block.learners, block.days].entries())
    if (!isCount(count)) report('not-a-count', { at, count });
  for (const amount of [block.unplacedPenalty, block.requirementPenalty])
    if (!isAmount(amount) || amount < 0) report('amount-out-of-range', { amount });
  if (block.options.length !== block.learners)
    report('wrong-length', { expected: block.learners, found: block.options.length });
  if (block.devicePool.length !== block.days)
    report('wrong-length', { expected: block.days, found: block.devicePool.length });
  block.devicePool.forEach((count, day) => isCount(count) || report('not-a-count', { day, count }));
}

function checkOfferings(block: FlexBlock, report: Report): void {
  const booked = new Set<string>();
  block.offerings.forEach(({ category, capacity, days, room }, offering) => {
    if (!isCount(category)) report('not-a-count', { offering, category });
    if (!isCount(capacity)) report('not-a-count', { offering, count: capacity });
    if (room !== undefined && block.rooms?.[room] === undefined)
      report('unknown-room', { offering, room });
    for (const day of new Set(days)) {
      if (!isCount(day) || day >= block.days) report('unknown-day', { offering, day });
      if (room === undefined) continue;
      if (booked.has(`${room}/${day}`)) report('room-taken-twice', { offering, room, day });
      booked.add(`${room}/${day}`);
    }
  });
  block.rooms?.forEach(
    ({ seats }, room) => isCount(seats) || report('not-a-count', { room, count: seats }),
  );
}

function checkOptions(block: FlexBlock, report: Report): void {
  const { offerings, days } = block;
  const seenAt = new Int32Array(offerings.length).fill(-1);
  block.options.forEach((week, learner) => {
    if (week.length !== days)
      report('wrong-length', { learner, expected: days, found: week.length });
    week.forEach((flat, day) => {
      if (flat.length % 2 !== 0) report('wrong-length', { learner, day, found: flat.length });
      for (let k = 0; k + 1 < flat.length; k += 2) {
        const offering = flat[k]!;
        const utility = flat[k + 1]!;
        if (seenAt[offering] === undefined) report('unknown-offering', { learner, day, offering });
        else if (seenAt[offering] === learner * days + day)
          report('option-twice', { learner, day, offering });
        else seenAt[offering] = learner * days + day;
        if (!isAmount(utility)) report('amount-out-of-range', { learner, day, amount: utility });
      }
    });
  });
}

function checkRequirements(block: FlexBlock, report: Report): void {
  const required = new Set<string>();
  for (const { learner, category, min } of block.requirements) {
    if (!knows(block, learner)) report('unknown-learner', { learner });
    if (!isCount(min)) report('not-a-count', { learner, count: min });
    else if (!isAmount(min)) report('amount-out-of-range', { learner, amount: min });
    if (!isCount(category)) report('not-a-count', { learner, category });
    if (required.has(`${learner}/${category}`))
      report('category-required-twice', { learner, category });
    required.add(`${learner}/${category}`);
  }
}

function checkPulls(block: FlexBlock, report: Report): void {
  for (const { learner, day, offering, rank } of block.pulls) {
    if (!PULL_RANKS.includes(rank)) report('unknown-rank', { learner, day, offering });
    if (!knows(block, learner)) report('unknown-learner', { learner });
    if (!isCount(day) || day >= block.days) report('unknown-day', { learner, day });
    if (block.offerings[offering] === undefined) report('unknown-offering', { learner, offering });
  }
}

const knows = ({ learners }: FlexBlock, learner: number): boolean =>
  isCount(learner) && learner < learners;
