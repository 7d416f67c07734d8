import { chiSquareUpperTail } from './chi-square-upper-tail.ts';
import { fitLogistic } from './fit-logistic.ts';
import { usableAnswers, type MatchedAnswer } from './matched-answers.ts';

/** A likelihood-ratio test and its effect size, the gain in Nagelkerke's R^2. */
export type DifTest = { readonly chiSquare: number; readonly p: number; readonly gain: number };

/** Differential item functioning by logistic regression. */
export type LogisticDif = {
  /** The same advantage at every ability: group, given the score (1 degree of freedom). */
  readonly uniform: DifTest;
  /** An advantage that changes with ability: group x score, given both (1 degree of freedom). */
  readonly nonUniform: DifTest;
  /** Both together (2 degrees of freedom). */
  readonly both: DifTest;
  /** Jodoin and Gierl (2001) on the gain of both: A below .035 or not significant, B below .07, C from there. */
  readonly size: 'A' | 'B' | 'C';
  /** Coefficient of the focal group in the uniform model, in logits: below 0 the item is harder for it. */
  readonly focalEffect: number;
};

/**
 * Nested logistic regressions of the answer on score, group and their product (Swaminathan and Rogers 1990). Undefined where
 * a regression has no finite solution: one group or one answer only, a single score, or a perfect separation.
 */
export function logisticDif(rows: readonly MatchedAnswer[]): LogisticDif | undefined {
  const used = usableAnswers(rows);
  const answers = used.map(({ answer }) => answer as number);
  const focal = used.map(({ group }) => Number(group === 'focal'));
  const designs = used.map(({ score }, k) => [1, score, focal[k]!, score * focal[k]!]);
  const fits = [1, 2, 3, 4].map((width) =>
    fitLogistic(
      designs.map((row) => row.slice(0, width)),
      answers,
    ),
  );
  const [nothing, score, group, product] = fits;
  if (!nothing || !score || !group || !product) return undefined;
  const r2 = (logLik: number): number => nagelkerke(logLik, nothing.logLik, used.length);
  const compare = (from: number, to: number, degrees: 1 | 2): DifTest => {
    const chiSquare = Math.max(0, 2 * (to - from));
    return { chiSquare, p: chiSquareUpperTail(chiSquare, degrees), gain: r2(to) - r2(from) };
  };
  const both = compare(score.logLik, product.logLik, 2);
  return {
    uniform: compare(score.logLik, group.logLik, 1),
    nonUniform: compare(group.logLik, product.logLik, 1),
    both,
    size: both.p >= 0.05 || both.gain < 0.035 ? 'A' : both.gain < 0.07 ? 'B' : 'C',
    focalEffect: group.coefficients[2]!,
  };
}

function nagelkerke(logLik: number, nothing: number, count: number): number {
  return -Math.expm1((2 / count) * (nothing - logLik)) / -Math.expm1((2 / count) * nothing);
}
