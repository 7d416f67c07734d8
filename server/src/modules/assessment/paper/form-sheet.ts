import { openPdf, type Paper } from '../../../platform/pdf/open-pdf.ts';
import { paperSizes } from '../../../platform/pdf/paper-sizes.ts';
import { formWords } from './form-words.ts';

const margin = 48;
const footer = 24;

interface Opening {
  readonly title: string;
  /** Of the questions, and so of the document. */
  readonly language: 'en' | 'es';
  readonly paper: Paper;
  /** Stands on each page. */
  readonly code: string;
  readonly now: Date;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly indent?: number;
  /** Space below, in points. */
  readonly after?: number;
}

/** Upright pages, filled from the top; what belongs together is never torn apart by the end of a page. */
export function openFormSheet({ title, language, paper, code, now }: Opening) {
  const { pdf, finish } = openPdf({ title, language, size: paperSizes[paper], now });
  const whole = pdf.struct('Document', { lang: language });
  pdf.addStructure(whole);
  const [width, height] = paperSizes[paper];
  const bottom = height - margin - footer;
  let y = margin;
  pdf.addPage();

  const styled = ({ size, bold = false }: Line) =>
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor('#1d2521');
  const roomOf = ({ indent = 0 }: Line) => ({
    width: width - 2 * margin - indent,
    lineGap: 2,
  });
  const heightOf = (line: Line) =>
    styled(line).heightOfString(line.text, roomOf(line)) + (line.after ?? 0);

  function turnUnless(needed: number): void {
    if (y + needed <= bottom) return;
    pdf.addPage();
    y = margin;
  }

  function write(as: string, line: Line, into = whole): void {
    into.add(
      pdf.struct(as, {}, () => {
        // The blank at the end keeps words apart for whoever has the page read aloud.
        styled(line).text(`${line.text} `, margin + (line.indent ?? 0), y, roomOf(line));
      }),
    );
    y += heightOf(line);
  }

  return {
    heading: (as: 'H1' | 'H2', text: string, keepWith = 0) => {
      const line = { text, size: as === 'H1' ? 20 : 15, bold: true, after: 8 };
      turnUnless(heightOf(line) + keepWith);
      write(as, line);
    },
    heightOf: (lines: readonly Line[]) => lines.reduce((sum, line) => sum + heightOf(line), 0),
    /** Paragraphs that stay on one page together, where a page holds them. */
    together: (lines: readonly Line[]) => {
      turnUnless(lines.reduce((sum, line) => sum + heightOf(line), 0));
      for (const line of lines) {
        turnUnless(heightOf(line));
        write('P', line);
      }
    },
    /** A question: what stands before its choices, and these as a list; never torn apart. */
    question: (before: readonly Line[], choices: readonly Line[]) => {
      turnUnless([...before, ...choices].reduce((sum, line) => sum + heightOf(line), 0));
      for (const line of before) write('P', line);
      const list = pdf.struct('L');
      whole.add(list);
      for (const choice of choices) {
        const item = pdf.struct('LI');
        list.add(item);
        write('LBody', choice, item);
        item.end();
      }
      list.end();
    },
    /** Lines to write on by hand. */
    blanks: (names: readonly string[]) => {
      const each = (width - 2 * margin) / names.length;
      for (const [index, name] of names.entries()) {
        const x = margin + index * each;
        whole.add(
          pdf.struct('P', {}, () => {
            pdf.font('regular').fontSize(12).fillColor('#1d2521');
            pdf.text(`${name} `, x, y, { lineBreak: false });
          }),
        );
        const from = x + pdf.widthOfString(name) + 6;
        pdf.markContent('Artifact', { type: 'Layout' });
        pdf
          .moveTo(from, y + 14)
          .lineTo(x + each - 16, y + 14)
          .lineWidth(0.7)
          .stroke('#535b56');
        pdf.endMarkedContent();
      }
      y += 32;
    },
    async finish(): Promise<Buffer> {
      whole.end();
      const { count } = pdf.bufferedPageRange();
      for (let page = 0; page < count; page++) {
        pdf.switchToPage(page);
        pdf.markContent('Artifact', { type: 'Pagination' });
        pdf.font('regular').fontSize(9).fillColor('#535b56');
        const at = height - margin;
        const words = formWords[language];
        pdf.text(`${code} · Everyplan, CC BY 4.0`, margin, at, { lineBreak: false });
        const says = words.page(page + 1, count);
        pdf.text(says, width - margin - pdf.widthOfString(says), at, { lineBreak: false });
        pdf.endMarkedContent();
      }
      return finish();
    },
  };
}
