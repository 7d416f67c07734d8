import type { Mastery } from '@everyplan/engine/planning';
import { wordFor } from '../rules.ts';

export interface LevelName {
  readonly en: string;
  readonly es: string;
}

export interface ScaleLevel {
  readonly name: LevelName;
  readonly short: string;
  /** From which mastery (0..1) on it holds. */
  readonly from: number;
}

/** A school's words for mastery, the lowest level first; its `from` is 0. */
export interface Scale {
  readonly levels: readonly ScaleLevel[];
  /** The level, counted from 1, from which a standard is met. */
  readonly meetsFrom: number;
}

/** The words of the plans (`masteryWord`), as levels. */
export const defaultScale: Scale = {
  levels: [
    { name: { en: 'Not yet', es: 'Todavía no' }, short: '1', from: 0 },
    { name: { en: 'On the way', es: 'En camino' }, short: '2', from: 0.5 },
    { name: { en: 'Nearly there', es: 'Ya casi' }, short: '3', from: 0.7 },
    { name: { en: 'Secure', es: 'Seguro' }, short: '4', from: 0.8 },
  ],
  meetsFrom: 3,
};

/** The highest level (1 is the lowest) that this mastery reaches. */
export function levelOf({ levels }: Scale, mastery: number): number {
  return Math.max(1, levels.findLastIndex(({ from }) => from <= mastery) + 1);
}

/** Whether the evidence is enough to say a level; the words' own rule decides. */
export function isSure(known: Mastery): boolean {
  return !['no-evidence', 'not-sure-yet'].includes(wordFor(known));
}

/** The middle of a level: where a judgement lies, whatever the levels are called later. */
export function middleOf({ levels }: Scale, level: number): number {
  const from = levels[level - 1]?.from ?? 0;
  return (from + (levels[level]?.from ?? 1)) / 2;
}

export function presentScale({ levels, meetsFrom }: Scale) {
  return { levels: [...levels], meetsFrom };
}

/** What is wrong with a scale that somebody made; undefined where nothing is. */
export function findScaleFault({ levels, meetsFrom }: Scale): string | undefined {
  if (levels[0]?.from !== 0) return 'the lowest level begins at 0';
  if (levels.some(({ from }, index) => index > 0 && from <= (levels[index - 1]?.from ?? 1)))
    return 'each level begins above the one before it';
  if (meetsFrom > levels.length) return 'a standard is met at one of the levels';
  return undefined;
}
