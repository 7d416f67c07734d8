/**
 * What the licence-clean model looks at, and which way each measure is allowed to point: 1 where more of it makes a text
 * harder, -1 where it makes it easier. The directions are those of the published formulas and of Coh-Metrix (Graesser,
 * McNamara and Kulikowich 2011: narrativity, syntactic simplicity, word concreteness, cohesion); the sizes are fitted.
 */
export const cleanDirections: Readonly<Record<string, 1 | -1>> = {
  lettersPerWord: 1,
  syllablesPerWord: 1,
  threeSyllables: 1,
  fourSyllables: 1,
  veryLongWords: 1,
  contentLetters: 1,
  contentZipfMean: -1,
  typeZipf: -1,
  zipfQuarter: -1,
  unusual: 1,
  uncommon: 1,
  notDaleChall: 1,
  notDaleChallTypes: 1,
  notSpache: 1,
  decodable: -1,
  levelHigh: 1,
  storyAll: -1,
  storyContent: -1,
  storyTypes: -1,
  storyLow: -1,
  storyQuarter: -1,
  storyMedian: -1,
  storyHard: 1,
  storyMiddling: 1,
  storyHardTypes: 1,
  logMeanSentenceLength: 1,
  logSentenceLength: 1,
  sentenceDeviation: 1,
  wordsInLong: 1,
  wordsInShort: -1,
  clauseLength: 1,
  commas: 1,
  semicolons: 1,
  parentheses: 1,
  questions: -1,
  exclamations: -1,
  personal: -1,
  class_firstPerson: -1,
  class_secondPerson: -1,
  class_talk: -1,
  class_people: -1,
  class_interjection: -1,
  class_auxiliary: -1,
  class_of: 1,
  class_preposition: 1,
  class_relative: 1,
  class_abstractWord: 1,
  class_archaic: 1,
  ending_nominal: 1,
  ending_adjectival: 1,
  ending_verbal: 1,
  contentRepeat: -1,
  contentVariety: 1,
  windowVariety: 1,
  guiraud: 1,
};

/**
 * School grades that the sources stand for, our own judgement: picture-book stories are read in grades 1 to 4; Elementary,
 * Intermediate and Advanced (CEFR A2-B1, B1-B2, C1; the last a newspaper's own text) in about grades 6, 8 and 10 to 11.
 */
export const sourceGrades = { story: 2.5, elementary: 6, intermediate: 8, advanced: 10.5 } as const;

/**
 * Weights (unstretched grades a deviation) that are expected before the sources are looked at; 0 for all others. Modern news and picture
 * books hardly hold archaic words or semicolons, so they cannot say what these cost; a weight like that of an ordinary
 * measure is our own judgement.
 */
export const expectedWeights: Readonly<Record<string, number>> = {
  class_archaic: 0.15,
  semicolons: 0.15,
};
