import { writeCsv } from '@everyplan/exchange/csv';
import { csvWords } from '../record/csv-words.ts';
import type { ClassMastery } from './read-class-mastery.ts';

/** The heat map as a file: a row a learner, a column a standard; an empty cell where there is no evidence. */
export function writeClassCsv(
  { standards, learners, scale }: ClassMastery,
  language: 'en' | 'es',
): string {
  const words = csvWords[language];
  const nameOf = (level: number) => scale.levels[level - 1]?.name[language] ?? '';
  return writeCsv({
    columns: [
      words.learner,
      ...standards.map(({ code, title }) => `${code ?? ''} ${title}`.trim()),
    ],
    rows: learners.map(({ givenName, familyName, levels, judged }) => [
      `${familyName}, ${givenName}`,
      ...levels.map((level, column) => {
        if (level === 0) return null;
        if (level < 0) return `${nameOf(-level)} (${words.sure.no})`;
        return judged.includes(column) ? `${nameOf(level)} (${words.judged})` : nameOf(level);
      }),
    ]),
    formulas: 'guarded',
  });
}
