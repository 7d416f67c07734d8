/** Something known about each row before the pilot: numbers, or a label of a few kinds. */
export type Covariate =
  | { readonly name: string; readonly values: readonly number[] }
  | { readonly name: string; readonly labels: readonly string[] };

/** A column of numbers made from a covariate. */
export type Column = { readonly name: string; readonly values: readonly number[] };

/** Columns of 0 and 1 for labels, in alphabetical order of the levels; `without-first` leaves the first out, as a model needs. */
export function expandCovariates(
  covariates: readonly Covariate[],
  levels: 'all' | 'without-first',
): Column[] {
  return covariates.flatMap((covariate) => {
    if ('values' in covariate) return [covariate];
    const kinds = [...new Set(covariate.labels)].toSorted();
    const kept = levels === 'all' ? kinds : kinds.slice(1);
    return kept.map((kind) => ({
      name: covariate.name + kind,
      values: covariate.labels.map((label) => Number(label === kind)),
    }));
  });
}
