import { writeCsv } from '@everyplan/exchange/csv';
import { csvWords } from './csv-words.ts';
import type { ClassGrowth } from './read-class-growth.ts';
import type { SchoolGrowth } from './read-school-growth.ts';
import type { VoteCounts } from './reading-counts.ts';

type Language = 'en' | 'es';
type Words = (typeof csvWords)[Language];

/** A row a learner, as on the page; where nothing was measured both then and since, the change is empty. */
export function writeClassCsv({ rows }: ClassGrowth, language: Language): string {
  const words = csvWords[language];
  return writeCsv({
    columns: [
      words.learner,
      ...levelColumns(words),
      words.from,
      words.checked,
      words.texts,
      words.minutes,
      ...voteColumns(words),
    ],
    rows: rows.map(
      ({ familyName, givenName, reader, change, lastCheckedOn, textsRead, minutes, votes }) => [
        `${familyName}, ${givenName}`,
        ...(reader.measured ? levelCells(reader, change) : levelCells(null, null)),
        change?.from ?? null,
        lastCheckedOn,
        textsRead,
        minutes,
        ...voteCells(votes),
      ],
    ),
    formulas: 'guarded',
  });
}

/** A row a grade, then a row a class; small groups keep their number of learners and nothing else. */
export function writeSchoolCsv({ grades, classes }: SchoolGrowth, language: Language): string {
  const words = csvWords[language];
  return writeCsv({
    columns: [
      words.group,
      words.learners,
      words.measured,
      ...levelColumns(words),
      words.notChecked,
      words.texts,
      ...voteColumns(words),
    ],
    rows: [...grades, ...classes].map(({ title, learners, figures }) => [
      title,
      learners,
      figures?.measured ?? null,
      ...levelCells(figures?.reader ?? null, figures?.change ?? null),
      figures?.notChecked ?? null,
      figures?.textsRead ?? null,
      ...(figures === null ? [null, null, null] : voteCells(figures.votes)),
    ]),
    formulas: 'guarded',
  });
}

function levelColumns(words: Words) {
  const { grade, low, high, change, changeLow, changeHigh, typical } = words;
  return [grade, low, high, change, changeLow, changeHigh, typical];
}

interface Reader {
  readonly grade: number;
  readonly low: number;
  readonly high: number;
}

interface Change {
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly typical: number;
}

function levelCells(reader: Reader | null, change: Change | null) {
  return [
    reader?.grade,
    reader?.low,
    reader?.high,
    change?.change,
    change?.low,
    change?.high,
    change?.typical,
  ].map((figure) => (figure === undefined ? null : Math.round(figure * 10) / 10));
}

function voteColumns({ tooEasy, justRight, tooHard }: Words) {
  return [tooEasy, justRight, tooHard];
}

function voteCells({ tooEasy, justRight, tooHard }: VoteCounts) {
  return [tooEasy, justRight, tooHard];
}
