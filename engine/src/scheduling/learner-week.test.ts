import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BARRED } from './day-flow.ts';
import { flexBlocks } from './flex-block.arbitrary.ts';
import { createLearnerWeek, type WeekState } from './learner-week.ts';
import { compileWeek, type WeekModel } from './week-model.ts';

type Question = {
  readonly model: WeekModel;
  readonly state: WeekState;
  readonly learner: number;
  readonly skip: number;
  readonly banned: number;
  readonly served: number;
};

it('finds the best week of a learner, whatever is required, held, left out or banned', () => {
  fc.assert(
    fc.property(
      flexBlocks({ learners: 2, days: 4 }),
      fc.nat(400),
      fc.array(fc.nat(6), { minLength: 8, maxLength: 8 }),
      fc.record({
        skip: fc.integer({ min: -1, max: 3 }),
        banned: fc.integer({ min: -1, max: 4 }),
        served: fc.nat(2),
      }),
      (block, level, picks, { skip, banned, served }) => {
        const model = compileWeek({ ...block, pulls: [] });
        const state = {
          price: new Int32Array(model.days * model.offerings).map((_, i) => (i * level) % 700),
          held: Uint8Array.from({ length: model.days }, (_, day) => (picks[day]! < 2 ? 1 : 0)),
          chosen: new Int32Array(model.learners * model.days).fill(-1),
        };
        const week = createLearnerWeek(model, state);
        for (let learner = 0; learner < model.learners; learner++) {
          holdSome(model, state, { learner, picks });
          const needs = model.needStart[learner + 1]! - model.needStart[learner]!;
          const question = { learner, skip, banned, served: Math.min(served, needs) };
          const found = week.best(learner, skip, banned, question.served);
          expect(found).toBe(bestByTrial({ model, state, ...question }));
          expect(found === BARRED || worthOf({ model, state, ...question }, week.taken)).toBe(
            found === BARRED || found,
          );
        }
      },
    ),
    { numRuns: 1000 },
  );
});

/** Arcs for the held days, no offering twice. */
function holdSome(
  { arcStart, arcOffering, days }: WeekModel,
  { chosen, held }: WeekState,
  { learner, picks }: { readonly learner: number; readonly picks: readonly number[] },
): void {
  const used = new Set<number>();
  for (let day = 0; day < days; day++) {
    const place = learner * days + day;
    const arc = arcStart[place]! + picks[day + 4]!;
    if (!held[day] || arc >= arcStart[place + 1]! || used.has(arcOffering[arc]!)) continue;
    chosen[place] = arc;
    used.add(arcOffering[arc]!);
  }
}

function needsLeft({ model, learner, served }: Question): number[] {
  const first = model.needStart[learner]!;
  return [...model.need.subarray(first, model.needStart[learner + 1])].map((n, r) =>
    served === r + 1 ? n - 1 : n,
  );
}

function netOf({ model, state }: Question, day: number, arc: number): number {
  return model.arcGain[arc]! - state.price[day * model.offerings + model.arcOffering[arc]!]!;
}

/** What the arcs taken add up to, and that they repeat nothing. */
function worthOf(question: Question, taken: Int32Array): number {
  const { model, skip, banned } = question;
  const left = needsLeft(question);
  const arcs = [...taken].flatMap((arc, day) => (arc < 0 || day === skip ? [] : [{ arc, day }]));
  const offerings = arcs.map(({ arc }) => model.arcOffering[arc]!);
  expect(new Set(offerings).size).toBe(offerings.length);
  expect(offerings).not.toContain(banned);
  return arcs.reduce((worth, { arc, day }) => {
    const r = model.arcNeed[arc]! - 1;
    return (
      worth + netOf(question, day, arc) + (r >= 0 && left[r]!-- > 0 ? model.requirementPenalty : 0)
    );
  }, 0);
}

function bestByTrial(question: Question): number {
  const { model, state, learner, skip, banned } = question;
  const left = needsLeft(question);
  const used = new Set<number>([banned]);
  return descend(0) ?? BARRED;

  function descend(day: number): number | undefined {
    if (day === model.days) return 0;
    if (day === skip) return descend(day + 1);
    const place = learner * model.days + day;
    const arcs = Array.from(
      { length: model.arcStart[place + 1]! - model.arcStart[place]! },
      (_, i) => model.arcStart[place]! + i,
    );
    const worths = (state.held[day] ? [state.chosen[place]!] : [-1, ...arcs]).map((arc) =>
      arc < 0 ? descend(day + 1) : withArc(day, arc),
    );
    const possible = worths.filter((worth) => worth !== undefined);
    return possible.length === 0 ? undefined : Math.max(...possible);
  }

  function withArc(day: number, arc: number): number | undefined {
    const offering = model.arcOffering[arc]!;
    if (used.has(offering)) return undefined;
    const r = model.arcNeed[arc]! - 1;
    const serves = r >= 0 && left[r]! > 0;
    used.add(offering);
    if (serves) left[r]!--;
    const rest = descend(day + 1);
    if (serves) left[r]!++;
    used.delete(offering);
    const worth = netOf(question, day, arc) + (serves ? model.requirementPenalty : 0);
    return rest === undefined ? undefined : worth + rest;
  }
}
