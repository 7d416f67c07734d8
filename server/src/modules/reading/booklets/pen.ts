import type { Pdf } from '../../../platform/pdf/open-pdf.ts';
import type { Box } from './booklet.ts';

export type Element = PDFKit.PDFStructureElement;

export const colours = {
  ink: '#1d2521',
  soft: '#535b56',
  line: '#b9bdb6',
} as const;

/** A document, the element that what is written belongs to, and the box it goes into. */
export interface Pen {
  readonly pdf: Pdf;
  readonly whole: Element;
  readonly box: Box;
}

export interface Line {
  readonly text: string;
  /** The upper edge, in points from the top of the box. */
  readonly at: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'center';
  /** From the left edge of the box. */
  readonly indent?: number;
}

/** Writes one line as it is. What belongs together goes into one element: `write` inside `pdf.struct`. */
export function writeLine({ pdf, box }: Omit<Pen, 'whole'>, line: Line): void {
  const { text, at, size, bold = false, color = colours.ink, align = 'left', indent = 0 } = line;
  pdf
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color);
  const x = align === 'center' ? box.x + (box.width - pdf.widthOfString(text)) / 2 : box.x + indent;
  // The blank at the end keeps words apart for whoever has the page read aloud.
  pdf.text(`${text} `, x, box.y + at, { lineBreak: false });
}

/** Lines as one element of the document's structure: a paragraph, a heading. */
export function writeElement(pen: Pen, as: string, lines: readonly Line[]): void {
  pen.whole.add(
    pen.pdf.struct(as, {}, () => {
      for (const line of lines) writeLine(pen, line);
    }),
  );
}

/** What carries no meaning of its own is passed over by readers aloud. */
export function decorate(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
