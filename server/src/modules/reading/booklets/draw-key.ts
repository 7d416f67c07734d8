import type { Pdf } from '../../../platform/pdf/open-pdf.ts';
import { breakLines } from './break-lines.ts';
import { letters, type Booklet, type BookletText } from './booklet.ts';
import type { Drawing } from './draw-booklets.ts';
import { colours, writeElement, writeLine, type Element } from './pen.ts';
import { bookletWords } from './words.ts';

const margin = 48;
const leading = 16;

/** The last pages, for the teacher: who gets which booklet, and the answers of each text. No level stands on them: children see them too. */
export function drawKey(pdf: Pdf, { booklets, without, language, title }: Drawing): void {
  const words = bookletWords[language];
  const whole = pdf.struct('Document', { lang: language });
  pdf.addStructure(whole);
  const sheet = openSheet(pdf, whole);
  sheet.heading(title);
  sheet.line(words.printing, { color: colours.soft });
  if (booklets.some(({ name }) => name !== null)) {
    sheet.heading(words.who);
    sheet.table(
      [words.learner, words.text],
      [
        ...booklets.map(({ name, text }) => [name ?? '', text.title]),
        ...without.map((name) => [name, words.none]),
      ],
    );
  }
  sheet.heading(words.key);
  for (const text of distinctTexts(booklets)) {
    sheet.line(text.title, { bold: true, keepWith: text.questions.length + 1 });
    for (const { number, choices, rightChoice, because } of text.questions)
      sheet.line(
        `${number} ${letters[rightChoice] ?? ''}: ${asSentence(choices[rightChoice] ?? '')} ${because}`,
        { indent: 14 },
      );
  }
  whole.end();
}

function asSentence(text: string): string {
  return /[.!?…»”"]$/.test(text) ? text : `${text}.`;
}

function distinctTexts(booklets: readonly Booklet[]): readonly BookletText[] {
  return [...new Map(booklets.map(({ text }) => [text.textId, text])).values()];
}

interface Style {
  readonly bold?: boolean;
  readonly color?: string;
  readonly indent?: number;
  /** Begin a new page where so many lines more would not fit on this one. */
  readonly keepWith?: number;
}

/** Pages of the file's own size, filled from the top. */
function openSheet(pdf: Pdf, whole: Element) {
  pdf.addPage();
  let y = margin;
  const width = pdf.page.width - 2 * margin;
  const box = () => ({ x: margin, y: 0, width, height: pdf.page.height });
  const turnUnless = (lines: number) => {
    if (y + lines * leading <= pdf.page.height - margin) return;
    pdf.addPage();
    y = margin;
  };
  const measure = (bold: boolean) => (words: string) =>
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(11)
      .widthOfString(words);
  return {
    heading(text: string): void {
      turnUnless(4);
      y += 6;
      writeElement({ pdf, whole, box: box() }, 'H2', [{ text, at: y, size: 15, bold: true }]);
      y += 24;
    },
    line(
      text: string,
      { bold = false, color = colours.ink, indent = 0, keepWith = 0 }: Style = {},
    ) {
      const lines = breakLines(text, width - indent, measure(bold));
      turnUnless(lines.length + keepWith);
      writeElement(
        { pdf, whole, box: box() },
        'P',
        lines.map((each, index) => ({
          text: each,
          at: y + index * leading,
          size: 11,
          bold,
          color,
          indent,
        })),
      );
      y += lines.length * leading;
    },
    table(head: readonly string[], rows: readonly (readonly string[])[]): void {
      const table = pdf.struct('Table');
      whole.add(table);
      for (const [index, cells] of [head, ...rows].entries()) {
        turnUnless(1);
        const row = pdf.struct('TR');
        table.add(row);
        const as = index === 0 ? 'TH' : 'TD';
        const scope: object = index === 0 ? { scope: 'Column' } : {};
        for (const [column, text] of cells.entries())
          row.add(
            pdf.struct(as, scope, () =>
              writeLine(
                { pdf, box: box() },
                {
                  text: fitted(
                    text,
                    (width / 2) * (column === 0 ? 0.8 : 1.15),
                    measure(index === 0),
                  ),
                  at: y,
                  size: 11,
                  bold: index === 0,
                  indent: column * (width / 2) * 0.85,
                },
              ),
            ),
          );
        row.end();
        y += leading;
      }
      table.end();
      y += 6;
    },
  };
}

/** One line of a cell, cut where it would run into the next one. */
function fitted(text: string, width: number, measure: (words: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}
