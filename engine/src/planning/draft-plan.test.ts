import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRequest } from './plan-request.arbitrary.ts';
import { type Draft, draftPlan, type PlanRequest } from './draft-plan.ts';
import { fewStandards, masteryOf, request, shelf } from './planning-examples.ts';
import { compileResources, type StepKind } from './resource-shelf.ts';
import { compileStandards } from './standard-graph.ts';

const day = 86_400_000;
const titles = (draft: Draft) => draft.goals.map((goal) => goal.standardId);
const codes = (draft: Draft) => draft.goals.map((goal) => goal.because[0]?.code);

test('starts a learner without evidence where the grade begins', () => {
  const draft = draftPlan(request({ grade: '3' }));
  expect(titles(draft)).toEqual(['r3a', 'm3a', 'm3d']);
  expect(draft.goals[0]?.because).toEqual([{ code: 'check-start', values: { grade: '3' } }]);
  expect(draft.steps.every((step) => step.because[0]?.code === 'to-find-out')).toBe(true);
});

test('finishes what is started before it opens what is new', () => {
  const draft = draftPlan(
    request({
      grade: '3',
      estimates: [masteryOf('m3a', 'secure'), masteryOf('m3c', 'not-sure-yet')],
    }),
  );
  expect(titles(draft)).toEqual(['m3c', 'm3b', 'm3d']);
  expect(codes(draft)).toEqual(['already-started', 'ready-next', 'next-in-order']);
});

test('closes the gap first that most of the grade waits for, and keeps a goal at the grade', () => {
  const draft = draftPlan(
    request({
      grade: '3',
      estimates: [masteryOf('m2a', 'not-yet'), masteryOf('m3d', 'not-sure-yet')],
    }),
  );
  expect(draft.goals[0]).toEqual({
    goalId: undefined,
    standardId: 'm2a',
    because: [
      { code: 'gap-first', values: { count: 3 } },
      { code: 'so-far', values: { right: 2, count: 10 } },
    ],
  });
  expect(titles(draft)).toContain('m3d');
});

test('says what waits for a gap and for what', () => {
  const draft = draftPlan(request({ grade: '3', estimates: [masteryOf('m3a', 'not-yet')] }));
  expect(titles(draft)).toContain('m3a');
  expect(draft.leftOut).toContainEqual({ standardId: 'm3c', waitsFor: 'm3b' });
});

test('gives a brisk pace more and further goals than a gentle one', () => {
  const known = ['m3a', 'm3b', 'm3c', 'm3d'].map((id) => masteryOf(id, 'secure'));
  const brisk = draftPlan(request({ grade: '3', pace: 'brisk', estimates: known }));
  const gentle = draftPlan(request({ grade: '3', pace: 'gentle', estimates: known }));
  expect(titles(brisk)).toContain('m4a');
  expect(gentle.goals).toHaveLength(2);
  expect(brisk.goals.length).toBeGreaterThan(gentle.goals.length);
});

test('goes on into the next grade when all of this one is secure', () => {
  const known = ['m3a', 'm3b', 'm3c', 'm3d', 'r3a', 'r3b'].map((id) => masteryOf(id, 'secure'));
  const draft = draftPlan(request({ grade: '3', estimates: known }));
  expect(draft.goals[0]).toMatchObject({
    standardId: 'm4a',
    because: [{ code: 'ahead-of-grade', values: { grade: '4' } }],
  });
});

test('keeps a goal that a person wrote and does not choose again what one set aside', () => {
  const draft = draftPlan(
    request({
      grade: '3',
      goals: [
        { goalId: 'own', standardId: undefined, state: 'open', edited: true },
        { goalId: 'no', standardId: 'm3a', state: 'set-aside', edited: true },
      ],
    }),
  );
  expect(draft.goals[0]).toEqual({ goalId: 'own', standardId: undefined, because: [] });
  expect(titles(draft)).not.toContain('m3a');
  expect(draft.goals).toHaveLength(3);
});

