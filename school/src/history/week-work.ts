import type { DemoStandard, FrameworkSubject } from '../frameworks/framework.ts';
import { gradeOfYear, yearOf } from '../grade.ts';
import type { Grade } from '../grade.ts';
import { pick, wholeNumber } from '../random.ts';
import type { Random } from '../random.ts';
import { findFocus, standardsOf } from './pacing.ts';
import type { Story } from './story.ts';

type WeekInput = {
  readonly random: Random;
  readonly subject: FrameworkSubject;
  readonly grade: Grade;
  readonly story: Story;
  readonly week: number;
};

/** The skills that a learner answers on in a week, one entry an answer, in order. */
export function listWeekWork(input: WeekInput): readonly string[] {
  const { random, subject, grade, story, week } = input;
  const focus = findFocus(subject, grade, week);
  const isNewFocus = week === 0 || findFocus(subject, grade, week - 1) !== focus;
  const [low, high] = focusAnswers[subject];
  const count = wholeNumber(random, low, high) - (yearOf(grade) < 2 ? 1 : 0);
  return [
    ...(isNewFocus ? focus.prerequisites : []),
    ...Array.from({ length: count }, () => chooseSkill(input, focus)),
    ...(week > 1 && random() < 0.55
      ? [findFocus(subject, grade, wholeNumber(random, 0, week - 2)).code]
      : []),
    ...(story === 'ahead' && week > 5 ? listAhead(input) : []),
  ];
}

const focusAnswers = { mathematics: [3, 4], reading: [2, 3] } as const;

/** Half of what a learner far behind does is what comes first. */
function chooseSkill({ random, story }: WeekInput, focus: DemoStandard): string {
  const goesBack = story === 'behind' && focus.prerequisites.length > 0 && random() < 0.5;
  return goesBack ? pick(random, focus.prerequisites) : focus.code;
}

/** Two answers a week on a standard of the next grade (none above grade 8). */
function listAhead({ subject, grade, week }: WeekInput): readonly string[] {
  const next = gradeOfYear(yearOf(grade) + 1);
  if (next === grade) return [];
  const list = standardsOf(subject, next);
  const { code } = list[Math.floor((week - 6) / 2) % list.length]!;
  return [code, code];
}
