import {
  logResponseRatio,
  nap,
  type Phases,
  pnd,
  type SingleCaseEstimate,
  standardizedChange,
  tau,
  tauU,
} from '@everyplan/engine/effects';
import { readNumber, readReference, readRows, type Row } from './read-data.ts';
import { type ReferenceResult, startTally, type Tally } from './tally.ts';

type Estimate = Readonly<Partial<Record<'est' | 'se' | 'ciLower' | 'ciUpper', number>>>;
type Result = {
  readonly series: Readonly<Record<string, string | number>>;
  readonly improvement: Phases['improvement'];
} & Readonly<
  Record<'NAP' | 'Tau' | 'TauU' | 'SMD' | 'SMDpooled' | 'LRRi' | 'LRRd' | 'PND', Estimate>
> & {
    readonly LRRiCount?: Estimate;
  };
type Study = Readonly<Record<'file' | 'order' | 'outcome' | 'condition' | 'A' | 'B', string>> & {
  readonly results: readonly Result[];
};

/**
 * All single-case measures of 129 series beside SingleCaseES. Its NAP and Tau limits come from a root finder that stops within
 * 1e-4, so they are compared in that style (our own default solves the equation to the last bits).
 */
export function compareSingleCases(): ReferenceResult[] {
  const nonoverlap = startTally('singlecase: NAP and Tau, in the style of SingleCaseES', 1e-10);
  const counts = startTally('singlecase: Tau-U and PND', 1e-10);
  const means = startTally('singlecase: SMD (two kinds), LRRi, LRRd', 1e-10);
  const { files } = readReference<{ files: Readonly<Record<string, Study>> }>('singlecase');
  for (const study of Object.values(files)) {
    const rows = readRows(`scd/${study.file}`);
    for (const result of study.results) {
      const phases = readPhases(rows, study, result);
      compare(nonoverlap, nap(phases, { like: 'SingleCaseES' }), result.NAP);
      compare(nonoverlap, tau(phases, { like: 'SingleCaseES' }), result.Tau);
      counts.compare(tauU(phases), result.TauU.est);
      counts.compare(pnd(phases), result.PND.est);
      compare(means, standardizedChange(phases), result.SMD);
      compare(means, standardizedChange(phases, { by: 'pooled' }), result.SMDpooled);
      compare(means, logResponseRatio(phases), result.LRRi);
      compare(means, logResponseRatio(phases, { variant: 'decreasing' }), result.LRRd);
      if (result.LRRiCount)
        compare(means, logResponseRatio(phases, { observations: 20 }), result.LRRiCount);
    }
  }
  return [nonoverlap, counts, means].map((tally) => tally.result());
}

function readPhases(rows: readonly Row[], study: Study, result: Result): Phases {
  const own = rows
    .filter((row) =>
      Object.entries(result.series).every(([name, value]) => row[name] === String(value)),
    )
    .toSorted((one, other) => Number(one[study.order]) - Number(other[study.order]));
  const outcomesOf = (condition: string): (number | undefined)[] =>
    own
      .filter((row) => row[study.condition] === condition)
      .map((row) => readNumber(row[study.outcome]));
  return {
    baseline: outcomesOf(study.A),
    treatment: outcomesOf(study.B),
    improvement: result.improvement,
  };
}

function compare(tally: Tally, ours: SingleCaseEstimate | undefined, stored: Estimate): void {
  tally.compare(ours?.value, stored.est);
  tally.compare(ours?.standardError, stored.se);
  tally.compare(ours?.interval?.low, stored.ciLower);
  tally.compare(ours?.interval?.high, stored.ciUpper);
}
