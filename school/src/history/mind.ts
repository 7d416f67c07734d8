import type { DemoStandard, FrameworkSubject } from '../frameworks/framework.ts';
import { standards } from '../frameworks/frameworks.ts';
import { normal } from '../random.ts';
import type { Random } from '../random.ts';
import { yearOf } from '../grade.ts';
import type { Grade } from '../grade.ts';
import type { Problem } from './problems.ts';
import type { Story } from './story.ts';

/** What a simulated learner knows, in logits; it changes as they practise. */
export type Mind = {
  /** Answers a problem (score 0 or 1), and learns from it. */
  readonly answer: (problem: Problem) => number;
};

type Traits = {
  readonly story: Story;
  readonly grade: Grade;
  /** In which subject an uneven learner is at home. */
  readonly strongIn: FrameworkSubject;
};

/**
 * A skill begins at the learner's ability plus luck, a third of what is known of its prerequisites, and a step for
 * each year above or below the grade; each answer adds a little less than the one before. A guess helps in 12 of 100.
 */
export function createMind(random: Random, traits: Traits): Mind {
  const ability: Readonly<Record<FrameworkSubject, number>> = {
    mathematics: drawAbility(random, traits, 'mathematics'),
    reading: drawAbility(random, traits, 'reading'),
  };
  const growth = Math.max(0.15, 0.4 + 0.15 * normal(random));
  const known = new Map<string, number>();
  const practised = new Map<string, number>();

  const begin = (skill: string): number => {
    const standard = standardsByCode.get(skill)!;
    const base = ability[skill.startsWith('M') ? 'mathematics' : 'reading'];
    const years = yearOf(standard.grade) - yearOf(traits.grade);
    return base - 0.9 * years + 0.45 * normal(random) + 0.33 * knownBefore(standard, known);
  };

  return {
    answer: ({ skill, difficulty }) => {
      const level = known.get(skill) ?? begin(skill);
      const times = (practised.get(skill) ?? 0) + 1;
      practised.set(skill, times);
      known.set(skill, Math.min(3.5, level + growth / Math.sqrt(times)));
      const chance = 0.12 + 0.86 / (1 + Math.exp(difficulty - level));
      return random() < chance ? 1 : 0;
    },
  };
}

const shift: Readonly<Record<Story, number>> = {
  steady: -0.6,
  ahead: 1.9,
  behind: -1.6,
  uneven: -0.2,
  gaps: -0.6,
  quiet: -0.7,
  new: 0,
};

function drawAbility(random: Random, traits: Traits, subject: FrameworkSubject): number {
  const spread = traits.story === 'steady' ? 0.8 : 0.35;
  const uneven = traits.story === 'uneven' ? (traits.strongIn === subject ? 1.2 : -1.2) : 0;
  return shift[traits.story] + uneven + spread * normal(random);
}

function knownBefore(standard: DemoStandard, known: ReadonlyMap<string, number>): number {
  const levels = standard.prerequisites.flatMap((code) => known.get(code) ?? []);
  return levels.length === 0 ? 0 : levels.reduce((sum, one) => sum + one, 0) / levels.length;
}

const standardsByCode: ReadonlyMap<string, DemoStandard> = new Map(
  standards.map((standard) => [standard.code, standard]),
);
