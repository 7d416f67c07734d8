import { calibrate, standardErrors } from '@everyplan/engine/testing';
import { dataSets, readDataSet } from './read-references.ts';

/** Each data set calibrated (2PL) and held against mirt's tight fit; seconds are the best of three. */
export function measureCalibration() {
  return dataSets.map((data) => {
    const { matrix, reference } = readDataSet(data);
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      const calibration = calibrate({ matrix, model: '2PL' });
      return { calibration, seconds: (performance.now() - start) / 1000 };
    });
    const { logLikelihood, parameters, convergence } = runs[0]!.calibration;
    const start = performance.now();
    const errors = standardErrors(runs[0]!.calibration);
    const standardErrorSeconds = (performance.now() - start) / 1000;
    const gaps = reference.parameters.map(({ a, d }, i) =>
      Math.max(Math.abs(parameters[2 * i]! - a), Math.abs(parameters[2 * i + 1]! - d)),
    );
    return {
      data,
      logLik: logLikelihood,
      reference: reference.logLik,
      seconds: Math.min(...runs.map(({ seconds }) => seconds)),
      largestParameterGap: Math.max(...gaps),
      converged: convergence.converged,
      cycles: convergence.iterations,
      standardErrorSeconds,
      standardErrorsFound: errors !== undefined,
      mirtSeconds: {
        recordedDefault: reference.defaultRun.seconds,
        recordedTight: reference.seconds,
      },
    };
  });
}
