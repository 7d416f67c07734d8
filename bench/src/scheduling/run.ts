import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

type Ours = {
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly seconds: number;
  readonly peakMemoryMB: number;
  readonly unplaced: number;
  readonly change: { readonly seconds: number; readonly moved: number; readonly fewest: number };
};
type Peer = { readonly seconds: number; readonly objective: number; readonly peakMemoryMB: number };

/**
 * `npm run bench scheduling -- --instance FILE [--out ASSIGNMENT] [--json]`: the week of an instance,
 * and HiGHS on its linear program, one after the other in processes of their own.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      instance: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (values.instance === undefined)
    throw new Error('--instance FILE is needed (format flex-instance/1)');
  const ours = await measure<Ours>('ours.ts', [values.instance, values.out ?? '']);
  const peer = await measure<Peer>('peer.ts', [values.instance]);
  if (values.json !== true) console.log(describe(ours, peer));
  console.log(JSON.stringify({ ...ours, peer }));
}

async function measure<T>(script: string, args: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', path, ...args]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
}

function describe(ours: Ours, peer: Peer): string {
  const toBound = (100 * (peer.objective - ours.objective)) / Math.abs(peer.objective);
  return [
    `objective ${ours.objective}, proven bound ${ours.bound}, LP bound ${peer.objective.toFixed(1)} (${toBound.toFixed(4)} % above)`,
    `seconds ${ours.seconds.toFixed(3)}, HiGHS ${peer.seconds.toFixed(3)} (ratio ${(ours.seconds / peer.seconds).toFixed(3)})`,
    `memory ${ours.peakMemoryMB.toFixed(0)} MB, HiGHS ${peer.peakMemoryMB.toFixed(0)} MB`,
    `change: ${ours.change.moved} moved, fewest ${ours.change.fewest}, ${((100 * ours.change.seconds) / ours.seconds).toFixed(1)} % of the full solve`,
  ].join('\n');
}
