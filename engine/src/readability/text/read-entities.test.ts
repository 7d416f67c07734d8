import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEntities } from './read-entities.ts';
import { segmentText } from './segment-text.ts';

it('reads words through the entities of a web page', () => {
  const text = 'Tom &amp; Jos&eacute; don&#39;t&nbsp;stay &#x2014; &iexcl;s&iacute;!';
  const { words } = segmentText(text, 'es');
  expect(words.map(({ form }) => form)).toEqual(['tom', 'josé', 'dont', 'stay', 'sí']);
  expect(text.slice(words[1]!.start, words[1]!.end)).toBe('Jos&eacute;');
});

it('leaves what is no entity alone', () => {
  for (const text of ['Tom & Ann; Bob', '&nothing;', '&#0;', '&#xD800;', '&xacute;'])
    expect(readEntities(text)).toBe(text);
});

it('never changes the length', () => {
  const piece = fc.constantFrom('&', '#', 'x', 'amp', 'eacute', ';', '39', 'a', ' ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(readEntities(text)).toHaveLength(text.length);
    }),
  );
});
