interface Named {
  readonly learner_id: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** The first name alone; with as much of the family name as tells two of a class apart. */
export function nameApart(person: Named, all: readonly Named[]): string {
  const same = all.filter(
    (other) => other.given_name === person.given_name && other.learner_id !== person.learner_id,
  );
  if (same.length === 0) return person.given_name;
  const initial = person.family_name.slice(0, 1);
  const isEnough = same.every((other) => other.family_name.slice(0, 1) !== initial);
  return `${person.given_name} ${isEnough ? `${initial}.` : person.family_name}`;
}
