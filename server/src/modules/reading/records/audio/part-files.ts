import type { OneRecord } from '../queries.ts';

export interface OneAudio extends OneRecord {
  readonly audioId: string;
}

/** The name of a part; learner and record are in it, so that nobody reaches another's part by choosing its id. */
export function partName({ learnerId, recordId, audioId }: OneAudio, number: number): string {
  return `${learnerId}.${recordId}.${audioId}.${number}`;
}
