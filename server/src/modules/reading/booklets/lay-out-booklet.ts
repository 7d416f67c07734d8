import { breakLines, type Measure } from './break-lines.ts';
import type { BookletQuestion, BookletText } from './booklet.ts';
import { fillPages, type Paragraph, type Piece } from './fill-pages.ts';
import { fillUp } from './impose.ts';
import type { Setting } from './type-of-grade.ts';

export type BookletPage =
  | { readonly kind: 'cover' }
  | { readonly kind: 'title' }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[]; readonly number: number }
  | { readonly kind: 'questions'; readonly questions: readonly BookletQuestion[] }
  | { readonly kind: 'vote' }
  | { readonly kind: 'draw' }
  | { readonly kind: 'back' };

interface LayingOut {
  readonly text: BookletText;
  readonly setting: Setting;
  /** The room for words on a page, in points. */
  readonly room: { readonly width: number; readonly height: number };
  readonly measure: Measure;
  /** How high a question with its choices stands, in points. */
  readonly heightOf: (question: BookletQuestion) => number;
  /** Filled up to whole sheets, with pages to draw on. */
  readonly folded: boolean;
}

/** The pages of a booklet in reading order: cover, title, text, questions, vote, pages to draw on, and the back with the licence. */
export function layOutBooklet(given: LayingOut): readonly BookletPage[] {
  const { text, setting, room, measure, heightOf, folded } = given;
  const pieces = fillPages(paragraphsOf(text, { width: room.width, measure }), {
    linesAPage: Math.floor(room.height / setting.leading),
    keepsPages: setting.keepsPages,
  });
  const body: readonly BookletPage[] = [
    { kind: 'cover' },
    { kind: 'title' },
    ...pieces.map((each, index) => ({ kind: 'text', pieces: each, number: index + 1 }) as const),
    ...questionPages(text.questions, { height: room.height, heightOf }),
    { kind: 'vote' },
  ];
  const missing = folded ? fillUp(body.length + 1) - body.length - 1 : 0;
  const drawing = Array.from({ length: missing }, () => ({ kind: 'draw' }) as const);
  return [...body, ...drawing, { kind: 'back' }];
}

interface Lines {
  readonly width: number;
  readonly measure: Measure;
}

function paragraphsOf(
  { pages, kind }: BookletText,
  { width, measure }: Lines,
): readonly Paragraph[] {
  const keepsLines = kind === 'poem' || kind === 'play';
  return pages.flatMap((page) =>
    page
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, index) => ({
        lines: breakLines(
          keepsLines ? paragraph : paragraph.replaceAll(/\s+/g, ' '),
          width,
          measure,
        ),
        startsPage: index === 0,
      })),
  );
}

interface QuestionRoom {
  readonly height: number;
  readonly heightOf: (question: BookletQuestion) => number;
}

/** As many questions on a page as stand there whole. */
function questionPages(
  questions: readonly BookletQuestion[],
  { height, heightOf }: QuestionRoom,
): readonly BookletPage[] {
  const pages: BookletQuestion[][] = [];
  let used = Infinity;
  for (const question of questions) {
    const needed = heightOf(question);
    if (used + needed > height) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(question);
    used += needed;
  }
  return pages.map((each) => ({ kind: 'questions', questions: each }));
}
