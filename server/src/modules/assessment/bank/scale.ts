/**
 * The one map between the engine's scale and school grades: grade = 4 + 2 theta.
 *
 * 4 is the middle of K-8, so that the engine's range of -4..4 reaches from far below kindergarten (-4) to the end of school (12). 2 makes a
 * slope of 1.5 a theta into .75 a grade: on the published scales of reading a year of growth is worth between half a logit (grades 6-8)
 * and one and a half (grades 1-2), and an item's answers turn over about that fast. Both are conventions that only name the axis; what
 * must be right is the slope (curve.ts), which calibration does not touch and item fit watches.
 */
const middleGrade = 4;
const gradesPerTheta = 2;

export function thetaOf(grade: number): number {
  return (grade - middleGrade) / gradesPerTheta;
}

export function gradeOf(theta: number): number {
  return middleGrade + gradesPerTheta * theta;
}

/** A standard error (or a distance) in grades, from one in thetas. */
export function gradesOf(thetas: number): number {
  return thetas * gradesPerTheta;
}

/** A standard error (or a distance) in thetas, from one in grades. */
export function thetasOf(grades: number): number {
  return grades / gradesPerTheta;
}
