/** The steps in which a teacher moves a shelf, in grades. */
export const windowShifts = ['-2', '-1', '-0.5', '0', '0.5', '1', '2'] as const;

export type WindowShift = (typeof windowShifts)[number];

/** The step nearest to a shift. */
export function nearestShift(shift: number): WindowShift {
  return windowShifts.reduce((best, each) =>
    Math.abs(Number(each) - shift) < Math.abs(Number(best) - shift) ? each : best,
  );
}