test('marks a goal of its own as reached once it is secure', () => {
  const draft = draftPlan(
    request({
      grade: '3',
      estimates: [masteryOf('m3a', 'secure')],
      goals: [{ goalId: 'g', standardId: 'm3a', state: 'open', edited: false }],
    }),
  );
  expect(draft.reached).toEqual([{ goalId: 'g', because: [{ code: 'secure-now', values: {} }] }]);
  expect(draft.dropped).toEqual([]);
});

test('drafts the same plan again from its own draft', () => {
  const given = request({ grade: '3', estimates: [masteryOf('m2a', 'not-yet')] });
  const first = draftPlan(given);
  const goals = first.goals.map((goal, index) => ({
    goalId: `g${index}`,
    standardId: goal.standardId,
    state: 'open' as const,
    edited: false,
  }));
  const second = draftPlan({ ...given, existing: { ...given.existing, goals } });
  expect(second.goals).toEqual(
    first.goals.map((goal, index) => ({ ...goal, goalId: `g${index}` })),
  );
  expect(second.steps).toEqual(first.steps);
  expect(second.dropped).toEqual([]);
});

test('takes another resource than last week', () => {
  const given = request({ grade: '3' });
  const used = draftPlan(given).steps.flatMap((step) => step.resourceId ?? []);
  expect(used).not.toEqual([]);
  const next = draftPlan({ ...given, existing: { ...given.existing, recentResources: used } });
  expect(next.steps.filter((step) => used.includes(step.resourceId ?? ''))).toEqual([]);
});

test('looks again at something secure that nobody has asked about for four weeks', () => {
  const estimates = [{ ...masteryOf('m3a', 'secure'), asOf: 0 }];
  const early = draftPlan(request({ grade: '3', estimates, now: 27 * day }));
  const late = draftPlan(request({ grade: '3', estimates, now: 40 * day }));
  expect(early.steps.every((step) => step.goal !== undefined)).toBe(true);
  expect(late.steps.find((step) => step.goal === undefined)).toMatchObject({
    standardId: 'm3a',
    because: [{ code: 'keep-fresh', values: { days: 40 } }],
  });
});

test('says so when a person has filled the week already', () => {
  const step = { ...keptStep('project', 90), needsDevice: true };
  const draft = draftPlan(request({ grade: '3', minutesPerWeek: 90, steps: [step] }));
  expect(draft.steps).toEqual([]);
  expect(draft.week.because).toEqual([{ code: 'week-full', values: { available: 90 } }]);
});

test('plans nothing, and says so, where there are no standards', () => {
  const graph = compileStandards([]);
  const draft = draftPlan({
    ...request({ grade: '3' }),
    graph,
    shelf: compileResources(graph, []),
  });
  expect(draft).toMatchObject({ goals: [], steps: [], leftOut: [] });
  expect(draft.week.because).toEqual([{ code: 'nothing-open', values: {} }]);
});

test('never plans more minutes than the week has', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const draft = draftPlan(given);
      const kept = given.existing.steps.filter((step) => step.kept);
      const keptMinutes = kept.reduce((total, step) => total + step.minutes, 0);
      const drafted = draft.steps.reduce((total, step) => total + step.minutes, 0);
      expect(drafted).toBeLessThanOrEqual(Math.max(0, draft.week.minutesAvailable - keptMinutes));
    }),
  );
});

test('never makes a goal of what is secure, nor of one thing twice', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const fresh = draftPlan(given).goals.filter((goal) => goal.because.length > 0);
      const secure = new Set(
        firstEstimates(given).flatMap((estimate) =>
          estimate.low >= 0.65 ? estimate.standardId : [],
        ),
      );
      const chosen = fresh.map((goal) => goal.standardId);
      expect(chosen.filter((id) => secure.has(id ?? ''))).toEqual([]);
      expect(new Set(chosen).size).toBe(chosen.length);
    }),
  );
});

