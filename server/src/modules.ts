/**
 * Who may know whom. Imports between modules follow this table (dependency-cruiser's rules are made from it); whatever must travel the
 * other way goes as an event. The order is the order in which they stand on each other.
 */
export const modules = {
  session: { knows: ['people'] },
  people: { knows: [] },
  attachments: { knows: ['people'] },
  standards: { knows: ['people'] },
  learners: { knows: ['people'] },
  mastery: { knows: ['people', 'standards'] },
  surveys: { knows: ['people', 'learners'] },
  plans: { knows: ['people', 'standards', 'learners', 'mastery'] },
  checkins: { knows: ['people', 'mastery', 'plans'] },
  family: { knows: ['people', 'plans', 'checkins'] },
  reading: { knows: ['people', 'learners', 'attachments'] },
  assessment: { knows: ['people', 'learners', 'reading'] },
  pilots: { knows: ['people', 'reading', 'assessment'] },
  insights: { knows: ['people', 'standards', 'learners', 'mastery', 'plans'] },
  trust: { knows: ['people', 'attachments'] },
} as const satisfies Readonly<Record<string, { readonly knows: readonly string[] }>>;
