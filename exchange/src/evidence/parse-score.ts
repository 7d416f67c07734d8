const RIGHT = new Set('true t yes y right correct correcto verdadero si sí'.split(' '));

/** DataShop's outcome `hint` counts as wrong: who asks for a hint first has not answered by themselves. */
const WRONG = new Set('false f no n wrong incorrect incorrecto falso hint'.split(' '));

export type ScoreProblem = 'score-missing' | 'score-unreadable' | 'score-out-of-range';

/**
 * A score from 0 to 1: a word (right, wrong, true, no …), 3/4, 75%, or a number of `outOf` points.
 * A decimal comma is understood.
 */
export function parseScore(text: string, outOf: number): number | ScoreProblem {
  if (text === '') return 'score-missing';
  const word = text.toLowerCase();
  if (RIGHT.has(word)) return 1;
  if (WRONG.has(word)) return 0;
  const match = /^([+-]?(?:\d+[.,]?\d*|[.,]\d+))\s*(?:(%)|\/\s*(\d+[.,]?\d*))?$/.exec(text);
  if (match === null) return 'score-unreadable';
  const points = toNumber(match[1]!);
  const full = match[2] ? 100 : match[3] === undefined ? outOf : toNumber(match[3]);
  const score = points / full;
  return score >= 0 && score <= 1 ? score : 'score-out-of-range';
}

function toNumber(text: string): number {
  return Number(text.replace(',', '.'));
}
