import { describe, expect, test } from 'vitest';
import { meaningsOf } from './meanings-of.ts';

const meaningsIn = (text: string) => meaningsOf([text], 'en').meanings;
const first = (word: string) => meaningsIn(word)[word]?.[0];

describe('the meanings of a text', () => {
  test('stand under each word as the text has it', () => {
    const meanings = meaningsIn('Two Mice RAN home; the dog’s bowl.');
    expect(Object.keys(meanings)).toEqual(expect.arrayContaining(['mice', 'ran', 'dog', 'bowl']));
    expect(first('mice')).toMatchObject({ lemma: 'mouse', kind: 'noun' });
    expect(first('ran')).toMatchObject({ lemma: 'run', kind: 'verb' });
  });

  test('begin with what a child means by the word', () => {
    expect(first('bat')?.kind).toBe('noun');
    expect(meaningsIn('bear')['bear']?.map(({ kind }) => kind)).toContain('noun');
    expect(first('news')?.lemma).toBe('news');
    expect(first('river')?.meaning).toMatch('stream of water');
  });

  test('are at most three, and short', () => {
    const meanings = Object.values(meaningsIn('run light spring set play hand head')).flat();
    for (const list of Object.values(meaningsIn('run light spring set play')))
      expect(list.length).toBeLessThanOrEqual(3);
    for (const { meaning, example } of meanings) {
      expect(meaning.length).toBeLessThan(145);
      expect(example?.length ?? 0).toBeLessThanOrEqual(90);
    }
  });

  test('leave out little words, what is unknown, and what a school does not put before children', () => {
    expect(meaningsIn('he was in the xyzzyq')).toEqual({});
    const all = JSON.stringify(meaningsIn('ass wolf cock screw bitch pussy drug'));
    expect(all).not.toMatch(/vulgar|obscene|slang|amorous|genital/);
  });

  test('say plainly that there is no open list for Spanish', () => {
    expect(meaningsOf(['El río corre.'], 'es')).toEqual({
      hasList: false,
      source: '',
      meanings: {},
    });
  });
});
