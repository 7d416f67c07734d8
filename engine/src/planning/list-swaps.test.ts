import { expect, test } from 'vitest';
import fc from 'fast-check';
import { readInterests } from './find-interest.ts';
import { importances } from './grade-importance.ts';
import { listSwaps, type SwappableStep } from './list-swaps.ts';
import { ownSteps } from './own-steps.ts';
import type { Resource, StepKind } from './resource-shelf.ts';
import { weekSupports } from './week-support.ts';

const resource = (id: string, kind: StepKind, minutes: number): Resource => ({
  id,
  kind,
  minutes,
  needsDevice: false,
  standards: ['s'],
});
const resources = [
  resource('game', 'game', 15),
  resource('lesson', 'lesson', 20),
  resource('talk', 'conference', 15),
  resource('project', 'project', 45),
];
const step: SwappableStep = {
  resourceId: 'game',
  own: undefined,
  kind: 'game',
  minutes: 15,
  importance: 'should',
};
const plain = { interests: readInterests([]), supports: new Set<never>() };
const swaps = (over: Partial<SwappableStep> = {}, used: readonly string[] = []) =>
  listSwaps({ step: { ...step, ...over }, resources, used: new Set(used), liking: plain }).map(
    ({ resourceId, own }) => resourceId ?? own,
  );

test('offers other ways to the same standard that take similar time', () => {
  expect(swaps()).toEqual(['lesson', 'talk', 'practice', 'partner']);
});

test('offers in place of a must only what is equivalent', () => {
  expect(swaps({ importance: 'must' })).toEqual(['lesson']);
});

test('offers nothing for a choice, nor for what a person wrote', () => {
  expect(swaps({ importance: 'choice' })).toEqual([]);
  expect(swaps({ resourceId: undefined })).toEqual([]);
});

test('offers nothing that the week has already', () => {
  expect(swaps({}, ['lesson', 'practice'])).toEqual(['talk', 'partner']);
});

test('can always be swapped back', () => {
  const liking = fc.record({
    interests: fc.subarray(['dinosaurs', 'the sea']).map((texts) => readInterests(texts)),
    supports: fc.subarray([...weekSupports]).map((codes) => new Set(codes)),
  });
  const start = fc.constantFrom(
    ...resources.map(({ id, kind, minutes }) => ({
      resourceId: id,
      own: undefined,
      kind,
      minutes,
    })),
    ...ownSteps.map(({ own, kind, minutes }) => ({ resourceId: undefined, own, kind, minutes })),
  );
  fc.assert(
    fc.property(start, liking, fc.constantFrom(...importances), (from, given, importance) => {
      const all = (one: SwappableStep) =>
        listSwaps({ step: one, resources, used: new Set(), liking: given, most: 99 });
      const own = ownSteps.find((each) => each.own === from.own);
      if (own?.support !== undefined && !given.supports.has(own.support)) return;
      if (given.supports.has('short-tasks') && from.minutes > 10) return;
      for (const { resourceId, own: name, kind, minutes } of all({ ...from, importance })) {
        const back = all({ resourceId, own: name, kind, minutes, importance });
        expect(back.map((one) => one.resourceId ?? one.own)).toContain(from.resourceId ?? from.own);
      }
    }),
  );
});
