import type { IssueTexts } from '../issue-texts.ts';

export const csvIssueTexts = {
  'file-empty': {
    severity: 'warning',
    message: '{file} has no rows.',
    next: 'If there should be rows, export the file again; otherwise go on.',
  },
  'header-repeats-column': {
    severity: 'warning',
    message: 'The column {field} appears twice in {file}; the first one is read.',
    next: 'Remove or rename the second column if it is the one you need.',
  },
  'quotes-unpaired': {
    severity: 'error',
    message: 'The quotation marks in row {row} of {file} do not pair up, so the row was left out.',
    next: 'Delete the stray quotation mark, or write one inside a text twice ("").',
  },
  'cells-beyond-header': {
    severity: 'warning',
    message: 'Row {row} of {file} has more cells than the header; the last cells are not read.',
    next: 'Check that cells with a comma stand in quotation marks.',
  },
  'encoding-utf16': {
    severity: 'warning',
    message: '{file} is saved as UTF-16; it was read all the same.',
    next: 'Save it as "CSV UTF-8" next time.',
  },
  'encoding-windows': {
    severity: 'warning',
    message: '{file} is not saved as UTF-8; it was read as Windows-1252.',
    next: 'Check names with accents; save the file as "CSV UTF-8" next time.',
  },
} as const satisfies IssueTexts;
