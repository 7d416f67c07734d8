import { renderBecause } from '@everyplan/contract/because';
import { addFit, findFit, presentFit, runFit, type FitProgress } from '../modules/mastery/index.ts';
import { asSystem, inDistrict } from '../platform/db/scope.ts';
import { Problem } from '../platform/errors.ts';
import { chooseDistrict } from './choose-district.ts';
import { openOutput } from './output.ts';
import { withDeps } from './with-deps.ts';

export interface RefitCommand {
  readonly district?: string;
  readonly json?: boolean;
}

/** Fits the district's model to its evidence and, where that is no worse than the one in use, makes all estimates anew. */
export async function refit(options: RefitCommand): Promise<void> {
  const output = openOutput(options.json ?? false);
  const startedAt = performance.now();
  const fit = await withDeps(async (opened) => {
    const districtId = await chooseDistrict(opened, options.district);
    const { deps } = opened;
    const { fitId, added } = await inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      addFit(tx, { districtId, startedBy: null }),
    );
    if (!added) throw underWay();
    await runFit(deps, { districtId, fitId }, (progress) => output.progress(say(progress)));
    return inDistrict(deps.connection, asSystem({ districtId }), (tx) =>
      findFit(tx, { districtId }, fitId),
    );
  });
  if (fit === undefined || fit.outcome === null) throw failed(fit?.state);
  const seconds = (performance.now() - startedAt) / 1000;
  const { outcome, answers, judged, because } = presentFit(fit);
  output.result({ outcome, answers, judged, seconds }, () => [
    ...because.map((each) => capitalised(renderBecause(each, 'en'))),
    `${answers ?? 0} answers were read; it took ${seconds.toFixed(1)} s.`,
  ]);
}

const doing: Readonly<Partial<Record<FitProgress['state'], string>>> = {
  reading: 'Reading the evidence',
  fitting: 'Fitting',
  rebuilding: 'Making the estimates anew',
};

function say({ state, done, total }: FitProgress): string {
  return `${doing[state] ?? state}: ${Math.floor((100 * done) / Math.max(1, total))} %`;
}

function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function underWay(): Problem {
  return new Problem({
    code: 'fit-under-way',
    status: 409,
    message: 'The model of this district is being fitted already.',
    next: 'Wait for that to end, or stop it on the page about the estimates.',
  });
}

function failed(state: string | undefined): Problem {
  return new Problem({
    code: 'fit-not-done',
    status: 500,
    message:
      state === 'cancelled' ? 'The fit was stopped.' : 'The fit failed. Nothing of it was kept.',
    next: 'Try again; if it fails again, look into the log (LOG_LEVEL=info).',
  });
}
