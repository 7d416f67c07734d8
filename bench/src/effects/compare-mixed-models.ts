import { fitMixedModel, type MixedModelInput } from '@everyplan/engine/effects';
import { readNumber, readReference, readRows } from './read-data.ts';
import { type ReferenceResult, startTally } from './tally.ts';

type Golden = {
  readonly fixed: Readonly<Record<string, number>>;
  readonly se: Readonly<Record<string, number>>;
} & Readonly<Record<'sigma2' | 'tau2' | 'icc' | 'remlCriterion', number>>;
type Stored = Readonly<Record<'star' | 'hsb' | 'hsbEmpty', { readonly golden: Golden }>>;

/** Random-intercept models beside lme4 (the stored exact solutions, with which lme4 agrees to 3e-8). */
export function compareMixedModels(): ReferenceResult[] {
  const stored = readReference<Stored>('lme4');
  const { school, empty } = readHsb();
  return [
    compare('lme4: STAR kindergarten', stored.star.golden, readStar()),
    compare('lme4: Hsb82, three columns', stored.hsb.golden, school),
    compare('lme4: Hsb82, intercept only', stored.hsbEmpty.golden, empty),
  ];
}

/** STAR kindergarten: pupils with both scores and a school. */
export function readStar(): MixedModelInput {
  const rows = readRows('star-kindergarten.csv.gz').filter((row) =>
    [row['readk'], row['mathk'], row['schoolidk']].every((cell) => readNumber(cell) !== undefined),
  );
  const kind = (name: string): number[] => rows.map((row) => Number(row['stark'] === name));
  return {
    outcomes: rows.map((row) => Number(row['readk']) + Number(row['mathk'])),
    groups: rows.map((row) => row['schoolidk'] ?? ''),
    columns: [kind('regular+aide'), kind('small')],
  };
}

function readHsb(): { school: MixedModelInput; empty: MixedModelInput } {
  const rows = readRows('Hsb82.csv.gz');
  const empty = {
    outcomes: rows.map((row) => Number(row['mAch'])),
    groups: rows.map((row) => row['school'] ?? ''),
  };
  const columns = [
    rows.map((row) => Number(row['ses'])),
    rows.map((row) => Number(row['meanses'])),
    rows.map((row) => Number(row['sector'] === 'Catholic')),
  ];
  return { school: { ...empty, columns }, empty };
}

function compare(name: string, golden: Golden, input: MixedModelInput): ReferenceResult {
  const tally = startTally(name, 1e-9);
  const ours = fitMixedModel(input);
  Object.keys(golden.fixed).forEach((term, k) => {
    tally.compare(ours?.coefficients[k]?.estimate, golden.fixed[term]);
    tally.compare(ours?.coefficients[k]?.modelError, golden.se[term]);
  });
  tally.compare(ours?.sigma2, golden.sigma2);
  tally.compare(ours?.tau2, golden.tau2);
  tally.compare(ours?.icc, golden.icc);
  tally.compare(ours?.criterion, golden.remlCriterion);
  return tally.result();
}
