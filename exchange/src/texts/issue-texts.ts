import type { IssueTexts } from '../issue-texts.ts';

export const textIssueTexts = {
  'text-without-words': {
    severity: 'error',
    message: 'There are no words in {file}.',
    next: 'A scanned book is pictures only: type or paste its text, or leave the file out.',
  },
  'text-too-large': {
    severity: 'error',
    message: '{file} is larger than {limit} MB.',
    next: 'Bring in one text a file; split a collection into its texts.',
  },
  'text-kind-unknown': {
    severity: 'error',
    message: '{file} is not a text that can be read here.',
    next: 'Save it as Markdown, HTML, EPUB or plain text. From a word processor: save as HTML or plain text.',
  },
  'text-encoding': {
    severity: 'warning',
    message: '{file} is not saved as UTF-8; it was read as {encoding}.',
    next: 'Check letters with accents; save the file as UTF-8 next time.',
  },
  'licence-missing': {
    severity: 'warning',
    message: 'No licence was found in {file}: the text stays here and is not to be passed on.',
    next: 'Ask whoever made it, and write the licence down in the library when you know it.',
  },
  'epub-unreadable': {
    severity: 'error',
    message: '{file} cannot be opened as an EPUB.',
    next: 'Download or export it again; if it opens nowhere, it is broken.',
  },
  'epub-without-book': {
    severity: 'error',
    message: '{file} has no list of chapters (its package file is missing or broken).',
    next: 'Export it again as EPUB 2 or 3, or save its text as HTML.',
  },
  'epub-protected': {
    severity: 'error',
    message: '{file} is protected against copying (DRM), so its text cannot be read.',
    next: 'Ask the publisher for a copy without protection; it may not be taken off here.',
  },
  'epub-chapter-missing': {
    severity: 'warning',
    message: '{count} chapters that {file} lists are not in it; the others were read.',
    next: 'Compare with the book, and export it again if text is missing.',
  },
  'zip-unreadable': {
    severity: 'error',
    message: '{file} cannot be opened as a zip file.',
    next: 'Zip the folder again, or bring in the files one by one.',
  },
  'zip-too-large': {
    severity: 'error',
    message: '{file} unpacks to more than {limit} MB or {files} files.',
    next: 'Split it into several zip files.',
  },
} as const satisfies IssueTexts;

export type TextIssueCode = keyof typeof textIssueTexts;
