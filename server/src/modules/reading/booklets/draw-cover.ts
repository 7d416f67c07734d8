import type { Pdf } from '../../../platform/pdf/open-pdf.ts';
import { breakLines } from './break-lines.ts';
import type { BookletText, Box } from './booklet.ts';
import { decorate, writeElement, type Pen } from './pen.ts';
import { hashOf } from './hash-of.ts';

/** Pairs out of the product's palette: a light ground that spares ink, and what is drawn on it. */
const palettes = [
  { ground: '#e4f2ec', deep: '#0d6b57', bright: '#79ceb5' },
  { ground: '#fcece2', deep: '#a1461a', bright: '#f2a57c' },
  { ground: '#e6eff7', deep: '#2d5a86', bright: '#a3c6ea' },
  { ground: '#faf0d3', deep: '#7a5500', bright: '#e6c270' },
] as const;
type Palette = (typeof palettes)[number];

/** The cover: a drawing that the title decides, the title, and who wrote it. */
export function drawCover(pen: Pen, text: BookletText): void {
  const { pdf, box } = pen;
  const hash = hashOf(text.title);
  const palette = palettes[hash % palettes.length] ?? palettes[0];
  const panel = { ...box, height: box.height * 0.58 };
  decorate(pdf, () => {
    pdf.save();
    pdf.roundedRect(panel.x, panel.y, panel.width, panel.height, 14).clip();
    pdf.rect(panel.x, panel.y, panel.width, panel.height).fill(palette.ground);
    const draw = motifs[Math.floor(hash / 7) % motifs.length] ?? drawHills;
    draw(pdf, panel, palette, hash);
    pdf.restore();
  });
  const measure = (size: number) => (words: string) =>
    pdf.font('bold').fontSize(size).widthOfString(words);
  const size = [30, 26, 22, 18].find(
    (each) => breakLines(text.title, box.width, measure(each)).length <= 3,
  );
  const titleSize = size ?? 16;
  const lines = breakLines(text.title, box.width, measure(titleSize)).slice(0, 5);
  const top = panel.height + 26;
  writeElement(
    pen,
    'H1',
    lines.map((line, index) => ({
      text: line,
      at: top + index * titleSize * 1.2,
      size: titleSize,
      bold: true,
      color: palette.deep,
    })),
  );
  if (text.authors !== '') {
    const authors = breakLines(text.authors, box.width, (words) =>
      pdf.font('regular').fontSize(12).widthOfString(words),
    ).slice(0, 3);
    const at = top + lines.length * titleSize * 1.2 + 10;
    writeElement(
      pen,
      'P',
      authors.map((line, index) => ({ text: line, at: at + index * 16, size: 12 })),
    );
  }
}

type Motif = (pdf: Pdf, panel: Box, palette: Palette, hash: number) => void;

function drawHills(pdf: Pdf, { x, y, width, height }: Box, palette: Palette, hash: number): void {
  const sun = x + width * (0.25 + (hash % 50) / 100);
  pdf.circle(sun, y + height * 0.32, height * 0.14).fill(palette.bright);
  pdf.ellipse(x + width * 0.2, y + height * 1.08, width * 0.62, height * 0.42).fill(palette.bright);
  pdf.ellipse(x + width * 0.86, y + height * 1.12, width * 0.6, height * 0.4).fill(palette.deep);
}

function drawWaves(pdf: Pdf, { x, y, width, height }: Box, palette: Palette, hash: number): void {
  const step = width / 4;
  for (const row of [0, 1, 2, 3]) {
    const top = y + height * (0.3 + row * 0.17);
    const shift = ((hash >> row) % 4) * (step / 4);
    for (let at = x - step + shift; at < x + width + step; at += step)
      pdf
        .circle(at, top + step * 0.55, step * 0.55)
        .fill(row % 2 === 0 ? palette.bright : '#ffffff');
    pdf.rect(x, top + step * 0.5, width, height).fill(row === 3 ? palette.deep : palette.ground);
  }
}

function drawLeaves(pdf: Pdf, { x, y, width, height }: Box, palette: Palette, hash: number): void {
  const stem = x + width / 2;
  pdf
    .moveTo(stem, y + height)
    .lineTo(stem, y + height * 0.2)
    .lineWidth(5)
    .stroke(palette.deep);
  const leaf = width * 0.17;
  for (const row of [0, 1, 2, 3]) {
    const side = (row + (hash % 2)) % 2 === 0 ? 1 : -1;
    const middle = stem + side * leaf;
    const at = y + height * (0.28 + row * 0.17);
    pdf.save();
    pdf.rotate(side * -24, { origin: [middle, at] });
    pdf.ellipse(middle, at, leaf, leaf * 0.42).fill(row % 2 === 0 ? palette.bright : palette.deep);
    pdf.restore();
  }
}

function drawStars(pdf: Pdf, { x, y, width, height }: Box, palette: Palette, hash: number): void {
  pdf.circle(x + width * 0.72, y + height * 0.34, height * 0.2).fill(palette.bright);
  pdf.circle(x + width * 0.64, y + height * 0.3, height * 0.18).fill(palette.ground);
  for (let star = 0; star < 14; star += 1) {
    const place = hashOf(`${hash}/${star}`);
    const at = { x: x + ((place % 97) / 97) * width, y: y + (((place >> 7) % 89) / 89) * height };
    pdf.circle(at.x, at.y, 2.5 + (place % 4)).fill(star % 3 === 0 ? palette.deep : palette.bright);
  }
}

const motifs: readonly Motif[] = [drawHills, drawWaves, drawLeaves, drawStars];
