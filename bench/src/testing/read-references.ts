import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  createResponseMatrix,
  type PoolItem,
  type ResponseMatrix,
} from '@everyplan/engine/testing';

const shared = new URL('../../../../shared/', import.meta.url);

/** Whether the reference results and data stand beside the clone. */
export function hasReferences(): boolean {
  return existsSync(new URL('reference/irt/cat-simulation.json', shared));
}

/** The stored simulation of adaptive tests, made with catR. */
export type StoredSimulation = {
  readonly items: readonly PoolItem[];
  readonly thetas: readonly number[];
  /** A string of 0 and 1 a learner, one answer an item. */
  readonly responses: readonly string[];
  readonly itemsGiven: readonly (readonly number[])[];
  /** EAP after 10, 20 and 30 items. */
  readonly eap: readonly (readonly number[])[];
};

export function readSimulation(): StoredSimulation {
  const file = readJson('reference/irt/cat-simulation.json') as {
    bank: { a: number[]; b: number[] };
    theta: number[];
    responses: string[];
    itemsGiven: { rows: number[][] };
    eap: number[][];
  };
  const items = file.bank.a.map((a, i): PoolItem => ({
    id: String(i),
    model: '2PL',
    a,
    b: file.bank.b[i]!,
  }));
  const { responses, eap } = file;
  return { items, thetas: file.theta, responses, itemsGiven: file.itemsGiven.rows, eap };
}

/** The data sets with a reference fit, smallest first. */
export const dataSets = ['lsat7', 'sat12', 'ecpe', 'pisa12_us_math', 'timss11_g4_aut'] as const;

export type ReferenceFit = {
  readonly logLik: number;
  readonly seconds: number;
  readonly defaultRun: { readonly seconds: number };
  readonly parameters: readonly { readonly a: number; readonly d: number }[];
};

export function readDataSet(name: string): { matrix: ResponseMatrix; reference: ReferenceFit } {
  const text = gunzipSync(readFileSync(new URL(`data/irt/${name}.csv.gz`, shared))).toString();
  const [header = '', ...lines] = text.trim().split('\n');
  const rows = lines.map((line) =>
    line.split(',').map((cell) => (cell === '' ? null : Number(cell))),
  );
  return {
    matrix: createResponseMatrix(header.split(','), rows),
    reference: readJson(`reference/irt/mirt-2pl-${name}.json`) as ReferenceFit,
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, shared), 'utf8'));
}
