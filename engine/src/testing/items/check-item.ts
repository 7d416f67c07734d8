import { InvalidItemError } from './invalid-item-error.ts';
import type { Item } from './item.ts';

/**
 * Returns the item itself when its parameters can be used: all finite, 0 <= c < 1, graded thresholds rising and at least
 * one. Throws `InvalidItemError` otherwise. A slope may be negative (calibration finds such items), a test pool refuses it.
 */
export function checkItem<T extends Item>(item: T): T {
  const reason = findFault(item);
  if (reason !== undefined) throw new InvalidItemError(item.id, reason);
  return item;
}

function findFault(item: Item): string | undefined {
  if (item.model !== '1PL' && !Number.isFinite(item.a)) return 'the slope a is not a finite number';
  if (item.model === 'graded') return findThresholdFault(item.b);
  if (!Number.isFinite(item.b)) return 'the difficulty b is not a finite number';
  if (item.model === '3PL' && !(item.c >= 0 && item.c < 1))
    return 'the guessing level c is not in [0, 1)';
  return undefined;
}

function findThresholdFault(thresholds: readonly number[]): string | undefined {
  if (thresholds.length === 0) return 'a graded item needs at least one threshold';
  if (!thresholds.every(Number.isFinite)) return 'a threshold is not a finite number';
  const rising = thresholds.every((b, k) => k === 0 || b > thresholds[k - 1]!);
  return rising ? undefined : 'the thresholds do not rise';
}
