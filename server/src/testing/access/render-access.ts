import { contract, type Api, type Route } from '@everyplan/contract';
import { everybody, type AccessRow } from '../../access-matrix.ts';
import type { Member } from '../small-district.ts';
import { listRoutes } from './ask.ts';
import { type Asker, expectedStatus, roleOf } from './expected-status.ts';
import { renderVisibility } from './render-visibility.ts';

/** Role and relation to the learner. */
const headings: Readonly<Record<Member | 'farAdministrator', string>> = {
  learner: 'learner: own',
  classmate: 'learner: same class',
  stranger: 'learner: other school',
  guardian: 'guardian: own child',
  teacher: 'teacher: in my class',
  otherTeacher: 'teacher: other school',
  coach: 'coach: in my school',
  principal: 'principal: in my school',
  otherPrincipal: 'principal: other school',
  administrator: 'administrator: in my district',
  farAdministrator: 'administrator: other district',
};

const introduction = `# Who may do what

Made from \`server/src/access-matrix.ts\` by \`npm run access-docs\`; do not edit it here. A test asks the server each of these questions as
each of these people, and fails where it answers otherwise.

Everything below is about one learner: their class, school, plan, evidence. A column is a role and what ties it to the learner.

- **yes**: gets in.
- **list**: gets an answer; "shown" where the thing is in it.
- **no**: their role does not do this (403).
- **unknown**: what one may not see does not exist (404).
- **with the link**: whoever holds a link that was handed out for just this (on a device, in a letter), signed in or not; without it, nobody.

Whoever has not signed in is told so (401), except where it says "anybody" or "with the link". To an administrator of another district all of
this does not exist; where it says "their own", they get the same about themselves or their own district.
`;

/** The matrix as a page that a school can read. */
export function renderAccess(rows: readonly AccessRow[]): string {
  const sections = Object.entries(contract).map(([module, table]) => {
    const mine = rows.filter(({ route }) => route in table);
    return `## ${module}\n\n${renderTable(mine)}\n`;
  });
  return [introduction, renderVisibility(), ...sections].join('\n');
}

function renderTable(rows: readonly AccessRow[]): string {
  const head = ['what', 'upon', ...columns.map((column) => headings[column])];
  const lines = rows.map((row) => [
    `${summaryOf(row.route)}<br>\`${row.route}\``,
    row.on,
    ...everybody.map((member) => wordFor(row, member)),
    wordForFar(row),
  ]);
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const columns = [...everybody, 'farAdministrator'] as const;
const routes = new Map<string, Route>(listRoutes() as [string, Route][]);

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

function wordForFar(row: AccessRow): string {
  const asker: Asker = 'farAdministrator';
  if (row.may === 'anybody' || row.may === 'bearer') return wordFor(row, 'administrator');
  const status = expectedStatus(row, routes.get(row.route)!, asker);
  if (status === 404) return 'unknown';
  return status === 403 ? 'no' : 'their own';
}

function listWord({ finds }: AccessRow, member: Member): string {
  return finds?.includes(member) === true ? 'list, shown' : 'list';
}

function holdsRole(route: keyof Api, member: Member): boolean {
  const access = routes.get(route)?.access ?? [];
  return typeof access === 'string' || access.includes(roleOf[member]);
}
