import { gradeName } from '../grade.ts';
import type { Grade } from '../grade.ts';
import { domains } from './domains.ts';
import type {
  DemoDomain,
  DemoFramework,
  DemoItem,
  DemoStandard,
  FrameworkSubject,
} from './framework.ts';
import type { StandardRow } from './standard-row.ts';

const texts = {
  mathematics: {
    title: 'Alder Valley mathematics, K-8',
    prefix: 'CCSS.Math.Content.',
    letter: 'M',
  },
  reading: {
    title: 'Alder Valley reading and language arts, K-8',
    prefix: 'CCSS.ELA-Literacy.',
    letter: 'R',
  },
} as const;

/** The tree of a subject: domains of each grade with their standards, in the order in which they are written down. */
export function buildFramework(
  subject: FrameworkSubject,
  rows: readonly StandardRow[],
): DemoFramework {
  return {
    sourceUri: `https://alder.example/frameworks/${subject}`,
    title: texts[subject].title,
    description: 'What learners of the demo district work on, in plain words.',
    subject,
    publisher: 'Alder Valley Schools (demo district of Everyplan)',
    version: '1',
    language: 'en',
    rightsNotice:
      'Written for Everyplan, Apache-2.0. Common Core codes only point to where the same idea stands there.',
    licenceUri: 'https://www.apache.org/licenses/LICENSE-2.0',
    attribution: 'The Everyplan authors',
    items: listItems(subject, rows),
  };
}

function listItems(subject: FrameworkSubject, rows: readonly StandardRow[]): readonly DemoItem[] {
  const groups = Map.groupBy(rows, (row) => parseRow(subject, row).domainCode);
  return [...groups.values()].flatMap((group, position) => [
    toDomain(subject, group[0]!, position),
    ...group.map((row, i) => toStandard(subject, row, i)),
  ]);
}

function toDomain(subject: FrameworkSubject, row: StandardRow, position: number): DemoDomain {
  const { grade, domain, domainCode } = parseRow(subject, row);
  const title = domains[domain]!;
  return {
    sourceId: domainCode,
    code: domainCode,
    title,
    statement: `${gradeName(grade)}: ${title.en}`,
    notes: [],
    grade,
    grades: [grade],
    kind: 'domain',
    position,
    depth: 0,
    prerequisites: [],
  };
}

function toStandard(subject: FrameworkSubject, row: StandardRow, position: number): DemoStandard {
  const { grade, code, shortCode, domainCode } = parseRow(subject, row);
  const alignedTo = `${texts[subject].prefix}${row.aligned}`;
  return {
    sourceId: code,
    code,
    altCode: shortCode,
    title: row.title,
    statement: row.statement,
    iCan: row.iCan,
    alignedTo,
    notes: [`The same idea as ${alignedTo}.`],
    grade,
    grades: [grade],
    kind: 'standard',
    parentId: domainCode,
    position,
    depth: 1,
    prerequisites: row.after.map((aligned) => parseRow(subject, { aligned }).code),
  };
}

type ParsedRow = {
  readonly grade: Grade;
  readonly domain: string;
  readonly domainCode: string;
  /** Our own code: 'M4.NF.1', 'R4.RL.2'. */
  readonly code: string;
  /** '4.NF.1', 'RL.4.2'. */
  readonly shortCode: string;
};

/** '4.NF.A.1' is grade, domain, cluster, number; 'RL.4.2' is domain, grade, number. */
function parseRow(subject: FrameworkSubject, { aligned }: Pick<StandardRow, 'aligned'>): ParsedRow {
  const parts = aligned.split('.');
  const [grade, domain] = subject === 'mathematics' ? parts : [parts[1], parts[0]];
  const number = parts.at(-1)!;
  const domainCode = `${texts[subject].letter}${grade}.${domain}`;
  return {
    grade: grade as Grade,
    domain: domain!,
    domainCode,
    code: `${domainCode}.${number}`,
    shortCode: subject === 'mathematics' ? `${grade}.${domain}.${number}` : aligned,
  };
}
