import { noncentralTCumulative } from '../../numbers/noncentral-t.ts';
import { studentQuantile } from '../../numbers/student-t.ts';

/** A two-sided t test: its degrees of freedom and level of confidence. */
export type TwoSidedTest = { readonly degrees: number; readonly level: number };

/** Probability, 0..1, that the test sees an effect of `size` standard errors; 0 without a degree of freedom. */
export function tPower(size: number, { degrees, level }: TwoSidedTest): number {
  if (!(degrees > 0)) return 0;
  const critical = studentQuantile((1 + level) / 2, degrees);
  const variable = { degrees, noncentrality: Math.abs(size) };
  return 1 - noncentralTCumulative(critical, variable) + noncentralTCumulative(-critical, variable);
}
