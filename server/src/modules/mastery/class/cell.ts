import type { Mastery } from '@everyplan/engine/planning';
import { isSure, levelOf, type Scale } from '../scale/scale.ts';

/** Where one learner stands with one standard; null in its place: no evidence. */
export interface Cell {
  readonly level: number;
  readonly sure: boolean;
  readonly judged: boolean;
}

/** A judgement (0..1) counts in place of the estimate and is always sure. */
export function cellOf(known: Mastery, scale: Scale, judgement: number | undefined): Cell {
  const judged = judgement !== undefined;
  return {
    level: levelOf(scale, judgement ?? known.mastery),
    sure: judged || isSure(known),
    judged,
  };
}

/** How many are surely at each of these levels, the lowest first, and of how many too little or nothing is known. */
export function countCells(levels: number, cells: readonly (Cell | null)[]) {
  const counts = Array.from({ length: levels }, () => 0);
  const sure = cells.filter((cell) => cell?.sure === true);
  for (const cell of sure) counts[cell!.level - 1] = (counts[cell!.level - 1] ?? 0) + 1;
  const unseen = cells.filter((cell) => cell === null).length;
  return { counts, unsure: cells.length - sure.length - unseen, unseen };
}
