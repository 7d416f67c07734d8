import type { Pdf } from '../../../platform/pdf/open-pdf.ts';
import type { FamilyReport } from './compose-report.ts';
import { reportWords, sayDay } from './words.ts';

type Element = PDFKit.PDFStructureElement;

const ink = '#1d2521';
const soft = '#535b56';
const pine = '#0d6b57';
const line = '#d7d8d0';

/** One learner's report, from a page of its own on: what goes well, what comes next, then all of it. */
export function drawReport(pdf: Pdf, report: FamilyReport): void {
  const first = pdf.bufferedPageRange().count;
  pdf.addPage();
  const whole = pdf.struct('Document', {
    lang: report.language,
  });
  pdf.addStructure(whole);
  drawHead(pdf, whole, report);
  drawStrengths(pdf, whole, report);
  drawNext(pdf, whole, report);
  drawKey(pdf, whole, report);
  for (const subject of report.subjects) drawSubject(pdf, whole, { report, subject });
  drawClose(pdf, whole, report);
  whole.end();
  drawFeet(pdf, report, first);
}

function drawHead(pdf: Pdf, whole: Element, report: FamilyReport): void {
  const words = reportWords[report.language];
  const day = sayDay(report.asOf, report.language);
  const facts = [report.schoolName, report.gradeName, day].filter((fact) => fact !== '');
  say(pdf, whole, { as: 'P', text: `${words.of}`, size: 10, color: soft });
  say(pdf, whole, { as: 'H1', text: report.learnerName, size: 24, bold: true, color: pine });
  say(pdf, whole, { as: 'P', text: facts.join(' · '), size: 10, color: soft, after: 8 });
  const [givenName = ''] = report.learnerName.split(' ');
  say(pdf, whole, { as: 'P', text: words.intro(givenName, day), size: 11, after: 10 });
}

function drawStrengths(pdf: Pdf, whole: Element, { strengths, language }: FamilyReport): void {
  const words = reportWords[language];
  heading(pdf, whole, words.strengths);
  if (strengths.length === 0)
    return say(pdf, whole, { as: 'P', text: words.noStrengths, size: 11, after: 8 });
  const list = pdf.struct('L');
  whole.add(list);
  for (const text of strengths) listItem(pdf, list, { lines: [{ text, size: 11 }] });
  list.end();
  pdf.y += 6;
}

function drawNext(pdf: Pdf, whole: Element, { next, language }: FamilyReport): void {
  const words = reportWords[language];
  heading(pdf, whole, words.next);
  if (next.length === 0)
    return say(pdf, whole, { as: 'P', text: words.noNext, size: 11, after: 8 });
  const list = pdf.struct('L');
  whole.add(list);
  for (const { title, atHome } of next)
    listItem(pdf, list, {
      lines: [
        { text: title, size: 11, bold: true },
        { text: `${words.home} ${atHome}`, size: 10.5, color: soft },
      ],
    });
  list.end();
  pdf.y += 6;
}

function drawKey(pdf: Pdf, whole: Element, { scale, language }: FamilyReport): void {
  const words = reportWords[language];
  heading(pdf, whole, words.all);
  const names = scale.levels.map(({ name }, index) => `${index + 1} ${name[language]}`).join(' · ');
  const met = scale.levels[scale.meetsFrom - 1]?.name[language] ?? '';
  const text = `${words.key} ${names}. ${words.met(met)}`;
  say(pdf, whole, { as: 'P', text, size: 10, color: soft, after: 6 });
}

interface OfSubject {
  readonly report: FamilyReport;
  readonly subject: FamilyReport['subjects'][number];
}

/** A table with a row a standard. The boxes repeat the level's name, for the eye. */
function drawSubject(pdf: Pdf, whole: Element, { report, subject }: OfSubject): void {
  const words = reportWords[report.language];
  keepTogether(pdf, 60);
  say(pdf, whole, { as: 'H3', text: subject.subject, size: 12, bold: true, after: 3 });
  if (subject.lines.length > 0) {
    const table = pdf.struct('Table');
    whole.add(table);
    for (const each of subject.lines) drawRow(pdf, table, { report, each });
    table.end();
  }
  const text = subject.unsure > 0 ? words.unsure(subject.unsure) : '';
  if (text !== '') say(pdf, whole, { as: 'P', text, size: 9.5, color: soft });
  pdf.y += 8;
}

interface OfRow {
  readonly report: FamilyReport;
  readonly each: OfSubject['subject']['lines'][number];
}

const boxSize = 7;
// The types of the library do not know it yet.
const rowHeader: object = { scope: 'Row' };
const levelWidth = 170;

