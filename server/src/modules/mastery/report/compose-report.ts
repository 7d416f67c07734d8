import { subjectName } from '../record/subject-name.ts';
import { presentScale, type Scale } from '../scale/scale.ts';
import { ideaFor } from './home-ideas.ts';
import { reportWords, sayGrade } from './words.ts';

/** What is told about one standard; `title` in the family's words. */
export interface ReportRow {
  readonly title: string;
  readonly code: string | null;
  readonly subject: string | null;
  readonly level: number;
  readonly mastery: number;
  readonly sure: boolean;
  readonly judged: boolean;
}

export interface ReportSource {
  readonly learnerName: string;
  readonly schoolName: string;
  readonly grade: string | undefined;
  readonly asOf: string;
  readonly language: 'en' | 'es';
  readonly scale: Scale;
  readonly rows: readonly ReportRow[];
}

const mostStrengths = 4;
const mostNext = 3;

/**
 * What a family is told: what goes well, what comes next with something to do at home, and all of it. What is known too little about is
 * counted, not shown as a weakness.
 */
export function composeReport({ rows, grade, ...source }: ReportSource) {
  const { language, scale } = source;
  const sure = rows.filter((row) => row.sure);
  const best = sure.filter(({ level }) => level >= scale.meetsFrom).toSorted(higherFirst);
  const ahead = sure.filter(({ level }) => level < scale.meetsFrom).toSorted(higherFirst);
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  return {
    ...source,
    gradeName: sayGrade(grade, language),
    scale: presentScale(scale),
    strengths: best.slice(0, mostStrengths).map(({ title }) => title),
    next: ahead
      .slice(0, mostNext)
      .map(({ title, code }) => ({ title, atHome: ideaFor(code, language) })),
    subjects: subjects.map((subject) => {
      const mine = rows.filter((row) => row.subject === subject);
      const told = mine.filter((row) => row.sure);
      return {
        subject: subject === null ? reportWords[language].other : subjectName(subject, language),
        lines: told.map(({ title, level, judged }) => ({ title, level, judged })),
        unsure: mine.length - told.length,
      };
    }),
  };
}

export type FamilyReport = ReturnType<typeof composeReport>;

function higherFirst(a: ReportRow, b: ReportRow): number {
  return b.level - a.level || b.mastery - a.mastery;
}
