import type { Pdf } from '../../../platform/pdf/open-pdf.ts';
import { breakLines, softBreak } from './break-lines.ts';
import { letters, type Booklet, type BookletQuestion, type BookletText } from './booklet.ts';
import { drawCover } from './draw-cover.ts';
import type { BookletPage } from './lay-out-booklet.ts';
import { colours, decorate, writeElement, type Pen } from './pen.ts';
import { typeOfGrade } from './type-of-grade.ts';
import { bookletWords } from './words.ts';

/** Draws one page of a booklet into its box. */
export function drawPage(pen: Pen, { text, name }: Booklet, page: BookletPage): void {
  switch (page.kind) {
    case 'cover':
      return drawCover(pen, text);
    case 'title':
      return drawTitle(pen, { text, name });
    case 'text':
      return drawText(pen, text, page);
    case 'questions':
      return drawQuestions(pen, text, page.questions);
    case 'vote':
      return drawVote(pen, text);
    case 'draw':
      return drawSpace(pen, text);
    case 'back':
      return drawBack(pen, text);
  }
}

function drawTitle(pen: Pen, { text, name }: Booklet): void {
  const { pdf, box } = pen;
  const words = bookletWords[text.language];
  const size = 20;
  const lines = wrapped(pdf, text.title, { width: box.width, size, bold: true });
  const top = box.height * 0.26;
  writeElement(
    pen,
    'P',
    lines.map((line, index) => ({
      text: line,
      at: top + index * size * 1.25,
      size,
      bold: true,
      align: 'center',
    })),
  );
  const at = box.height * 0.62;
  writeElement(pen, 'P', [
    { text: words.belongsTo, at, size: 12, color: colours.soft, align: 'center' },
    ...(name === null
      ? []
      : [{ text: name, at: at + 24, size: 18, bold: true, align: 'center' as const }]),
  ]);
  if (name !== null) return;
  decorate(pdf, () =>
    ruled(pdf, { x: box.x + box.width * 0.15, y: box.y + at + 52, width: box.width * 0.7 }),
  );
}

function drawText(
  pen: Pen,
  { grade }: BookletText,
  { pieces, number }: Extract<BookletPage, { kind: 'text' }>,
): void {
  const { size, leading, keepsPages } = typeOfGrade(grade);
  for (const { lines, at } of pieces)
    writeElement(
      pen,
      'P',
      lines.map((line, index) => ({ text: line, at: (at + index) * leading, size })),
    );
  const used = Math.max(0, ...pieces.map(({ at, lines }) => at + lines.length)) * leading;
  if (keepsPages && used < pen.box.height * 0.6) drawFrame(pen, used + leading);
  decorate(pen.pdf, () => {
    const text = String(number);
    pen.pdf.font('regular').fontSize(10).fillColor(colours.soft);
    const x = pen.box.x + (pen.box.width - pen.pdf.widthOfString(text)) / 2;
    pen.pdf.text(text, x, pen.box.y + pen.box.height + 12, { lineBreak: false });
  });
}

/** Room for the child's own picture. */
function drawFrame({ pdf, box }: Pen, from: number): void {
  decorate(pdf, () =>
    pdf
      .roundedRect(box.x, box.y + from, box.width, box.height - from, 10)
      .lineWidth(0.8)
      .stroke(colours.line),
  );
}

const questionSize = 12;
const questionLeading = 17;
const headHeight = 54;

/** How high a question stands with its choices, in points. */
export function heightOfQuestion(pdf: Pdf, question: BookletQuestion, width: number): number {
  const lines = linesOfQuestion(pdf, question, width);
  const choices = lines.choices.reduce((sum, each) => sum + each.length * questionLeading + 5, 0);
  return lines.stem.length * questionLeading + choices + 20;
}

function linesOfQuestion(pdf: Pdf, { number, stem, choices }: BookletQuestion, width: number) {
  const asked = { width, size: questionSize };
  return {
    stem: wrapped(pdf, `${number}. ${stem}`, { ...asked, bold: true }),
    choices: choices.map((choice) => wrapped(pdf, choice, { ...asked, width: width - 26 })),
  };
}

