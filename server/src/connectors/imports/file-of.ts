/** Where an import's file is kept, for its commit and for whoever asks later what came in. */
export function fileOf(importId: string): string {
  return `imports/${importId}`;
}
