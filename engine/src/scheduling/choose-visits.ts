export type VisitQuestion = {
  /** For each group the stations it can go to, by need. */
  readonly wishes: readonly (readonly number[])[];
  /** For each group, how many of these were asked for; the others are only possible. */
  readonly asked: readonly number[];
  readonly stations: number;
  /** At most so many visits of a group, and of a station. */
  readonly rounds: number;
};

/**
 * The stations that each group visits: as many visits as possible, and no group gets another while one with
 * fewer could. In passes of one visit a group, those with a wish still open first, then in turn from either
 * end; each takes the first of its stations that is left, and where none is, groups before it change over
 * (augmenting paths of a bipartite b-matching, Kuhn 1955), which takes no visit away from anybody.
 */
export function chooseVisits(question: VisitQuestion): readonly ReadonlySet<number>[] {
  const { wishes, stations, rounds } = question;
  const visits = wishes.map(() => new Set<number>());
  const load = Array.from({ length: stations }, () => 0);
  // Who finds no path once never finds one: later paths cannot come near it.
  const stuck = new Set<number>();
  for (let pass = 0; pass < Math.min(rounds, stations); pass++)
    for (const group of orderOf(question, { visits, load, pass }))
      if (!stuck.has(group) && !takeFree(group) && !changeOver(group, new Set())) stuck.add(group);
  return visits;

  function takeFree(group: number): boolean {
    const station = wishes[group]!.find((s) => !visits[group]!.has(s) && load[s]! < rounds);
    if (station === undefined) return false;
    visits[group]!.add(station);
    load[station]!++;
    return true;
  }

  /** Somebody at a station that the group could use takes another instead. */
  function changeOver(group: number, tried: Set<number>): boolean {
    for (const station of wishes[group]!) {
      if (visits[group]!.has(station) || tried.has(station)) continue;
      tried.add(station);
      for (const other of visits.keys()) {
        if (other === group || !visits[other]!.has(station)) continue;
        if (!takeFree(other) && !changeOver(other, tried)) continue;
        visits[other]!.delete(station);
        visits[group]!.add(station);
        return true;
      }
    }
    return false;
  }
}

type Pass = {
  readonly visits: readonly ReadonlySet<number>[];
  readonly load: readonly number[];
  readonly pass: number;
};

function orderOf(
  { wishes, asked, rounds }: VisitQuestion,
  { visits, load, pass }: Pass,
): readonly number[] {
  const hasWish = (group: number): boolean =>
    wishes[group]!.slice(0, asked[group]).some((s) => !visits[group]!.has(s) && load[s]! < rounds);
  const groups = [...wishes.keys()];
  if (pass % 2 === 1) groups.reverse();
  const wishing = new Set(groups.filter(hasWish));
  return [...wishing, ...groups.filter((group) => !wishing.has(group))];
}
