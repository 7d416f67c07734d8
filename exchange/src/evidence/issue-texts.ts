import type { IssueTexts } from '../issue-texts.ts';

export const evidenceIssueTexts = {
  'file-empty': {
    severity: 'error',
    message: '{file} has no rows.',
    next: 'Export the answers again and check that the file opens in a spreadsheet.',
  },
  'file-compressed': {
    severity: 'error',
    message: '{file} is compressed in a way that cannot be read here.',
    next: 'Unpack it and choose the CSV file inside, or compress that one file with gzip.',
  },
  'encoding-utf16': {
    severity: 'error',
    message: '{file} is saved as UTF-16.',
    next: 'Save it as "CSV UTF-8" and choose it again.',
  },
  'encoding-not-utf8': {
    severity: 'warning',
    message: 'Row {row} of {file} has letters that are not UTF-8; they were replaced by �.',
    next: 'Save the file as "CSV UTF-8" if names or skills have accents.',
  },
  'column-missing': {
    severity: 'error',
    message: '{file} has no column that looks like the {field}.',
    next: 'Say which column holds the {field}; the columns are: {columns}.',
  },
  'column-not-in-file': {
    severity: 'error',
    message: '{file} has no column "{value}", which was named for the {field}.',
    next: 'Choose one of its columns: {columns}.',
  },
  'quotes-unpaired': {
    severity: 'error',
    message: 'The quotation marks in row {row} of {file} do not pair up, so the row was left out.',
    next: 'Delete the stray quotation mark, or write one inside a text twice ("").',
  },
  'line-too-long': {
    severity: 'error',
    message: 'Row {row} of {file} is longer than a megabyte; reading stopped there.',
    next: 'Check that the file is a CSV file with one answer a row.',
  },
  'cells-beyond-header': {
    severity: 'error',
    message: 'Row {row} of {file} has more cells than the header, so the row was left out.',
    next: 'Put texts with a comma in quotation marks.',
  },
  'learner-missing': {
    severity: 'error',
    message: 'Row {row} of {file} does not say whose answer it is.',
    next: 'Fill in the column {field} or delete the row.',
  },
  'skill-missing': {
    severity: 'error',
    message: 'Row {row} of {file} does not say which skill was answered.',
    next: 'Fill in the column {field} or delete the row.',
  },
  'score-missing': {
    severity: 'error',
    message: 'Row {row} of {file} has no score.',
    next: 'Fill in the column {field} or delete the row.',
  },
  'score-unreadable': {
    severity: 'error',
    message: 'The score "{value}" in row {row} of {file} is not one that can be read.',
    next: 'Write 1 or 0, right or wrong, a part such as 0.75, a percentage such as 75%, or 3/4.',
  },
  'score-out-of-range': {
    severity: 'error',
    message: 'The score "{value}" in row {row} of {file} is not between nothing and full marks.',
    next: 'Write a percentage with its sign, or say how many points make a full score.',
  },
  'date-unreadable': {
    severity: 'error',
    message: 'The date "{value}" in row {row} of {file} is not one that can be read.',
    next: 'Write it as 2026-09-28 or 2026-09-28T10:15:00Z.',
  },
  'date-order-unknown': {
    severity: 'error',
    message: 'The date "{value}" in row {row} of {file} may be day and month or month and day.',
    next: 'Say how the file writes its dates: day-month-year or month-day-year.',
  },
  'order-unreadable': {
    severity: 'error',
    message: 'The order "{value}" in row {row} of {file} is not a number.',
    next: 'Write the position of the answer as a number, or leave the cell empty.',
  },
} as const satisfies IssueTexts;
