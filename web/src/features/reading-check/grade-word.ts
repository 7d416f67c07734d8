/** How a level is said: in words at the ends, where nothing finer is known. */
export function gradeWord(grade: number): 'below' | 'kindergarten' | 'is' | 'above' {
  if (grade < 0) return 'below';
  if (grade < 0.95) return 'kindergarten';
  return grade > 9.5 ? 'above' : 'is';
}
