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
    rows: learners.map(({ givenName, familyName, cells }) => [
      `${familyName}, ${givenName}`,
      ...cells.map((cell) => {
        if (cell === null) return null;
        if (!cell.sure) return `${nameOf(cell.level)} (${words.sure.no})`;
        return cell.judged ? `${nameOf(cell.level)} (${words.judged})` : nameOf(cell.level);
      }),
    ]),
    formulas: 'guarded',
  });
}
