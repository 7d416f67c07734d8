import { csvIssueTexts } from '../csv/index.ts';
import type { IssueTexts } from '../issue-texts.ts';

export const scoreIssueTexts = {
  ...csvIssueTexts,
  'learner-column-missing': {
    severity: 'error',
    message: '{file} has no column for the learner.',
    next: 'Name a column student_id, username or email; the columns are: {columns}.',
  },
  'date-column-missing': {
    severity: 'error',
    message: '{file} has no column for the date of the test.',
    next: 'Name a column date; the columns are: {columns}.',
  },
  'score-column-missing': {
    severity: 'error',
    message: '{file} has no column with scores.',
    next: 'Name columns lexile, f&p, star, dibels or map, or have two: measure and score. The columns are: {columns}.',
  },
  'learner-missing': {
    severity: 'error',
    message: 'Row {row} of {file} does not say whose score it is.',
    next: 'Fill in the column {field} or delete the row.',
  },
  'measure-unknown': {
    severity: 'error',
    message: 'Row {row} of {file} is of a measure that is not known here: "{value}".',
    next: 'Write Lexile, F&P, STAR, DIBELS or MAP.',
  },
  'score-missing': {
    severity: 'warning',
    message: 'Row {row} of {file} has no score; it is left out.',
    next: 'Fill in the score if there is one.',
  },
  'date-missing': {
    severity: 'error',
    message: 'Row {row} of {file} does not say when the learner was tested.',
    next: 'Fill in the column {field} as 2026-09-28.',
  },
  'date-unreadable': {
    severity: 'error',
    message: 'The date "{value}" in row {row} of {file} is not one that can be read.',
    next: 'Write it as 2026-09-28.',
  },
  'date-order-unknown': {
    severity: 'error',
    message: 'The date "{value}" in row {row} of {file} may be day and month or month and day.',
    next: 'Write dates as 2026-09-28: no date of this file tells which comes first.',
  },
  'language-unknown': {
    severity: 'error',
    message: 'Row {row} of {file} names a language that is not known here: "{value}".',
    next: 'Write en for English or es for Spanish, or leave the cell empty.',
  },
  'score-repeated': {
    severity: 'warning',
    message: 'Row {row} of {file} repeats the score of row {first}.',
    next: 'Nothing needs to be done; one of the rows can be deleted.',
  },
  'score-contradicts': {
    severity: 'error',
    message: 'Row {row} of {file} gives another score than row {first} for the same test and day.',
    next: 'Keep the row that is right.',
  },
} as const satisfies IssueTexts;