test('never makes a goal of what waits for a gap unless the gap leads down to a goal too', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const goals = draftPlan(given).goals;
      const isGoal = (id: string) => goals.some((goal) => goal.standardId === id);
      const notYet = new Set(
        firstEstimates(given).flatMap((estimate) =>
          estimate.high <= 0.6 ? estimate.standardId : [],
        ),
      );
      const tried = new Set(firstEstimates(given).map((estimate) => estimate.standardId));
      const isMissing = (id: string): boolean =>
        notYet.has(id) || (!tried.has(id) && before(id).some(isMissing));
      const covered = (id: string): boolean =>
        isGoal(id) || before(id).filter(isMissing).some(covered);
      for (const goal of goals.filter((one) => one.because.length > 0)) {
        const gaps = before(goal.standardId ?? '').filter(isMissing);
        expect(gaps.filter((id) => !covered(id))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('keeps all that a person edited or ticked, and accounts for every goal of its own', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const draft = draftPlan(given);
      const { goals, steps } = given.existing;
      const kept = draft.goals.flatMap((goal) => goal.goalId ?? []);
      const own = goals.filter((goal) => goal.edited && goal.state === 'open');
      expect(kept).toEqual(expect.arrayContaining(own.map((goal) => goal.goalId)));
      const edited = goals.filter((goal) => goal.edited).map((goal) => goal.goalId);
      const gone = [...draft.dropped, ...draft.reached.map((goal) => goal.goalId)];
      expect(gone.filter((id) => edited.includes(id))).toEqual([]);
      const open = goals.filter((goal) => goal.state === 'open').map((goal) => goal.goalId);
      expect([...kept, ...gone].toSorted()).toEqual(open.toSorted());
      expect(draft.removedSteps).toEqual(
        steps.filter((step) => !step.kept).map((step) => step.stepId),
      );
    }),
  );
});

test('has a step without a device and one with people wherever five minutes and a step are free', () => {
  const together: readonly StepKind[] = ['partner', 'conference'];
  fc.assert(
    fc.property(anyRequest, (given) => {
      const draft = draftPlan(given);
      const isSure = ({ importance }: { readonly importance: string }) => importance !== 'choice';
      const kept = given.existing.steps.filter((step) => step.kept);
      if (draft.steps.length === 0) return;
      const devices = new Map(shelf.map((resource) => [resource.id, resource.needsDevice]));
      const all = [
        ...kept,
        ...draft.steps.filter(isSure).map((step) => ({
          ...step,
          needsDevice: devices.get(step.resourceId ?? '') ?? false,
        })),
      ];
      expect(all.some((step) => !step.needsDevice)).toBe(true);
      expect(all.some((step) => together.includes(step.kind))).toBe(true);
    }),
  );
});

test('talks about what is kept fresh where no goal is open', () => {
  const estimates = [{ ...masteryOf('m4a', 'secure'), asOf: -28 * day }];
  const draft = draftPlan(request({ pace: 'gentle', minutesPerWeek: 17, estimates }));
  expect(draft.goals).toEqual([]);
  expect(draft.steps.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['game', 12],
    ['conference', 5],
  ]);
});

test('gives the same draft for the same input and a reason for each part', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const draft = draftPlan(given);
      expect(draftPlan(given)).toEqual(draft);
      const own = new Set(
        given.existing.goals.filter((goal) => goal.edited).map((goal) => goal.goalId),
      );
      const parts = [...draft.steps, ...draft.goals.filter((goal) => !own.has(goal.goalId ?? ''))];
      expect(parts.every((part) => part.because.length > 0)).toBe(true);
      expect(draft.week.because).not.toEqual([]);
    }),
  );
});

function before(id: string): readonly string[] {
  return fewStandards.find((one) => one.id === id)?.prerequisites ?? [];
}

/** Of each standard the first that has evidence behind it. */
function firstEstimates(given: PlanRequest): PlanRequest['estimates'] {
  const seen = new Set<string>();
  return given.estimates.filter(({ standardId, opportunities }) => {
    if (opportunities === 0 || seen.has(standardId)) return false;
    seen.add(standardId);
    return true;
  });
}

function keptStep(kind: StepKind, minutes: number) {
  return {
    stepId: 's',
    goalId: undefined,
    resourceId: undefined,
    kind,
    minutes,
    importance: 'should' as const,
    kept: true,
  };
}
