import { openPdf, type Paper, type Pdf } from '../../../platform/pdf/open-pdf.ts';
import { paperSizes } from '../../../platform/pdf/paper-sizes.ts';
import type { Measure } from './break-lines.ts';
import type { Booklet, Box } from './booklet.ts';
import { drawKey } from './draw-key.ts';
import { drawPage, heightOfQuestion, roomForQuestions } from './draw-pages.ts';
import { impose } from './impose.ts';
import { layOutBooklet, type BookletPage } from './lay-out-booklet.ts';
import { typeOfGrade } from './type-of-grade.ts';

export interface Drawing {
  /** Each begins on a sheet of its own, in this order. */
  readonly booklets: readonly Booklet[];
  /** Names of those who get none, for the last page. */
  readonly without: readonly string[];
  readonly paper: Paper;
  /** 'fold': two pages a side in the order of a folded booklet; 'pages': one after the other. */
  readonly layout: 'fold' | 'pages';
  readonly title: string;
  readonly language: 'en' | 'es';
  /** A page for whoever hands them out, at the end: who gets what, and the answers. */
  readonly key: boolean;
  readonly now: Date;
}

const margins = { top: 42, bottom: 46, left: 36, right: 36 };

/** Booklets as one PDF, tagged (PDF/UA-1) in the order in which they are read. Other work goes on between two of them. */
export async function drawBooklets(drawing: Drawing): Promise<Buffer> {
  const { booklets, language, title, now } = drawing;
  const { pdf, finish } = openPdf({ title, language, size: sideOf(drawing.paper), now });
  const measures = new Map<number, Measure>();
  for (const booklet of booklets) {
    drawBooklet(pdf, drawing, { booklet, measures });
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (drawing.key) drawKey(pdf, drawing);
  return finish();
}

/** A sheet that lies; a page of a booklet is half of it. */
function sideOf(paper: Paper): readonly [width: number, height: number] {
  const [width, height] = paperSizes[paper];
  return [height, width];
}

interface One {
  readonly booklet: Booklet;
  readonly measures: Map<number, Measure>;
}

function drawBooklet(pdf: Pdf, { paper, layout }: Drawing, { booklet, measures }: One): void {
  const [sideWidth, height] = sideOf(paper);
  const width = sideWidth / 2;
  const room = {
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
  };
  const setting = typeOfGrade(booklet.text.grade);
  const pages = layOutBooklet({
    text: booklet.text,
    setting,
    room,
    measure: measureOnce(pdf, setting.size, measures),
    heightOf: (question) =>
      (heightOfQuestion(pdf, question, room.width) * room.height) / roomForQuestions(room.height),
    folded: layout === 'fold',
  });
  const places =
    layout === 'fold' ? addSides(pdf, { pages, width }) : addPages(pdf, { pages, width, height });
  const whole = pdf.struct('Document', { lang: booklet.text.language });
  pdf.addStructure(whole);
  for (const [index, page] of pages.entries()) {
    const place = places[index];
    if (place === undefined) throw new Error('every page of a booklet has its place');
    pdf.switchToPage(place.page);
    const box = { x: place.x + margins.left, y: margins.top, ...room };
    drawPage({ pdf, whole, box }, booklet, page);
  }
  whole.end();
}

interface Place {
  /** The page of the file. */
  readonly page: number;
  readonly x: number;
}

interface Adding {
  readonly pages: readonly BookletPage[];
  /** Of a page of the booklet. */
  readonly width: number;
}

function addSides(pdf: Pdf, { pages, width }: Adding): readonly Place[] {
  const places: Place[] = [];
  for (const { left, right } of impose(pages.length)) {
    pdf.addPage();
    const page = pdf.bufferedPageRange().count - 1;
    places[left] = { page, x: 0 };
    places[right] = { page, x: width };
  }
  return places;
}

function addPages(pdf: Pdf, { pages, width, height }: Adding & Pick<Box, 'height'>) {
  return pages.map((): Place => {
    pdf.addPage({ size: [width, height], margin: 0 });
    return { page: pdf.bufferedPageRange().count - 1, x: 0 };
  });
}

/** A class has the same words again and again: each is measured once for a size. */
function measureOnce(pdf: Pdf, size: number, measures: Map<number, Measure>): Measure {
  const known = measures.get(size);
  if (known !== undefined) return known;
  const widths = new Map<string, number>();
  const widthOf = (word: string) => {
    const width = widths.get(word) ?? pdf.font('regular').fontSize(size).widthOfString(word);
    widths.set(word, width);
    return width;
  };
  // Word by word: a line has no kerning over its blanks.
  const measure: Measure = (text) =>
    text.split(' ').reduce((sum, word) => sum + widthOf(word) + widthOf(' '), -widthOf(' '));
  measures.set(size, measure);
  return measure;
}
