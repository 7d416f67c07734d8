import { csvIssueTexts } from '../csv/index.ts';
import type { IssueTexts } from '../issue-texts.ts';

export const rosterIssueTexts = {
  ...csvIssueTexts,
  'zip-unreadable': {
    severity: 'error',
    message: '{file} is not a zip file that can be opened.',
    next: 'Export the roster again, or choose the folder with its CSV files.',
  },
  'zip-too-large': {
    severity: 'error',
    message: '{file} unpacks to more than {limit} MB.',
    next: 'Check that it is the roster; a very large district can choose the unpacked folder.',
  },
  'zip-unsafe-path': {
    severity: 'error',
    message: '{file} holds a file with an unsafe name: {value}.',
    next: 'Do not use this file; ask for a new export.',
  },
  'bundle-empty': {
    severity: 'error',
    message: 'There is no OneRoster file among those chosen.',
    next: 'Choose the zip or the folder that holds orgs.csv, users.csv and classes.csv.',
  },
  'manifest-missing': {
    severity: 'warning',
    message: 'There is no manifest.csv; version {version} was assumed.',
    next: 'Check the preview; if people seem to be missing or added, export again with a manifest.',
  },
  'manifest-version-unknown': {
    severity: 'warning',
    message: 'manifest.csv says OneRoster version "{value}"; the files were read as {version}.',
    next: 'Check the preview before you go on.',
  },
  'manifest-disagrees': {
    severity: 'warning',
    message:
      'manifest.csv says "{value}" for {file}, which does not fit the files; it was read as {mode}.',
    next: 'Check the preview before you go on.',
  },
  'file-missing': {
    severity: 'warning',
    message: '{file} is not in the bundle; nothing of that kind is changed.',
    next: 'Add the file if it should be there.',
  },
  'file-empty-bulk': {
    severity: 'warning',
    message: '{file} has no rows; to be safe nothing of that kind is changed.',
    next: 'If really all of them have left, end them in Everyplan.',
  },
  'column-unknown': {
    severity: 'warning',
    message: 'The column {field} of {file} is not part of OneRoster and is not read.',
    next: 'Nothing needs to be done.',
  },
  'column-missing': {
    severity: 'error',
    message: '{file} has no column {field}.',
    next: 'Export the file again with this column.',
  },
  'password-not-read': {
    severity: 'warning',
    message: '{file} holds passwords; they were not read.',
    next: 'Ask the exporting system to leave them out: people set their own here.',
  },
  'value-missing': {
    severity: 'error',
    message: 'Row {row} of {file} has nothing under {field}.',
    next: 'Fill in {field} in the system that made the file and export again.',
  },
  'value-unknown': {
    severity: 'warning',
    message: '"{value}" in row {row} of {file} is not a known {field}; "{assumed}" was assumed.',
    next: 'Correct it in the source if it is wrong.',
  },
  'value-assumed': {
    severity: 'warning',
    message: 'Row {row} of {file} has nothing under {field}; "{assumed}" was assumed.',
    next: 'Fill it in at the source if this is wrong.',
  },
  'status-unknown': {
    severity: 'warning',
    message: 'The status "{value}" in row {row} of {file} is not known; active was assumed.',
    next: 'Write active or tobedeleted.',
  },
  'date-unreadable': {
    severity: 'error',
    message: 'The date "{value}" under {field} in row {row} of {file} cannot be read.',
    next: 'Write it as year-month-day, such as 2026-09-28.',
  },
  'date-dropped': {
    severity: 'warning',
    message:
      'The date "{value}" under {field} in row {row} of {file} cannot be read and was left empty.',
    next: 'Write it as year-month-day, such as 2026-09-28.',
  },
  'date-read-as': {
    severity: 'warning',
    message: 'The date "{value}" under {field} in row {row} of {file} was read as {assumed}.',
    next: 'If that is wrong, write dates as year-month-day; spreadsheets change them on saving.',
  },
  'dates-reversed': {
    severity: 'warning',
    message: 'Row {row} of {file} ends ({value}) before it begins ({begin}).',
    next: 'Correct the two dates at the source.',
  },
  'grade-unknown': {
    severity: 'warning',
    message: '"{value}" in row {row} of {file} is not a known grade; it was kept as it is.',
    next: 'Use KG, 01 to 12, or another code of the standard.',
  },
  'role-unknown': {
    severity: 'warning',
    message: 'The role "{value}" in row {row} of {file} is not known; "staff" was assumed.',
    next: 'Give the person the right role at the source or in Everyplan.',
  },
  'email-unreadable': {
    severity: 'warning',
    message: '"{value}" in row {row} of {file} is not an e-mail address and was left empty.',
    next: 'Correct the address so that the person can be written to.',
  },
  'username-has-spaces': {
    severity: 'warning',
    message: 'The username "{value}" in row {row} of {file} has spaces in it.',
    next: 'It works, but is easily mistyped; a username without spaces is better.',
  },
  'username-shared': {
    severity: 'warning',
    message:
      'The username "{value}" in row {row} of {file} is also that of row {first}; here it was left empty.',
    next: 'Give each person their own username.',
  },
  'name-part-missing': {
    severity: 'warning',
    message: 'Row {row} of {file} has nothing under {field}.',
    next: 'If the person has only one name, nothing needs to be done.',
  },
  'name-missing': {
    severity: 'error',
    message: 'Row {row} of {file} has neither a given nor a family name.',
    next: 'Fill in the name at the source and export again.',
  },
  'language-unknown': {
    severity: 'warning',
    message: '"{value}" in row {row} of {file} is not a known language and was left empty.',
    next: 'Use a code such as en or es.',
  },
  'user-id-unreadable': {
    severity: 'warning',
    message: '"{value}" under userIds in row {row} of {file} cannot be read.',
    next: 'Write it as {example}.',
  },
  'row-repeated': {
    severity: 'warning',
    message: 'Row {row} of {file} is the same as row {first}.',
    next: 'Nothing needs to be done.',
  },
  'id-repeated': {
    severity: 'error',
    message:
      'Row {row} of {file} has the sourcedId {value} of row {first}, but says something else.',
    next: 'Each row needs its own sourcedId: correct one of the two.',
  },
  'roles-joined': {
    severity: 'warning',
    message: 'Rows {first} and {row} of {file} are one person; their roles were put together.',
    next: 'Check that {value} is one person.',
  },
  'reference-dropped': {
    severity: 'warning',
    message:
      '{field} in row {row} of {file} names {value}, which {target} does not have; it was left empty.',
    next: 'Add {value} to {target}, or correct {field}.',
  },
  'reference-unknown': {
    severity: 'error',
    message: '{field} in row {row} of {file} names {value}, which {target} does not have.',
    next: 'Add {value} to {target}, or take the row out.',
  },
  'row-dropped': {
    severity: 'warning',
    message: 'Row {row} of {file} is about {value}, whom {target} does not have; it was left out.',
    next: 'Nothing needs to be done unless the person should be there.',
  },
  'parent-circle': {
    severity: 'warning',
    message:
      'Row {row} of {file} is its own parent, directly or by way of others; the parent was left empty.',
    next: 'Correct {field} at the source.',
  },
  'role-missing': {
    severity: 'error',
    message: 'Row {row} of {file} ({value}) has no role at a school or district of the bundle.',
    next: 'Give the person a role and a school: in users.csv (1.1) or roles.csv (1.2).',
  },
  'role-removal-alone': {
    severity: 'warning',
    message:
      'Row {row} of {file} ends a role of {value}, whose other roles are not listed; it was not applied.',
    next: 'Send all roles that the person keeps, or end the role in Everyplan.',
  },
  'school-assumed': {
    severity: 'warning',
    message: 'Row {row} of {file} names no school; {value}, the only one, was assumed.',
    next: 'Nothing needs to be done if that is right.',
  },
} as const satisfies IssueTexts;

export type RosterIssueCode = keyof typeof rosterIssueTexts;
