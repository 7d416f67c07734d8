import type { ItemArea } from '@everyplan/content';
import { measureText } from '@everyplan/engine/readability';
import type { Level } from './curve.ts';

interface Written {
  readonly area: ItemArea;
  readonly grade: number;
  readonly stem: string;
  readonly passage?: string;
}

/** An item for grade 3 is for readers from 3.0 to 3.9: the middle. */
const middleOfYear = 0.5;
/** How far an item may turn out from the grade that it was written for: writers of items are off by about a grade. */
const writersError = 1;
/** How far an item's words may lie from what answering it takes. Of a word's meaning its sentence says little. */
const errorOfView: Readonly<Record<ItemArea, number>> = {
  passage: 0.8,
  sentence: 1.2,
  vocabulary: 2,
};
/** An 80 % interval reaches 1.2816 standard errors to each side. */
const eightyPercent = 1.2816;

/**
 * The level of an item that nobody has answered yet: the grade that it was written for and what the readability engine says of its words,
 * each weighed by how sure it is. The engine is unsure about texts this short, and says so, so the writer's grade counts for most.
 */
export function writtenLevel(item: Written, language: 'en' | 'es'): Level {
  const measure = measureText([item.passage, item.stem].filter(Boolean).join('\n\n'), { language });
  const measureError = (measure.high - measure.low) / 2 / eightyPercent;
  return weigh([
    { level: item.grade + middleOfYear, error: writersError },
    { level: measure.grade, error: Math.hypot(measureError, errorOfView[item.area]) },
  ]);
}

/** Several views of one level as one, each by its precision. */
export function weigh(views: readonly Level[]): Level {
  const precisions = views.map(({ error }) => 1 / (error * error));
  const precision = precisions.reduce((sum, each) => sum + each, 0);
  const weighted = views.reduce((sum, { level }, k) => sum + level * (precisions[k] ?? 0), 0);
  return { level: weighted / precision, error: 1 / Math.sqrt(precision) };
}
