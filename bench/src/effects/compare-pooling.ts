import {
  hedgesG,
  type PilotEffect,
  poolPilots,
  type PoolOptions,
  riskRatio,
} from '@everyplan/engine/effects';
import { readReference, readRows } from './read-data.ts';
import { type ReferenceResult, startTally, type Tally } from './tally.ts';

type StoredFit = {
  readonly estimate: readonly number[];
  readonly se: readonly number[];
  readonly z: readonly number[];
  readonly p: readonly number[];
  readonly ciLower: readonly number[];
  readonly ciUpper: readonly number[];
} & Readonly<
  Record<'tau2' | 'I2' | 'H2' | 'Q' | 'Qp' | 'logLik', number> &
    Record<'seTau2', number | null> &
    Partial<Record<'predictionLower' | 'predictionUpper', number>>
>;
type Effect = { readonly yi: number; readonly vi: number };
type School = Effect & Readonly<Record<'n1' | 'm1' | 'sd1' | 'n2' | 'm2' | 'sd2', number>>;
type Stored = {
  readonly bcg: Readonly<Record<string, StoredFit>> & {
    readonly effects: { readonly values: readonly Effect[] };
  };
  readonly starSchools: Readonly<Record<string, StoredFit>> & {
    readonly effects: { readonly schools: readonly School[] };
  };
};

const trialFits: readonly (readonly [string, PoolOptions])[] = [
  ['REML', { method: 'REML', test: 'normal' }],
  ['DL', { method: 'DL', test: 'normal' }],
  ['ML', { method: 'ML', test: 'normal' }],
  ['fixed', { method: 'fixed', test: 'normal' }],
  ['KnappHartung', { method: 'REML', test: 'knapp-hartung' }],
];

/** Meta-analyses beside metafor, effects and variances included. */
export function comparePooling(): ReferenceResult[] {
  const { bcg, starSchools } = readReference<Stored>('metafor');
  const sizes = startTally('metafor: effects and variances', 1e-10);
  const trials = readTrials();
  trials.forEach((trial, k) => compareEffect(sizes, trial, bcg.effects.values[k]));
  const schools = starSchools.effects.schools.map(poolSchool);
  schools.forEach((school, k) => compareEffect(sizes, school, starSchools.effects.schools[k]));
  return [
    sizes.result(),
    ...trialFits.map(([name, options]) =>
      compareFit(
        `metafor: BCG ${name}`,
        bcg[name],
        poolPilots(trials.map(withoutModerators), options),
      ),
    ),
    compareFit(
      'metafor: BCG meta-regression',
      bcg['metaRegression'],
      poolPilots(trials, { test: 'normal' }),
    ),
    compareFit(
      'metafor: STAR schools REML',
      starSchools['REML'],
      poolPilots(schools, { test: 'normal' }),
    ),
    compareFit(
      'metafor: STAR schools Knapp-Hartung',
      starSchools['KnappHartung'],
      poolPilots(schools, { test: 'knapp-hartung' }),
    ),
  ];
}

function readTrials(): PilotEffect[] {
  return readRows('dat.bcg.csv').map((row) => {
    const [firstYes, firstNo, secondYes, secondNo] = [
      row['tpos'],
      row['tneg'],
      row['cpos'],
      row['cneg'],
    ].map(Number) as [number, number, number, number];
    const ratio = riskRatio({ firstYes, firstNo, secondYes, secondNo });
    return {
      effect: ratio?.log ?? Number.NaN,
      variance: ratio?.variance ?? Number.NaN,
      moderators: [Number(row['ablat'])],
    };
  });
}

function withoutModerators({ effect, variance }: PilotEffect): PilotEffect {
  return { effect, variance };
}

function poolSchool(of: School): PilotEffect {
  const size = hedgesG(
    { count: of.n1, mean: of.m1, deviation: of.sd1 },
    { count: of.n2, mean: of.m2, deviation: of.sd2 },
  );
  return { effect: size?.g ?? Number.NaN, variance: size?.variance ?? Number.NaN };
}

function compareEffect(tally: Tally, ours: PilotEffect, stored: Effect | undefined): void {
  tally.compare(ours.effect, stored?.yi);
  tally.compare(ours.variance, stored?.vi);
}

function compareFit(
  name: string,
  stored: StoredFit | undefined,
  ours: ReturnType<typeof poolPilots>,
): ReferenceResult {
  const tally = startTally(name, 1e-10);
  stored?.estimate.forEach((estimate, k) => {
    const coefficient = ours?.coefficients[k];
    tally.compare(coefficient?.estimate, estimate);
    tally.compare(coefficient?.standardError, stored.se[k]);
    tally.compare(coefficient?.statistic, stored.z[k]);
    tally.compare(coefficient?.p, stored.p[k]);
    tally.compare(coefficient?.interval.low, stored.ciLower[k]);
    tally.compare(coefficient?.interval.high, stored.ciUpper[k]);
  });
  tally.compare(ours?.tau2, stored?.tau2);
  tally.compare(ours?.tau2Error, stored?.seTau2);
  tally.compare(ours?.i2, stored?.I2);
  tally.compare(ours?.h2, stored?.H2);
  tally.compare(ours?.q, stored?.Q);
  tally.compare(ours?.qP, stored?.Qp);
  tally.compare(ours?.logLik, stored?.logLik);
  tally.compare(ours?.prediction?.low, stored?.predictionLower);
  tally.compare(ours?.prediction?.high, stored?.predictionUpper);
  return tally.result();
}
