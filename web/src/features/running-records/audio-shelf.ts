/** A recording that the server may not have yet. */
export interface KeptRecording {
  readonly audioId: string;
  readonly learnerId: string;
  readonly recordId: string;
  readonly offsetMs: number;
  readonly sound: Blob;
}

const name = 'everyplan-recordings';
const store = 'recordings';

/** Recordings on this device until the server has them, by person: too large for the store of the marks. */
export function openAudioShelf(personId: string) {
  const key = (audioId: string) => `${personId} ${audioId}`;
  return {
    keep: (one: KeptRecording) => within('readwrite', (shelf) => shelf.put(one, key(one.audioId))),
    drop: (audioId: string) => within('readwrite', (shelf) => shelf.delete(key(audioId))),
    list: () =>
      within<KeptRecording[]>('readonly', (shelf) =>
        shelf.getAll(IDBKeyRange.bound(`${personId} `, `${personId} \uffff`)),
      ),
  };
}

async function within<Result>(
  mode: IDBTransactionMode,
  work: (shelf: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const db = await open();
  try {
    const transaction = db.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(transaction.error ?? new Error('not kept'));
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', fail);
      transaction.addEventListener('abort', fail);
    });
    return request.result as Result;
  } finally {
    db.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store));
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no store')));
  });
}
