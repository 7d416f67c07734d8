export interface Toast {
  readonly id: number;
  readonly message: string;
  readonly undo?: () => void;
}

type Listener = () => void;

const listeners = new Set<Listener>();
let toasts: readonly Toast[] = [];
let lastId = 0;

/**
 * Says politely that something happened; where it can be taken back, `undo` does so with one press.
 * Only the newest stands: taking back what came before it would take back more than it says.
 */
export function announce(message: string, undo?: () => void): void {
  lastId += 1;
  change([{ id: lastId, message, ...(undo && { undo }) }]);
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** For useSyncExternalStore. */
export const toastList = {
  get: () => toasts,
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
