/** Keeps the app's own files for the reader, so that its page opens without a network. Only over https or on this machine: browsers say so. */
export function keepPage(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/reader-worker.js', { scope: '/read/' }).catch(() => undefined);
}
