import { ProfileVisibility } from '@everyplan/contract';
import {
  knowsOf,
  mayRead,
  type Relation,
  relations,
} from '../../modules/learners/profile/policy.ts';

const headings: Readonly<Record<Relation, string>> = {
  self: 'the learner',
  guardian: 'a guardian',
  mentor: 'the mentor',
  teacher: 'a teacher',
  coach: 'the coach',
  principal: 'the principal',
  administrator: 'the administrator',
};

const introduction = `## Who reads which entry of a profile

Made from \`server/src/modules/learners/profile/policy.ts\`. For each visibility that an entry may have: who of those who may see the learner reads
it, if they did not write it. Whoever wrote an entry reads it, and so does whoever is named for one that is need-to-know; each reading of
such an entry is in the learner's log. "There" means: knows that it is there, without its words. The database holds the last row itself
(\`server/src/private-sight.test.ts\`), as it does that an adult's own notes of a talk are read by nobody else.
`;

/** Relation by visibility, as the policy answers. */
export function renderVisibility(): string {
  const head = ['visibility', ...relations.map((relation) => headings[relation])];
  const lines = ProfileVisibility.options.map((visibility) => [
    `\`${visibility}\``,
    ...relations.map((relation) => wordFor(relation, visibility)),
  ]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
  return `${introduction}\n${table.join('\n')}\n`;
}

function wordFor(relation: Relation, visibility: ProfileVisibility): string {
  const entry = { voice: 'teacher', visibility, isAuthor: false, isNamed: false } as const;
  if (mayRead([relation], entry)) return 'reads';
  return knowsOf([relation], entry) ? 'there' : 'no';
}
