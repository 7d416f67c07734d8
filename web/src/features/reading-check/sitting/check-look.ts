import type { Session } from './sitting-state.ts';

export type CheckLook = Pick<Session['look'], 'size' | 'spacing'>;

const sizes = ['normal', 'large', 'largest'] as const;

/** The next size of letters; after the largest the normal one again. */
export function nextSize(size: CheckLook['size']): CheckLook['size'] {
  return sizes[(sizes.indexOf(size) + 1) % sizes.length] ?? 'normal';
}
