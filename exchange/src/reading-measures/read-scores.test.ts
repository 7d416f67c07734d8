import { expect, test } from 'vitest';
import { readScores } from './read-scores.ts';

const read = (text: string) => readScores(new TextEncoder().encode(text), { file: 'scores.csv' });
const codes = (text: string) => read(text).issues.map(({ code, row, field }) => [code, row, field]);

test('reads one system a column and leaves empty cells out', () => {
  const { scores, issues } = read(
    'Student ID,Test Date,Lexile,F&P,RIT\n17,2026-09-28,540L,M,\n18,2026-09-28,,,203\n',
  );
  expect(issues).toEqual([]);
  expect(scores).toEqual([
    {
      row: 2,
      learner: '17',
      scale: 'lexile',
      score: '540L',
      field: 'Lexile',
      day: '2026-09-28',
      language: 'en',
    },
    {
      row: 2,
      learner: '17',
      scale: 'fp',
      score: 'M',
      field: 'F&P',
      day: '2026-09-28',
      language: 'en',
    },
    {
      row: 3,
      learner: '18',
      scale: 'map',
      score: '203',
      field: 'RIT',
      day: '2026-09-28',
      language: 'en',
    },
  ]);
});

test('reads one score a row beside the name of its measure, in Spanish too', () => {
  const { scores, issues } = read(
    'Alumno;Fecha;Medida;Puntaje;Idioma\nana;28/09/2026;Lexile;540L;español\nana;03/10/2026;NWEA MAP Growth;203;\n',
  );
  expect(issues).toEqual([]);
  expect(scores).toMatchObject([
    { scale: 'lexile', day: '2026-09-28', language: 'es' },
    { scale: 'map', day: '2026-10-03', language: 'en' },
  ]);
});

test('tells by any date of the file whether days or months come first, and asks where none does', () => {
  const rows = (...dates: string[]) =>
    `student,date,star\n${dates.map((date, nth) => `${nth},${date},3.4\n`).join('')}`;
  expect(read(rows('03/04/2026', '03/28/2026')).scores[0]?.day).toBe('2026-03-04');
  expect(read(rows('03/04/2026', '28/03/2026')).scores[0]?.day).toBe('2026-04-03');
  expect(codes(rows('03/04/2026'))).toEqual([['date-order-unknown', 2, 'date']]);
});

test('names row and field of what is wrong', () => {
  expect(
    codes(
      'student,date,measure,score,language\n,2026-09-28,Lexile,540L,\n1,soon,Lexile,540L,\n1,,Lexile,540L,\n' +
        '1,2026-09-28,Raven,9,\n1,2026-09-28,Lexile,,\n1,2026-09-28,Lexile,540L,Klingon\n',
    ),
  ).toEqual([
    ['learner-missing', 2, 'student'],
    ['date-unreadable', 3, 'date'],
    ['date-missing', 4, 'date'],
    ['measure-unknown', 5, 'measure'],
    ['score-missing', 6, 'score'],
    ['language-unknown', 7, 'language'],
  ]);
});

test('keeps one score of a test and day: the same twice is told, another one refused', () => {
  const { scores, issues } = read(
    'student,date,lexile\n1,2026-09-28,540L\n1,2026-09-28,540L\n1,2026-09-28,600L\n',
  );
  expect(scores).toHaveLength(1);
  expect(issues.map(({ code, severity, params }) => [code, severity, params['first']])).toEqual([
    ['score-repeated', 'warning', 2],
    ['score-contradicts', 'error', 2],
  ]);
});

test('says which columns it looked for', () => {
  expect(codes('who,when,what\n1,2,3\n')).toEqual([
    ['learner-column-missing', undefined, undefined],
    ['date-column-missing', undefined, undefined],
    ['score-column-missing', undefined, undefined],
  ]);
});
