import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = new URL('../../../../shared/', import.meta.url);
const file = new URL('reference/grouping/anticlust.json', shared);

type Runs = {
  readonly best: number;
  readonly runs: readonly { readonly objective: number; readonly seconds: number }[];
};

/** An instance with the figures of anticlust: TPSDP (500 iterations), or local maximum where that cannot state the sizes. */
export type Reference = {
  readonly instance: string;
  readonly file: string;
  readonly peer: 'TPSDP' | 'local-maximum';
  readonly best: number;
  readonly mean: number;
  /** Of its fastest run. */
  readonly seconds: number;
};

/** Empty where the references are not beside the clone. */
export function readReferences(): readonly Reference[] {
  if (!existsSync(file)) return [];
  const { instances } = JSON.parse(readFileSync(file, 'utf8')) as {
    instances: readonly { instance: string; localMaximum: Runs; tpsdp500?: Runs }[];
  };
  return instances.map(({ instance, localMaximum, tpsdp500 }) => {
    const { best, runs } = tpsdp500 ?? localMaximum;
    return {
      instance,
      file: fileURLToPath(new URL(`data/grouping/mdgplib/${instance}.txt.gz`, shared)),
      peer: tpsdp500 === undefined ? 'local-maximum' : 'TPSDP',
      best,
      mean: runs.reduce((sum, { objective }) => sum + objective, 0) / runs.length,
      seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    };
  });
}
