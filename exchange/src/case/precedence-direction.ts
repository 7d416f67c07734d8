const FORWARD = new Set(['precedes', 'isprerequisiteof', 'prerequisiteof', 'isprerequisitefor']);
const BACKWARD = new Set(['hasprerequisite', 'requires', 'follows', 'isprecededby', 'succeeds']);

/**
 * Which way an association between two items says what comes first: 'forward' where the origin does, 'backward' where
 * the destination does. CASE itself has `precedes`; the others are extensions in use.
 */
export function precedenceDirection(type: string): 'forward' | 'backward' | undefined {
  const name = type.replace(/^.*[:/#]/, '').toLowerCase();
  if (FORWARD.has(name)) return 'forward';
  return BACKWARD.has(name) ? 'backward' : undefined;
}
