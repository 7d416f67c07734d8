import { renderBecause } from '@everyplan/contract/because';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days.ts';
import { usualCycleDays, whyToSee, type MenteeSigns } from './whom-to-see.ts';

const today = '2026-11-18';
const fine: MenteeSigns = {
  cycleDays: usualCycleDays,
  lastDay: addDays(today, -5),
  nextDay: undefined,
  nextMinutes: undefined,
  askedOn: undefined,
  hasPlan: true,
  awaitsTeacher: false,
  reviewDueOn: undefined,
  goalDue: undefined,
  pace: { word: 'on', because: [], judged: undefined },
  lastEvidenceOn: addDays(today, -2),
  decisionsOverdue: 0,
};
const codes = (signs: Partial<MenteeSigns>) =>
  whyToSee({ ...fine, ...signs }, today).reasons.map((reason) => reason.code);

function behind(judged?: MenteeSigns['pace']['judged']): MenteeSigns['pace'] {
  const values = { done: 1, planned: 6, weeks: 4 };
  return { word: 'behind', because: [{ code: 'pace-steps', values }], judged };
}

const day = fc.option(
  fc.integer({ min: -90, max: 90 }).map((days) => addDays(today, days)),
  { nil: undefined },
);
const signs: fc.Arbitrary<MenteeSigns> = fc.record({
  cycleDays: fc.constantFrom(7, 14, 28),
  lastDay: day,
  nextDay: day,
  nextMinutes: fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }),
  askedOn: day,
  hasPlan: fc.boolean(),
  awaitsTeacher: fc.boolean(),
  reviewDueOn: day,
  goalDue: day.map((dueOn) => (dueOn === undefined ? undefined : { title: 'Halving', dueOn })),
  pace: fc.constantFrom(
    { word: 'on', because: [], judged: undefined },
    behind(),
    behind({ word: 'behind', reason: 'Much was missed.', byName: 'Ada Ruiz' }),
  ),
  lastEvidenceOn: day,
  decisionsOverdue: fc.nat(4),
});

test('says nothing of whom nothing presses', () => {
  expect(whyToSee(fine, today)).toEqual({ urgency: 0, reasons: [], minutes: 5 });
});

test('gives every place on the list its reason, in a sentence of either language', () => {
  fc.assert(
    fc.property(signs, (given) => {
      const { urgency, reasons, minutes } = whyToSee(given, today);
      expect(urgency > 0).toBe(reasons.length > 0);
      expect(minutes).toBeGreaterThanOrEqual(5);
      for (const reason of reasons)
        for (const language of ['en', 'es'] as const)
          expect(renderBecause(reason, language)).toMatch(/^[^{}]+$/);
    }),
  );
});

test('puts nobody further down for one reason more', () => {
  fc.assert(
    fc.property(signs, (given) => {
      const before = whyToSee(given, today).urgency;
      expect(whyToSee({ ...given, askedOn: today }, today).urgency).toBeGreaterThanOrEqual(
        whyToSee({ ...given, askedOn: undefined }, today).urgency,
      );
      expect(
        whyToSee({ ...given, decisionsOverdue: given.decisionsOverdue + 1 }, today).urgency,
      ).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('knows a talk that is planned, one that was not held, and one that is overdue', () => {
  expect(codes({ nextDay: today })).toEqual(['talk-planned']);
  expect(codes({ nextDay: addDays(today, 6) })).toEqual(['talk-planned']);
  expect(codes({ nextDay: addDays(today, 7) })).toEqual([]);
  expect(codes({ nextDay: addDays(today, -1) })).toEqual(['talk-not-held']);
  expect(codes({ lastDay: addDays(today, -14) })).toEqual(['talk-overdue']);
  expect(codes({ lastDay: undefined })).toEqual(['never-talked']);
});

test('puts a learner who asked before one whose talk is today, and that before one who is overdue', () => {
  const urgency = (signs: Partial<MenteeSigns>) => whyToSee({ ...fine, ...signs }, today).urgency;
  const order = [
    { askedOn: today },
    { nextDay: today },
    { nextDay: addDays(today, -3) },
    { lastDay: addDays(today, -30) },
    { goalDue: { title: 'Halving', dueOn: addDays(today, -1) } },
    { pace: behind() },
    { lastEvidenceOn: addDays(today, -30) },
    { hasPlan: false },
    { awaitsTeacher: true },
  ].map(urgency);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});

test('says "behind" by the rule of the plan, and by the word of a teacher before it', () => {
  const said = { reason: 'Reads at home.', byName: 'Ada Ruiz' };
  const onPace: MenteeSigns['pace'] = { word: 'on', because: [], judged: undefined };
  expect(codes({ pace: behind() })).toEqual(['pace-behind']);
  expect(codes({ pace: behind({ ...said, word: 'on' }) })).toEqual([]);
  expect(codes({ pace: { ...onPace, judged: { ...said, word: 'behind' } } })).toEqual([
    'pace-judged-behind',
  ]);
});

test('takes the minutes of the planned talk, else five to fifteen by what there is to talk about', () => {
  expect(whyToSee({ ...fine, nextDay: today, nextMinutes: 20 }, today).minutes).toBe(20);
  expect(whyToSee({ ...fine, askedOn: today, awaitsTeacher: true }, today).minutes).toBe(10);
});
