import { expect, test } from 'vitest';
import { isShown, readFilter } from './needs-filter.ts';

const awaits = { code: 'awaits-approval', values: {} };
const row = (planState: 'none' | 'draft' | 'active', stale = false) => ({
  planState,
  stale,
  attention: planState === 'draft' ? [awaits] : [],
});

test('shows a stale plan among the stale ones and in its own state, as the overview counts it', () => {
  expect(isShown(row('active', true), 'stale')).toBe(true);
  expect(isShown(row('active', true), 'active')).toBe(true);
  expect(isShown(row('active'), 'stale')).toBe(false);
});

test('shows what waits for an approval, stale or not', () => {
  expect(isShown(row('draft', true), 'to-approve')).toBe(true);
  expect(isShown(row('active'), 'to-approve')).toBe(false);
});

test('shows everybody where the address asks for nothing known', () => {
  expect(readFilter('bogus')).toBe('all');
});
