import { standards } from '../frameworks/frameworks.ts';
import type { DemoStandard, FrameworkSubject } from '../frameworks/framework.ts';
import type { Grade } from '../grade.ts';

export const historyWeeks = 12;

/**
 * The standard that a grade works on in a week (0 to 11) of the history: eight of mathematics and seven of
 * reading in twelve weeks, in the order of the framework, as a class that is a third of its way through the year.
 */
export function findFocus(subject: FrameworkSubject, grade: Grade, week: number): DemoStandard {
  const list = standardsOf(subject, grade);
  const perWeek = subject === 'mathematics' ? 8 / historyWeeks : 7 / historyWeeks;
  return list[Math.floor(week * perWeek) % list.length]!;
}

/** The standards of a subject and grade in teaching order: reading takes turns between its domains. */
export function standardsOf(subject: FrameworkSubject, grade: Grade): readonly DemoStandard[] {
  return pacing.get(`${subject}/${grade}`)!;
}

const pacing: ReadonlyMap<string, readonly DemoStandard[]> = new Map(
  [...Map.groupBy(standards, subjectAndGrade)].map(([key, list]) => [
    key,
    key.startsWith('reading') ? takeTurns(list) : list,
  ]),
);

function subjectAndGrade(standard: DemoStandard): string {
  const subject: FrameworkSubject = standard.code.startsWith('M') ? 'mathematics' : 'reading';
  return `${subject}/${standard.grade}`;
}

function takeTurns(list: readonly DemoStandard[]): readonly DemoStandard[] {
  const domains = [...Map.groupBy(list, (standard) => standard.parentId).values()];
  const longest = Math.max(...domains.map((domain) => domain.length));
  return Array.from({ length: longest }, (_, turn) =>
    domains.flatMap((domain) => domain.slice(turn, turn + 1)),
  ).flat();
}
