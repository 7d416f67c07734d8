import type { SittingState } from './sitting-state.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Seat {
  readonly checkId: string;
  readonly learnerId: string;
}

/**
 * A child's check as this device holds it, so that neither a cut network nor a reload loses an answer. By check, not by link: handed over
 * again after its link had expired, a device sends what it still holds. It holds questions and answers, no keys.
 */
export function openSittingStore(storage: Store, { checkId, learnerId }: Seat) {
  const key = `everyplan.check.${checkId}.${learnerId}`;
  return {
    read(): SittingState | undefined {
      const text = storage.getItem(key);
      return text === null ? undefined : (JSON.parse(text) as SittingState);
    },
    write(state: SittingState): void {
      const isDone = state.session.over && state.queue.length === 0;
      if (isDone) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(state));
    },
  };
}

/** The checks of which answers wait on this device, whoever gave them. */
export function listWaiting(
  storage: Pick<Storage, 'length' | 'key' | 'getItem'>,
  checkId: string,
): readonly SittingState[] {
  const keys = Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '');
  return keys
    .filter((key) => key.startsWith(`everyplan.check.${checkId}.`))
    .flatMap((key) => {
      const state = JSON.parse(storage.getItem(key) ?? 'null') as SittingState | null;
      return state === null || state.queue.length === 0 ? [] : [state];
    });
}
