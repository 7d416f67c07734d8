/** What is assumed of a reading. All are our assumptions; docs/engine/reading.md says what speaks for each. */
export const learningPolicy = {
  /** One reader on one text differs from day to day and topic to topic by about a grade, as in matchReader. */
  occasionError: 1,
  /** Reader minus text, in grades: below the first a text is felt too hard, above the second too easy; 90 and 97.5 % accuracy. */
  tooHardBelow: 0,
  tooEasyAbove: 4,
  /** How loosely a vote follows what was felt, in grades. */
  voteError: 1,
  /** Share of votes that say nothing. */
  careless: 0.1,
  /** How far learners differ in what they call hard, in grades. */
  leanSpread: 0.75,
  /** Of four choices one is right by chance. */
  guessed: 0.25,
  /**
   * Answers right by difference: 75 % where reader and text are level and 90 % two grades on (Betts 1946; Lexile's forecasts of 50, 75 and 90 %
   * comprehension at -250, 0 and +250L lie on the same curve at two grades a step). As log-odds beyond guessing.
   */
  levelOdds: Math.log(2),
  oddsAGrade: 0.59,
} as const;