function drawQuestions(pen: Pen, text: BookletText, questions: readonly BookletQuestion[]): void {
  const { pdf, box } = pen;
  const words = bookletWords[text.language];
  const isFirst = questions[0] === text.questions[0];
  writeElement(pen, 'H2', [{ text: isFirst ? words.questions : ' ', at: 0, size: 17, bold: true }]);
  if (isFirst)
    writeElement(pen, 'P', [{ text: words.ring, at: 24, size: 11, color: colours.soft }]);
  let at = headHeight;
  for (const question of questions) {
    const { stem, choices } = linesOfQuestion(pdf, question, box.width);
    writeElement(
      pen,
      'P',
      stem.map((line, index) => ({
        text: line,
        at: at + index * questionLeading,
        size: questionSize,
        bold: true,
      })),
    );
    at += stem.length * questionLeading + 5;
    for (const [place, lines] of choices.entries()) {
      const letter = letters[place] ?? '';
      writeElement(pen, 'P', [
        { text: letter, at, size: questionSize, indent: 4 },
        ...lines.map((line, index) => ({
          text: line,
          at: at + index * questionLeading,
          size: questionSize,
          indent: 26,
        })),
      ]);
      at += lines.length * questionLeading + 5;
    }
    at += 10;
  }
}

/** The room that questions have on a page, in points. */
export function roomForQuestions(height: number): number {
  return height - headHeight;
}

function drawVote(pen: Pen, { language }: BookletText): void {
  const { pdf, box } = pen;
  const words = bookletWords[language];
  const lines = wrapped(pdf, words.howWasIt, { width: box.width, size: 17, bold: true });
  writeElement(
    pen,
    'H2',
    lines.map((text, index) => ({ text, at: index * 22, size: 17, bold: true })),
  );
  const rowHeight = 84;
  for (const [row, text] of words.votes.entries()) {
    const at = lines.length * 22 + 24 + row * rowHeight;
    decorate(pdf, () => drawFace(pdf, { x: box.x + 34, y: box.y + at + 30, mood: row }));
    writeElement(pen, 'P', [{ text, at: at + 20, size: 16, indent: 84 }]);
    decorate(pdf, () =>
      pdf
        .roundedRect(box.x + box.width - 32, box.y + at + 16, 26, 26, 5)
        .lineWidth(1.4)
        .stroke(colours.ink),
    );
  }
}

interface Face {
  readonly x: number;
  readonly y: number;
  /** 0: too easy, a wide smile with closed eyes; 1: a smile; 2: a frown. */
  readonly mood: number;
}

function drawFace(pdf: Pdf, { x, y, mood }: Face): void {
  pdf.circle(x, y, 28).lineWidth(2).stroke(colours.ink);
  for (const side of [-10, 10]) {
    if (mood === 0)
      pdf
        .moveTo(x + side - 4, y - 6)
        .lineTo(x + side + 4, y - 6)
        .stroke(colours.ink);
    else pdf.circle(x + side, y - 7, 3).fill(colours.ink);
  }
  const [edge, middle] = mood === 2 ? [14, 4] : [6, 18];
  pdf
    .moveTo(x - 13, y + edge)
    .quadraticCurveTo(x, y + middle, x + 13, y + edge)
    .lineWidth(2)
    .stroke(colours.ink);
}

function drawSpace(pen: Pen, { language }: BookletText): void {
  const text = bookletWords[language].draw;
  writeElement(pen, 'P', [{ text, at: 0, size: 12, color: colours.soft }]);
  drawFrame(pen, 26);
}

/** Title, makers and licence, at the foot; smaller where a long one would not fit. */
function drawBack(pen: Pen, text: BookletText): void {
  const { pdf, box } = pen;
  const sizes = [9, 8, 7, 6, 5] as const;
  const set = (size: number) =>
    text.rights.map((line) => wrapped(pdf, line, { width: box.width, size }));
  const heightOf = (size: number) => set(size).flat().length * size * 1.35 + 30;
  const size = sizes.find((each) => heightOf(each) <= box.height) ?? 5;
  let at = Math.max(0, box.height - heightOf(size));
  writeElement(pen, 'P', [{ text: text.title, at, size: size + 2, bold: true }]);
  at += 24;
  for (const lines of set(size)) {
    writeElement(
      pen,
      'P',
      lines.map((line, index) => ({ text: line, at: at + index * size * 1.35, size })),
    );
    at += lines.length * size * 1.35;
  }
}

interface Wrapping {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** Addresses are broken too: one that is wider than the page would run off it. */
function wrapped(pdf: Pdf, text: string, { width, size, bold = false }: Wrapping) {
  const measure = (words: string) =>
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .widthOfString(words);
  const breakable = text
    .split(' ')
    .map((word) =>
      measure(word) > width ? word.replaceAll(/[/?&=._-]/g, `$&${softBreak}`) : word,
    );
  return breakLines(breakable.join(' '), width, measure);
}

function ruled(
  pdf: Pdf,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
) {
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(1)
    .stroke(colours.ink);
}
