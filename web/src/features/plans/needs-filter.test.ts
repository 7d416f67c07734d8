import { expect, test } from 'vitest';
import { isShown, readFilter, shownState } from './needs-filter.ts';

const awaits = { code: 'awaits-approval', values: {} };
const row = (planState: 'none' | 'draft' | 'active', stale = false) => ({
  planState,
  stale,
  attention: planState === 'draft' ? [awaits] : [],
});

test('calls a plan stale that nobody has touched for long, whatever it was', () => {
  expect(shownState(row('active', true))).toBe('stale');
  expect(shownState(row('none', true))).toBe('none');
});

test('shows what waits for an approval, stale or not', () => {
  expect(isShown(row('draft', true), 'to-approve')).toBe(true);
  expect(isShown(row('active'), 'to-approve')).toBe(false);
});

test('shows everybody where the address asks for nothing known', () => {
  expect(readFilter('bogus')).toBe('all');
});
