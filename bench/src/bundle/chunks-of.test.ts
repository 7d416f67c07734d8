import { expect, test } from 'vitest';
import { chunksOf } from './chunks-of.ts';

const manifest = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_react'] },
  'today.tsx': { file: 'today.js', imports: ['_react', '_step'] },
  'other.tsx': { file: 'other.js' },
  _react: { file: 'react.js' },
  _step: { file: 'step.js', imports: ['_react'] },
};

test('counts every chunk of a page once and nothing of another page', () => {
  expect(chunksOf(manifest, ['index.html', 'today.tsx']).toSorted()).toEqual([
    'index.js',
    'react.js',
    'step.js',
    'today.js',
  ]);
});

test('fails where the page is not in the build rather than measuring too little', () => {
  expect(() => chunksOf(manifest, ['renamed.tsx'])).toThrow('renamed.tsx');
});
