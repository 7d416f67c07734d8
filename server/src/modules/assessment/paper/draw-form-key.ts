import { type Drawing, letters } from './draw-form.ts';
import { openFormSheet } from './form-sheet.ts';
import { formWords } from './form-words.ts';

/** The key of a form, for the teacher: the letter of each answer, the answer, and why it is right. */
export async function drawFormKey(drawing: Drawing): Promise<Buffer> {
  const { items, language, code } = drawing;
  const words = formWords[language];
  const sheet = openFormSheet({ ...drawing, title: `${words.title}: ${words.key}` });
  sheet.heading('H1', `${words.key} ${code}`);
  sheet.together([{ text: words.keyLead, size: 11, after: 8 }]);
  sheet.together([{ text: inFives(lettersOf(items)), size: 14, bold: true, after: 12 }]);
  for (const {
    number,
    item: { right, choices, because },
  } of items)
    sheet.together([
      {
        text: `${number}. ${letterOf(right)}: ${choices[right] ?? ''}`,
        size: 11,
        bold: true,
      },
      { text: because, size: 11, indent: 20, after: 6 },
    ]);
  return sheet.finish();
}

/** One for each number of the form, '-' where its question is gone. */
function lettersOf(items: Drawing['items']): readonly string[] {
  return Array.from({ length: items.at(-1)?.number ?? 0 }, (_, index) => {
    const found = items.find(({ number }) => number === index + 1);
    return found === undefined ? '-' : letterOf(found.item.right);
  });
}

function letterOf(place: number): string {
  return letters[place] ?? '';
}

/** Letters in groups, as one lays the key beside a sheet. */
function inFives(all: readonly string[]): string {
  return all.join('').replaceAll(/(.{5})(?=.)/g, '$1 ');
}
