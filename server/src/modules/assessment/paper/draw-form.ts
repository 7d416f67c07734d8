import type { Item } from '@everyplan/content';
import type { Paper } from '../../../platform/pdf/open-pdf.ts';
import type { FormBand } from '../tables.ts';
import { openFormSheet } from './form-sheet.ts';
import { formWords } from './form-words.ts';

export interface Drawing {
  /** Each with its number on the form, which stays when another question has left the bank since it was laid out. */
  readonly items: readonly { readonly number: number; readonly item: Item }[];
  readonly language: 'en' | 'es';
  readonly band: FormBand;
  readonly code: string;
  readonly paper: Paper;
  readonly now: Date;
}

const sizeOf: Readonly<Record<FormBand, number>> = { 'k-1': 16, '2-3': 14, '4-5': 12, '6-8': 11 };
export const letters = 'ABCDEFGHIJ';

/** The form as a learner gets it: no key, and no level that could be read off it. */
export async function drawForm(drawing: Drawing): Promise<Buffer> {
  const { items, language, band } = drawing;
  const words = formWords[language];
  const size = sizeOf[band];
  const sheet = openFormSheet({ ...drawing, title: words.title });
  sheet.blanks([words.name, words.date]);
  sheet.heading('H1', words.title);
  sheet.together([{ text: words.how, size, after: 14 }]);
  for (const [index, { number, item }] of items.entries()) {
    const { before, choices } = linesOf(item, { number, size });
    if (items[index - 1]?.item.area !== item.area)
      sheet.heading('H2', words.areas[item.area], sheet.heightOf([...before, ...choices]));
    sheet.question(before, choices);
  }
  sheet.together([{ text: words.end, size, bold: true }]);
  return sheet.finish();
}

function linesOf(
  { passage, stem, choices }: Item,
  { number, size }: { readonly number: number; readonly size: number },
) {
  const text =
    passage === undefined ? [] : [{ text: passage.replaceAll(/\n{2,}/g, '\n'), size, after: 8 }];
  const last = choices.length - 1;
  return {
    before: [...text, { text: `${number}. ${stem}`, size, bold: true, after: 4 }],
    choices: choices.map((choice, place) => ({
      text: `${letters[place] ?? ''}   ${choice}`,
      size,
      indent: 20,
      after: place === last ? 13 : 2,
    })),
  };
}
