import { topics } from '@everyplan/content';
import { topicCodes } from '@everyplan/contract/topics';
import { describe, expect, it } from 'vitest';
import { guessTopics } from './guess-topics.ts';

const guess = (title: string, text: string, language: 'en' | 'es' = 'en') =>
  guessTopics({ title, pages: [text], language });

describe('topics guessed from the words', () => {
  it('are those of the closed list, the same here as in the starter library', () => {
    expect(topicCodes).toEqual(topics);
  });

  it('put first what the text speaks of most', () => {
    const text =
      'The whale swam in the sea. A shark and a dolphin came over the waves to the beach, and the fish hid in the coral.';
    expect(guess('The Whale', text)[0]).toBe('ocean');
  });

  it('are guessed in Spanish, with accents or without', () => {
    const text =
      'El león y el ratón. El leon dormia y el raton corria entre los árboles con un pájaro y un zorro.';
    expect(guess('El león y el ratón', text, 'es')).toContain('animals');
  });

  it('are none where nothing stands out', () => {
    expect(guess('Untitled', 'It is what it is, and that was that.')).toEqual([]);
  });
});
