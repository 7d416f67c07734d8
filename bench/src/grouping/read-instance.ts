import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DiversityQuestion } from '@everyplan/engine/grouping';

/** An instance of MDGPLIB: `n groups type lower upper ...`, then `i j distance` from 0; gzipped or plain. */
export function readInstance(file: string): DiversityQuestion {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  const [head = '', ...rows] = text.trim().split('\n');
  const [n = '', groups = '', , ...limits] = head.trim().split(/\s+/);
  const sizes = Array.from({ length: Number(groups) }, (_, g) => ({
    least: Number(limits[2 * g]),
    most: Number(limits[2 * g + 1]),
  }));
  const distances = Array.from({ length: Number(n) }, () => new Float64Array(Number(n)));
  for (const row of rows) {
    const [i = '', j = '', distance = ''] = row.trim().split(/\s+/);
    distances[Number(i)]![Number(j)] = Number(distance);
    distances[Number(j)]![Number(i)] = Number(distance);
  }
  return { distances, sizes };
}
