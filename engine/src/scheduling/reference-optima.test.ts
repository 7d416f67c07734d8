import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { FlexBlock } from './flex-block.ts';
import { replanFlexWeek } from './replan-flex-week.ts';
import { solveFlexWeek } from './solve-flex-week.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const tool = fileURLToPath(new URL('tools/flex-instance.mjs', shared));
const optima = new URL('reference/scheduling/optimum.json', shared);
const present = existsSync(tool) && existsSync(optima);

const absent = present ? '' : ' (skipped: no reference optima beside the clone)';

describe.skipIf(!present)(`solveFlexWeek beside HiGHS 1.15.1${absent}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'flex-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([1, 2, 3])('reaches the optimum of a day of 3,000 learners, seed %i', (seed) => {
    const block = generate(seed, 1).block;
    expect(solveFlexWeek(block).objective).toBe(reference(seed, 1).optimum?.objective);
  });

  it.each([1, 4])(
    'comes within a ten-thousandth of the linear bound of a week, seed %i',
    (seed) => {
      const { block, verify } = generate(seed, 5);
      const { objective: linear } = reference(seed, 5).lp;
      const plan = solveFlexWeek(block);
      expect(verify(plan.assignment)).toMatchObject({ feasible: true, objective: plan.objective });
      expect(plan.objective).toBeGreaterThan(linear - 1e-4 * Math.abs(linear));
      expect(plan.objective).toBeLessThanOrEqual(linear);
      expect(plan.bound).toBeGreaterThan(linear - 1e-3);
      expect(plan.bound - linear).toBeLessThan(1e-4 * Math.abs(linear));
      const without = {
        ...block,
        offerings: block.offerings.map((o, i) => (i === 8 ? { ...o, days: [] } : o)),
      };
      const changed = replanFlexWeek(without, plan.assignment);
      expect(changed.moves.length).toBeLessThanOrEqual(1.2 * changed.fewestMoves);
    },
  );

  function generate(seed: number, days: number) {
    const args = [tool, '--seed', `${seed}`, '--days', `${days}`];
    const text = execFileSync(process.execPath, args, { maxBuffer: 1e8 }).toString();
    const file = join(folder, `${seed}-${days}.json`);
    writeFileSync(file, text);
    const verify = (assignment: unknown): unknown => {
      const answer = join(folder, 'assignment.json');
      writeFileSync(answer, JSON.stringify({ assignment }));
      return JSON.parse(execFileSync(process.execPath, [tool, 'check', file, answer]).toString());
    };
    return { block: readBlock(JSON.parse(text)), verify };
  }
});

type Reference = {
  readonly seed: number;
  readonly days: number;
  readonly lp: { readonly objective: number };
  readonly optimum?: { readonly objective: number };
};

function reference(seed: number, days: number): Reference {
  const { instances } = JSON.parse(readFileSync(optima, 'utf8')) as { instances: Reference[] };
  return instances.find((found) => found.seed === seed && found.days === days)!;
}

function readBlock(instance: {
  readonly students: number;
  readonly days: number;
  readonly offerings: { category: number; device: number; capacity: number; days: number[] }[];
  readonly devicePool: number[];
  readonly options: number[][][];
  readonly requirements: { student: number; category: number; min: number }[];
  readonly pulls: { student: number; day: number; offering: number; priority: number }[];
  readonly unplacedPenalty: number;
  readonly requirementPenalty: number;
}): FlexBlock {
  const ranks = ['administrator', 'priority', 'one-off', 'required'] as const;
  return {
    ...instance,
    learners: instance.students,
    offerings: instance.offerings.map((o) => ({ ...o, needsDevice: o.device === 1 })),
    requirements: instance.requirements.map((r) => ({ ...r, learner: r.student })),
    pulls: instance.pulls.map((p) => ({ ...p, learner: p.student, rank: ranks[p.priority]! })),
  };
}
