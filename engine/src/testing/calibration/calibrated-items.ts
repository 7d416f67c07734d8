import type { Item } from '../items/item.ts';
import type { Calibration } from './calibrate.ts';

/**
 * The calibrated items with difficulties b = -d / a on the logistic metric, abilities N(0, 1). 1PL items come with their
 * common slope, as 2PL items. An item whose slope is near 0 has a difficulty that means nothing; one below 0 is faulty.
 */
export function calibratedItems({ matrix, layout, parameters }: Calibration): Item[] {
  return matrix.itemIds.map((id, i): Item => {
    const [a = 0, d = 0, ...more] = Array.from(layout.positions[i]!, (at) => parameters[at]!);
    switch (layout.models[i]!) {
      case '1PL':
      case '2PL':
        return { id, model: '2PL', a, b: -d / a };
      case '3PL':
        return { id, model: '3PL', a, b: -d / a, c: 1 / (1 + Math.exp(-more[0]!)) };
      case 'graded':
        return { id, model: 'graded', a, b: [d, ...more].map((one) => -one / a) };
    }
  });
}
