/** Today on this device's calendar (YYYY-MM-DD). */
export function today(): string {
  return new Date().toLocaleDateString('en-CA');
}
