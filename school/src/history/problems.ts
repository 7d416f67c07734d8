import { standards } from '../frameworks/frameworks.ts';
import { normal, seedRandom } from '../random.ts';

/** A problem that learners answered. `difficulty` is in logits around its standard's own: 0 is usual. */
export type Problem = {
  readonly id: string;
  readonly skill: string;
  readonly difficulty: number;
};

export const problemsPerStandard = 12;

/** Twelve problems a standard, the same whatever the seed: ids such as 'M4.NF.1-07'. */
export const problems: ReadonlyMap<string, readonly Problem[]> = new Map(
  standards.map(({ code }) => [code, listProblems(code)]),
);

function listProblems(skill: string): readonly Problem[] {
  const random = seedRandom(`problems/${skill}`);
  return Array.from({ length: problemsPerStandard }, (_, i) => ({
    id: `${skill}-${String(i + 1).padStart(2, '0')}`,
    skill,
    difficulty: Math.round(normal(random) * 60) / 100,
  }));
}
