interface Named {
  readonly learner_id: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** A first name; where the class has it twice, with as many letters of the family name as tell them apart. */
export function nameApart(one: Named, all: readonly Named[]): string {
  const others = all.filter(
    (each) => each.learner_id !== one.learner_id && each.given_name === one.given_name,
  );
  if (others.length === 0) return one.given_name;
  const lengths = Array.from(one.family_name, (_, index) => index + 1);
  const enough = lengths.find((length) =>
    others.every((each) => each.family_name.slice(0, length) !== one.family_name.slice(0, length)),
  );
  if (enough === undefined) return `${one.given_name} ${one.family_name}`;
  return `${one.given_name} ${one.family_name.slice(0, enough)}.`;
}
