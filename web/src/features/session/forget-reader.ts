/** What whoever signs out kept here to read goes with them. The reader is loaded for it only where somebody read. */
export async function forgetReader(): Promise<void> {
  if (localStorage.getItem('everyplan.read-here') === null) return;
  localStorage.removeItem('everyplan.read-here');
  const { forgetReader: forget } = await import('../reader/kept/device-store.ts');
  await forget().catch(() => undefined);
}
