import { writeCategories } from './category-derivatives.ts';
import type { Layout } from './layout.ts';
import type { Population } from './population.ts';

/** An item over the nodes: `logs` [score x node], `gradients` [node x score x parameter]. */
export type CategoryTable = { readonly logs: Float64Array; readonly gradients: Float64Array };

/** The tables of all items; undefined where the parameters make no items. */
export function tabulate(
  layout: Layout,
  { nodes }: Population,
  parameters: Float64Array,
): CategoryTable[] | undefined {
  const tables: CategoryTable[] = [];
  for (let i = 0; i < layout.models.length; i++) {
    const own = Float64Array.from(layout.positions[i]!, (at) => parameters[at]!);
    const categories = layout.categories[i]!;
    const width = categories * own.length;
    const logs = new Float64Array(categories * nodes.length);
    const gradients = new Float64Array(width * nodes.length);
    const point = new Float64Array(categories);
    for (let q = 0; q < nodes.length; q++) {
      const out = { logs: point, gradients: gradients.subarray(q * width, (q + 1) * width) };
      if (!writeCategories(layout.models[i]!, { parameters: own, theta: nodes[q]! }, out)) return;
      for (let k = 0; k < categories; k++) logs[k * nodes.length + q] = point[k]!;
    }
    tables.push({ logs, gradients });
  }
  return tables;
}