function drawRow(pdf: Pdf, table: Element, { report, each }: OfRow): void {
  const { scale, language } = report;
  const name = scale.levels[each.level - 1]?.name[language] ?? '';
  const judged = each.judged ? ` (${reportWords[language].judged})` : '';
  const { left } = pdf.page.margins;
  const width = widthOf(pdf) - levelWidth;
  pdf.font('regular').fontSize(10);
  const wrapped = { width: levelWidth - scale.levels.length * (boxSize + 2) - 8 };
  const height = Math.max(
    pdf.heightOfString(each.title, { width: width - 10 }),
    pdf.heightOfString(name + judged, wrapped),
  );
  keepTogether(pdf, height + 6);
  const top = pdf.y;
  const row = pdf.struct('TR');
  table.add(row);
  row.add(
    pdf.struct('TH', rowHeader, () => {
      pdf
        .font('regular')
        .fontSize(10)
        .fillColor(ink)
        .text(`${each.title} `, left, top, { width: width - 10 });
    }),
  );
  decorate(pdf, () =>
    drawBoxes(pdf, { level: each.level, of: scale.levels.length, x: left + width, y: top + 2 }),
  );
  row.add(
    pdf.struct('TD', {}, () => {
      const x = left + width + scale.levels.length * (boxSize + 2) + 8;
      pdf.font('bold').fontSize(10).fillColor(ink).text(`${name}${judged} `, x, top, wrapped);
    }),
  );
  row.end();
  pdf.x = left;
  pdf.y = top + height + 3;
  decorate(pdf, () =>
    pdf
      .moveTo(left, pdf.y - 1)
      .lineTo(left + widthOf(pdf), pdf.y - 1)
      .lineWidth(0.5)
      .stroke(line),
  );
  pdf.y += 2;
}

interface Boxes {
  readonly level: number;
  readonly of: number;
  readonly x: number;
  readonly y: number;
}

function drawBoxes(pdf: Pdf, { level, of, x, y }: Boxes): void {
  for (let index = 0; index < of; index += 1) {
    pdf.rect(x + index * (boxSize + 2), y, boxSize, boxSize).lineWidth(0.8);
    if (index < level) pdf.fillAndStroke(pine, pine);
    else pdf.stroke(soft);
  }
}

function drawClose(pdf: Pdf, whole: Element, { subjects, language }: FamilyReport): void {
  const words = reportWords[language];
  if (subjects.length === 0) say(pdf, whole, { as: 'P', text: words.nothing, size: 11, after: 6 });
  keepTogether(pdf, 40);
  say(pdf, whole, { as: 'P', text: words.questions, size: 10.5 });
}

/** Name and page number at the foot: sheets of a whole class are easily mixed up. */
function drawFeet(pdf: Pdf, { learnerName, language }: FamilyReport, first: number): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = first; page < count; page += 1) {
    pdf.switchToPage(page);
    const text = `${learnerName} · ${reportWords[language].page(page - first + 1, count - first)}`;
    const { left, bottom } = pdf.page.margins;
    decorate(pdf, () => {
      // Below the margin the library would begin a new page.
      pdf.page.margins.bottom = 0;
      pdf.font('regular').fontSize(9).fillColor(soft);
      pdf.text(text, left, pdf.page.height - 38, {
        width: widthOf(pdf),
        align: 'center',
        lineBreak: false,
      });
      pdf.page.margins.bottom = bottom;
    });
  }
}

interface Said {
  readonly as: string;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly after?: number;
}

function say(
  pdf: Pdf,
  parent: Element,
  { as, text, size, bold = false, color = ink, after = 0 }: Said,
): void {
  parent.add(
    pdf.struct(as, {}, () => {
      pdf
        .font(bold ? 'bold' : 'regular')
        .fontSize(size)
        .fillColor(color);
      pdf.text(`${text} `, pdf.page.margins.left, pdf.y, { width: widthOf(pdf), lineGap: 1.5 });
    }),
  );
  pdf.y += after;
}

function heading(pdf: Pdf, whole: Element, text: string): void {
  keepTogether(pdf, 70);
  pdf.y += 4;
  say(pdf, whole, { as: 'H2', text, size: 14, bold: true, color: pine, after: 3 });
}

interface Item {
  readonly lines: readonly Omit<Said, 'as'>[];
}

function listItem(pdf: Pdf, list: Element, { lines }: Item): void {
  const { left } = pdf.page.margins;
  const width = widthOf(pdf) - 14;
  keepTogether(pdf, lines.length * 30);
  decorate(pdf, () => pdf.circle(left + 4, pdf.y + 7, 2.2).fill(pine));
  const item = pdf.struct('LI');
  list.add(item);
  item.add(
    pdf.struct('LBody', {}, () => {
      for (const { text, size, bold = false, color = ink } of lines)
        pdf
          .font(bold ? 'bold' : 'regular')
          .fontSize(size)
          .fillColor(color)
          .text(`${text} `, left + 14, pdf.y, { width, lineGap: 1 });
    }),
  );
  item.end();
  pdf.y += 3;
}

/** What carries no meaning of its own is passed over by readers aloud. */
function decorate(pdf: Pdf, draw: () => unknown): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

/** Begins a new page where so much would not fit on this one. */
function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

function widthOf({ page }: Pdf): number {
  return page.width - page.margins.left - page.margins.right;
}
