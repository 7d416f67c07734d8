import { expect, it } from 'vitest';
import { splitPages } from './split-pages.ts';

it('parts pages by page marks, rulers and form feeds, and leaves headings in', () => {
  const text = '# A title\n\n##\nOne.\r\n##\r\nTwo.\n***\nThree.\fFour.\n- - -\n## Five';
  expect(splitPages(text).map((page) => page.trim())).toEqual([
    '# A title',
    'One.',
    'Two.',
    'Three.',
    'Four.',
    '## Five',
  ]);
});

it('leaves a text without marks on one page', () => {
  expect(splitPages('One.\n\nTwo - three.')).toHaveLength(1);
});
