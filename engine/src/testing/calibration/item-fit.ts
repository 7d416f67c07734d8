import type { Calibration } from './calibrate.ts';
import { tabulate } from './category-tables.ts';
import { expectCounts } from './expected-counts.ts';

/** How well an item's calibrated curve meets the answers. */
export type ItemFit = {
  readonly item: string;
  readonly answers: number;
  /**
   * Root mean squared deviation of the observed from the calibrated expected share of points over abilities, 0..1: the
   * measure of PISA and PIAAC (OECD 2017, chapter 9), which call an item misfitting above .12.
   */
  readonly rmsd: number;
  /** Mean deviation, -1..1: above 0 the item is easier than calibrated. */
  readonly meanDeviation: number;
};

/**
 * Item fit from the persons expected at each node, weighted by how many were asked there; works on sparse matrices. The
 * deviations of a converged calibration still hold chance: about 1 / sqrt(answers).
 */
export function itemFit({ matrix, layout, population, parameters }: Calibration): ItemFit[] {
  const tables = tabulate(layout, population, parameters)!;
  const { counts } = expectCounts({ matrix, tables, population });
  const nodes = population.nodes.length;
  return matrix.itemIds.map((item, i) => {
    const categories = layout.categories[i]!;
    let [answers, first, second] = [0, 0, 0];
    for (let q = 0; q < nodes; q++) {
      let [persons, gap] = [0, 0];
      for (let k = 0; k < categories; k++) persons += counts[i]![k * nodes + q]!;
      for (let k = 1; k < categories; k++) {
        const expected = persons * Math.exp(tables[i]!.logs[k * nodes + q]!);
        gap += (k * (counts[i]![k * nodes + q]! - expected)) / (categories - 1);
      }
      if (persons < 1e-9) continue;
      answers += persons;
      first += gap;
      second += (gap * gap) / persons;
    }
    return {
      item,
      answers: Math.round(answers),
      rmsd: Math.sqrt(second / answers),
      meanDeviation: first / answers,
    };
  });
}
