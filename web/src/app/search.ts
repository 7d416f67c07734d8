/** What may stand behind the question mark of any page: the place within a page lives in its address. */
export interface Search {
  /** Where to go after sign-in. */
  readonly next?: string | undefined;
  /** Of a password link. */
  readonly token?: string | undefined;
  /** The class from whose list a learner was opened. */
  readonly class?: string | undefined;
  /** A drafting job that the class page follows. */
  readonly run?: string | undefined;
  readonly show?: string | undefined;
  readonly search?: string | undefined;
  readonly framework?: string | undefined;
  readonly parent?: string | undefined;
  readonly grade?: string | undefined;
  readonly role?: string | undefined;
  readonly school?: string | undefined;
  readonly active?: string | undefined;
  /** The child whose plan a family looks at. */
  readonly child?: string | undefined;
  /** The first day of a week. */
  readonly week?: string | undefined;
  /** The day that a record is about. */
  readonly day?: string | undefined;
  /** What a library is searched by. */
  readonly band?: string | undefined;
  readonly topic?: string | undefined;
  readonly length?: string | undefined;
  readonly language?: string | undefined;
  readonly kind?: string | undefined;
  readonly read?: string | undefined;
  readonly order?: string | undefined;
}

const names: readonly (keyof Search)[] = [
  'next',
  'token',
  'class',
  'run',
  'show',
  'search',
  'framework',
  'parent',
  'grade',
  'role',
  'school',
  'active',
  'child',
  'week',
  'day',
  'band',
  'topic',
  'length',
  'language',
  'kind',
  'read',
  'order',
];

/** Keeps the known names whose value is a text; everything else in the address is ignored. */
export function readSearch(search: Readonly<Record<string, unknown>>): Search {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      if (typeof value === 'number') return [[name, String(value)]];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
}
