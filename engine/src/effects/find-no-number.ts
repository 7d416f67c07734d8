/** For tests: where in a result stands a number that is none (NaN or infinite), as a path; undefined for a sound one. */
export function findNoNumber(result: unknown, path = ''): string | undefined {
  if (typeof result === 'number') return Number.isFinite(result) ? undefined : `${path}: ${result}`;
  if (typeof result !== 'object' || result === null) return undefined;
  for (const [name, value] of Object.entries(result)) {
    const found = findNoNumber(value, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
