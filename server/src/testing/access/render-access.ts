import { contract, type Api } from '@everyplan/contract';
import { everybody, type AccessRow } from '../../access-matrix.ts';
import type { Member } from '../small-district.ts';
import { listRoutes } from './ask.ts';
import { roleOf } from './expected-status.ts';

const headings: Readonly<Record<Member, string>> = {
  learner: 'the learner',
  classmate: 'a classmate',
  stranger: 'a learner elsewhere',
  guardian: 'the guardian',
  teacher: 'the teacher',
  otherTeacher: 'a teacher elsewhere',
  coach: 'the coach',
  principal: 'the principal',
  otherPrincipal: 'a principal elsewhere',
  administrator: 'the administrator',
};

const introduction = `# Who may do what

Made from \`server/src/access-matrix.ts\` by \`npm run access-docs\`; do not edit it here. A test asks the server each of these questions as
each of these people, and fails where it answers otherwise.

Everything below is about one learner: their class, school, plan, evidence. "Elsewhere" is another school of the same district.

- **yes**: gets in.
- **list**: gets an answer; "shown" where the thing is in it.
- **no**: their role does not do this (403).
- **unknown**: what one may not see does not exist (404).

- **with the link**: whoever holds a link that was handed out for just this (on a device, in a letter), signed in or not; without it, nobody.

Whoever has not signed in is told so (401), except where it says "anybody" or "with the link". An administrator of another district is told that all of this
does not exist.
`;

/** The matrix as a page that a school can read. */
export function renderAccess(rows: readonly AccessRow[]): string {
  const sections = Object.entries(contract).map(([module, table]) => {
    const mine = rows.filter(({ route }) => route in table);
    return `## ${module}\n\n${renderTable(mine)}\n`;
  });
  return [introduction, ...sections].join('\n');
}

function renderTable(rows: readonly AccessRow[]): string {
  const head = ['what', 'upon', ...everybody.map((member) => headings[member])];
  const lines = rows.map((row) => [
    `${summaryOf(row.route)}<br>\`${row.route}\``,
    row.on,
    ...everybody.map((member) => wordFor(row, member)),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const routes = new Map(listRoutes());

function summaryOf(route: keyof Api): string {
  return routes.get(route)?.summary.replaceAll('|', '\\|') ?? '';
}

function wordFor(row: AccessRow, member: Member): string {
  if (row.may === 'anybody') return 'anybody';
  if (row.may === 'bearer') return 'with the link';
  if (row.may.includes(member)) return row.finds === undefined ? 'yes' : listWord(row, member);
  if (row.seesOnly?.includes(member) === true || !holdsRole(row.route, member)) return 'no';
  return 'unknown';
}

function listWord({ finds }: AccessRow, member: Member): string {
  return finds?.includes(member) === true ? 'list, shown' : 'list';
}

function holdsRole(route: keyof Api, member: Member): boolean {
  const access = routes.get(route)?.access ?? [];
  return typeof access === 'string' || access.includes(roleOf[member]);
}
