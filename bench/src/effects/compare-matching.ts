import {
  type BalanceRow,
  type Covariate,
  estimateMatched,
  type MatchedEffect,
  matchNearest,
  scorePropensity,
  subclassify,
  tabulateBalance,
} from '@everyplan/engine/effects';
import { readReference, readRows, type Row } from './read-data.ts';
import { type ReferenceResult, startTally, type Tally } from './tally.ts';

type Effect = Readonly<Record<'estimate' | 'se' | 't' | 'p' | 'df', number>>;
type Balance = {
  readonly term: string;
} & Readonly<Record<'meanTreated' | 'meanControl' | 'stdMeanDiff', number>> &
  Readonly<Partial<Record<'varRatio' | 'eCDFMean' | 'eCDFMax', number | null>>>;
type Greedy = {
  readonly caliper?: number;
  readonly pairs: readonly { readonly treated: number; readonly control: number }[];
  readonly attUnadjusted: Effect;
  readonly attAdjusted: Effect;
  readonly balanceMatched: readonly Balance[];
};
type Stored = {
  readonly naive: Effect;
  readonly propensity: {
    readonly coefficients: Readonly<Record<string, number>>;
    readonly fitted: readonly number[];
  };
  readonly balanceAll: { readonly rows: readonly Balance[] };
  readonly greedyNearest: Greedy;
  readonly greedyCaliper: Greedy;
  readonly subclass: {
    readonly subclass: readonly number[];
    readonly weights: readonly number[];
    readonly attAdjusted: Effect;
  };
};

/** Propensity scores, matching, balance and effects on lalonde beside MatchIt and the stored exact greedy matching. */
export function compareMatching(): ReferenceResult[] {
  const stored = readReference<Stored>('matchit');
  const data = readTraining();
  const { treated, covariates, outcomes } = data;
  const propensity = scorePropensity({ treated, covariates });
  const scores = propensity?.scores ?? [];
  const fits = startTally('matchit: propensity scores and coefficients', 1e-10);
  stored.propensity.fitted.forEach((score, row) => fits.compare(scores[row], score));
  for (const [name, value] of Object.entries(stored.propensity.coefficients))
    fits.compare(propensity?.coefficients.find((one) => one.name === name)?.value, value);
  const withScores: readonly Covariate[] = [{ name: 'distance', values: scores }, ...covariates];
  const before = startTally('matchit: balance before matching', 1e-8);
  const all = tabulateBalance({ treated, covariates: withScores, yesOrNo: 'share' });
  compareBalance(before, all, stored.balanceAll.rows);
  const naive = startTally('matchit: naive effect', 1e-8);
  compareEffect(naive, estimateMatched({ outcomes, treated }), stored.naive);
  return [
    fits.result(),
    before.result(),
    naive.result(),
    ...compareGreedy('nearest', stored.greedyNearest, { ...data, withScores, scores }),
    ...compareGreedy('caliper', stored.greedyCaliper, { ...data, withScores, scores }),
    compareSubclasses(stored.subclass, { ...data, scores }),
  ];
}

type Training = {
  readonly treated: readonly boolean[];
  readonly outcomes: readonly number[];
  readonly covariates: readonly Covariate[];
};
type Scored = Training & { readonly scores: readonly number[] };

export function readTraining(): Training {
  const rows = readRows('lalonde.csv');
  const numbers = (name: string): Covariate => ({
    name,
    values: rows.map((row: Row) => Number(row[name])),
  });
  return {
    treated: rows.map((row) => row['treat'] === '1'),
    outcomes: rows.map((row) => Number(row['re78'])),
    covariates: [
      numbers('age'),
      numbers('educ'),
      { name: 'race', labels: rows.map((row) => row['race'] ?? '') },
      ...['married', 'nodegree', 're74', 're75'].map(numbers),
    ],
  };
}

function compareGreedy(
  name: string,
  stored: Greedy,
  data: Scored & { readonly withScores: readonly Covariate[] },
): ReferenceResult[] {
  const { treated, outcomes, covariates, scores, withScores } = data;
  const caliper = stored.caliper === undefined ? {} : { caliper: stored.caliper };
  const { pairs } = matchNearest({ scores, treated, ...caliper });
  const chosen = startTally(`matchit: pairs, ${name}`, 0);
  chosen.compare(pairs.length, stored.pairs.length);
  stored.pairs.forEach((pair, k) => {
    chosen.compare((pairs[k]?.treated ?? Number.NaN) + 1, pair.treated);
    chosen.compare((pairs[k]?.control ?? Number.NaN) + 1, pair.control);
  });
  const rows = pairs.flatMap((pair) => [pair.treated, pair.control]);
  const rest = startTally(`matchit: balance and effects, ${name}`, 1e-8);
  compareBalance(
    rest,
    tabulateBalance({ treated, covariates: withScores, rows }),
    stored.balanceMatched,
  );
  compareEffect(rest, estimateMatched({ outcomes, treated, rows }), stored.attUnadjusted);
  compareEffect(rest, estimateMatched({ outcomes, treated, rows, covariates }), stored.attAdjusted);
  return [chosen.result(), rest.result()];
}

function compareSubclasses(stored: Stored['subclass'], data: Scored): ReferenceResult {
  const { treated, outcomes, covariates, scores } = data;
  const tally = startTally('matchit: subclassification', 1e-8);
  const ours = subclassify({ scores, treated, count: 6 });
  stored.subclass.forEach((value, row) => tally.compare(ours?.classes[row], value));
  stored.weights.forEach((value, row) => tally.compare(ours?.weights[row], value));
  const weights = ours?.weights ?? [];
  compareEffect(
    tally,
    estimateMatched({ outcomes, treated, covariates, weights }),
    stored.attAdjusted,
  );
  return tally.result();
}

function compareBalance(
  tally: Tally,
  ours: readonly BalanceRow[],
  stored: readonly Balance[],
): void {
  for (const row of stored) {
    const one = ours.find(({ name }) => name === row.term);
    tally.compare(one?.meanTreated, row.meanTreated);
    tally.compare(one?.meanControl, row.meanControl);
    tally.compare(one?.standardizedDifference, row.stdMeanDiff);
    tally.compare(one?.varianceRatio, row.varRatio);
    tally.compare(one?.meanDistance, row.eCDFMean);
    tally.compare(one?.largestDistance, row.eCDFMax);
  }
}

function compareEffect(tally: Tally, ours: MatchedEffect | undefined, stored: Effect): void {
  tally.compare(ours?.estimate, stored.estimate);
  tally.compare(ours?.standardError, stored.se);
  tally.compare(ours?.t, stored.t);
  tally.compare(ours?.p, stored.p);
  tally.compare(ours?.degrees, stored.df);
}
