import type { Stage, StagedPlan, TestModule } from './plan.ts';
import type { ItemPool } from './pool.ts';
import type { Choice, GivenItem } from './session.ts';

type Standing = {
  readonly given: readonly GivenItem[];
  readonly theta: number;
  readonly blocked: Uint8Array;
};

/** The next item of a multi-stage test with its reason, or null after the last stage. */
export function chooseStaged(pool: ItemPool, plan: StagedPlan, standing: Standing): Choice | null {
  const last = standing.given.at(-1)?.choice.reason;
  const within =
    last &&
    offerFrom(pool, standing, {
      stage: last.stage!,
      module: findModule(plan, last.stage!, last.module!),
    });
  if (within) return within;
  for (let stage = last ? last.stage! + 1 : 0; stage < plan.stages.length; stage++) {
    const module = routeTo(pool, plan.stages[stage]!, standing.theta);
    const choice = module && offerFrom(pool, standing, { stage, module });
    if (choice) return choice;
  }
  return null;
}

/** The module of the stage that fits the estimate. */
function routeTo(pool: ItemPool, { modules, cuts }: Stage, theta: number): TestModule | undefined {
  if (cuts) return modules[cuts.filter((cut) => cut <= theta).length];
  const values = modules.map((module) => moduleInformation(pool, module, theta));
  return modules[values.indexOf(Math.max(...values))];
}

function moduleInformation(pool: ItemPool, module: TestModule, theta: number): number {
  return module.items.reduce((sum, id) => {
    const i = pool.positions.get(id);
    return i === undefined ? sum : sum + pool.ranking.informationAt(i, theta);
  }, 0);
}

function offerFrom(
  pool: ItemPool,
  { blocked, theta }: Standing,
  { stage, module }: { stage: number; module: TestModule },
): Choice | null {
  const left = module.items.filter((id) => blocked[pool.positions.get(id) ?? -1] === 0);
  const [item] = left;
  if (item === undefined) return null;
  const value = pool.ranking.informationAt(pool.positions.get(item)!, theta);
  return {
    item,
    reason: { rule: 'module', theta, value, available: left.length, stage, module: module.id },
  };
}

function findModule(plan: StagedPlan, stage: number, id: string): TestModule {
  return plan.stages[stage]!.modules.find((module) => module.id === id)!;
}
