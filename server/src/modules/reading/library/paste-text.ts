import { readLicence, readPlain } from '@everyplan/exchange/texts';
import { Problem } from '../../../platform/errors.ts';
import type { NewText } from './new-text.ts';
import { hashText } from './prepare-text.ts';

export interface PastedText {
  readonly title: string;
  readonly text: string;
  readonly language: 'en' | 'es';
  readonly licence?: string | undefined;
  readonly author?: string | undefined;
}

/** A pasted text as one of the library: known by its words alone. Throws text-without-words. */
export function pasteText({
  title,
  text,
  language,
  licence = '',
  author = '',
}: PastedText): NewText {
  const read = readPlain(new TextEncoder().encode(text), { file: title, title }).text;
  if (read === undefined)
    throw new Problem({
      code: 'text-without-words',
      status: 400,
      message: 'There are no words in this text.',
      next: 'Paste at least a sentence.',
    });
  const { licence: name, licenceUrl = null } = readLicence(licence);
  const given = {
    sourceKey: '',
    source: 'paste' as const,
    title,
    language,
    pages: read.pages,
    credits: author === '' ? [] : [{ role: 'author', name: author }],
    licence: name,
    licenceUrl,
  };
  return { ...given, sourceKey: `paste:${hashText(given).content}` };
}
