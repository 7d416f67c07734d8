import type { IssueTexts } from '../issue-texts.ts';

export const frameworkIssueTexts = {
  'json-unreadable': {
    severity: 'error',
    message: '{file} is not JSON that can be read.',
    next: 'Download the framework again, in CASE JSON or ASN JSON.',
  },
  'format-unknown': {
    severity: 'error',
    message: '{file} is neither a CASE package nor an ASN document.',
    next: 'Download the framework as a CASE package (CFPackage) or as ASN RDF/JSON.',
  },
  'document-missing': {
    severity: 'error',
    message: '{file} does not say which framework it holds: it has no {field}.',
    next: 'Download the whole package, not single items.',
  },
  'items-missing': {
    severity: 'error',
    message: '{file} holds no standard.',
    next: 'Download the whole package of the framework.',
  },
  'item-unreadable': {
    severity: 'error',
    message: 'Item {value} of {file} has no {field}; it was left out.',
    next: 'Tell the publisher of the framework, or add it to the file.',
  },
  'item-repeated': {
    severity: 'warning',
    message: 'Item {value} is in {file} twice; the first one is read.',
    next: 'Nothing needs to be done if both say the same.',
  },
  'code-repeated': {
    severity: 'warning',
    message: 'The code {value} stands for two items in {file}: {first} and {second}.',
    next: 'Both are kept; choose by the statement where the code is used.',
  },
  'grade-unknown': {
    severity: 'warning',
    message: '"{value}", a grade of item {item} in {file}, is not known and was left out.',
    next: 'Nothing needs to be done unless the item belongs to a grade of yours.',
  },
  'parent-unknown': {
    severity: 'warning',
    message:
      'Item {value} in {file} belongs below {parent}, which is not there; it stands at the top.',
    next: 'Download the whole package if headings are missing.',
  },
  'parent-circle': {
    severity: 'warning',
    message: 'Item {value} in {file} belongs below itself by way of others; it stands at the top.',
    next: 'Tell the publisher of the framework.',
  },
  'parents-several': {
    severity: 'warning',
    message: 'Item {value} in {file} has several places in the tree; the first one is read.',
    next: 'Nothing needs to be done.',
  },
  'prerequisite-unknown': {
    severity: 'warning',
    message: 'A prerequisite in {file} names {value}, which is not there; it was left out.',
    next: 'Nothing needs to be done; it may belong to another framework.',
  },
  'prerequisite-circle': {
    severity: 'warning',
    message:
      '{value} and {other} in {file} come before each other, directly or by way of others; one order was left out.',
    next: 'Tell the publisher of the framework.',
  },
  'rubrics-not-read': {
    severity: 'warning',
    message: '{file} holds {count} rubrics, which are not read.',
    next: 'Nothing needs to be done.',
  },
} as const satisfies IssueTexts;

export type FrameworkIssueCode = keyof typeof frameworkIssueTexts;
