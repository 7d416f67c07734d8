import { describe, expect, it } from 'vitest';
import { automatedReadabilityIndex } from './automated-readability-index.ts';
import { colemanLiau } from './coleman-liau.ts';
import { fernandezHuerta } from './fernandez-huerta.ts';
import { fleschKincaid } from './flesch-kincaid.ts';
import { fleschReadingEase } from './flesch-reading-ease.ts';
import { forcast } from './forcast.ts';
import { inflesz } from './inflesz.ts';
import { linsearWrite } from './linsear-write.ts';
import { lix } from './lix.ts';
import { newDaleChall } from './new-dale-chall.ts';
import { smog } from './smog.ts';
import { spacheGrade } from './spache.ts';

// "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature." is the worked example of both
// Flesch formulas on Wikipedia (read 2026): 13 words, 24 syllables, ease 37.5, grade 11.3.
const platypus = { words: 13, sentences: 1, syllables: 24 };
const cat = { words: 6, sentences: 1, syllables: 6 };

describe('classic formulas', () => {
  it('gives the published worked examples of Flesch Reading Ease', () => {
    expect(fleschReadingEase(platypus)).toBeCloseTo(37.455, 3);
    expect(fleschReadingEase(cat)).toBeCloseTo(116.145, 3);
  });

  it('gives the published worked examples of Flesch-Kincaid', () => {
    expect(fleschKincaid(platypus)).toBeCloseTo(11.265, 3);
    expect(fleschKincaid(cat)).toBeCloseTo(-1.45, 3);
  });

  it('gives the worked example of Coleman-Liau: 639 letters, 119 words, 5 sentences make grade 14.5', () => {
    expect(colemanLiau({ letters: 639, words: 119, sentences: 5 })).toBeCloseTo(14.5, 1);
  });

  it('gives SMOG as McLaughlin derives it: 49 long words in 30 sentences, near 3 + 7', () => {
    expect(smog({ polysyllables: 49, sentences: 30 })).toBeCloseTo(10.4301, 4);
    expect(smog({ polysyllables: 98, sentences: 60 })).toBeCloseTo(10.4301, 4);
  });

  it('gives the Automated Readability Index from letters a word and words a sentence', () => {
    expect(automatedReadabilityIndex({ letters: 500, words: 100, sentences: 5 })).toBeCloseTo(
      12.12,
      6,
    );
  });

  it('adds the 3.6365 of New Dale-Chall only from more than 5 % unfamiliar words on', () => {
    expect(newDaleChall({ words: 100, sentences: 10, notDaleChall: 5 })).toBeCloseTo(1.2855, 6);
    expect(newDaleChall({ words: 100, sentences: 10, notDaleChall: 6 })).toBeCloseTo(5.0799, 6);
  });

  it('gives the revised Spache grade', () => {
    expect(spacheGrade({ words: 80, sentences: 10, notSpache: 8 })).toBeCloseTo(2.447, 6);
  });

  it('gives LIX 40 for 20 words a sentence of which a fifth are long', () => {
    expect(lix({ words: 100, sentences: 5, longWords: 20 })).toBe(40);
  });

  it('gives FORCAST 10 for 100 one-syllable words in 150', () => {
    expect(forcast({ monosyllables: 100, words: 150 })).toBe(10);
    expect(forcast({ monosyllables: 200, words: 300 })).toBe(10);
  });

  it('halves Linsear Write above 20 and takes one more off at 20 and below', () => {
    expect(linsearWrite({ words: 100, polysyllables: 20, sentences: 5 })).toBe(14);
    expect(linsearWrite({ words: 100, polysyllables: 0, sentences: 5 })).toBe(9);
  });

  it('gives Fernández Huerta with syllables per 100 words and words a sentence', () => {
    expect(fernandezHuerta({ syllables: 200, words: 100, sentences: 10 })).toBeCloseTo(76.64, 6);
  });

  it('gives Flesch-Szigriszt, on which the INFLESZ bands lie', () => {
    expect(inflesz({ syllables: 200, words: 100, sentences: 10 })).toBeCloseTo(72.235, 6);
  });
});
