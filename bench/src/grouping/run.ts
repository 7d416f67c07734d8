import { parseArgs } from 'node:util';
import { measureClasses, measurePairings } from './measure-class.ts';
import { type Clock, measureInstance } from './measure-instance.ts';
import { readInstance } from './read-instance.ts';
import { readReferences } from './read-references.ts';

/** The references are written with three decimals. */
const ROUNDED = 5e-4;

/**
 * `npm run bench grouping -- --instance FILE --seconds N [--seed S] [--clock wall|cpu] [--json]`: one instance of MDGPLIB.
 * Without an instance: every instance in the time of its reference, similar need beside its proof, ten rounds of pairs.
 */
export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      instance: { type: 'string' },
      seconds: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      clock: { type: 'string', default: 'wall' },
      json: { type: 'boolean', default: false },
    },
  });
  const clock: Clock = values.clock === 'cpu' ? 'cpu' : 'wall';
  if (values.instance === undefined) return measureAll(clock);
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error('--seconds N needs a number above 0');
  const question = readInstance(values.instance);
  const result = measureInstance(question, { seconds, clock, seed: Number(values.seed) });
  if (!values.json)
    console.log(`objective ${result.objective.toFixed(3)} in ${result.seconds.toFixed(2)} s`);
  console.log(JSON.stringify(result));
}

function measureAll(clock: Clock): void {
  const references = readReferences();
  if (references.length === 0) console.log('Instances: skipped, references not beside the clone');
  const instances = references.map((reference) => {
    const question = readInstance(reference.file);
    const { objective, seconds } = measureInstance(question, { seconds: reference.seconds, clock });
    const { instance, peer, best, mean } = reference;
    const row = {
      instance,
      objective,
      seconds,
      peer: { name: peer, best, mean, seconds: reference.seconds },
    };
    console.log(JSON.stringify({ ...row, reached: objective >= best - ROUNDED }));
    return { ...row, reached: objective >= best - ROUNDED };
  });
  const similarNeed = measureClasses(clock);
  const pairing = measurePairings(clock);
  const reached = instances.filter((row) => row.reached).length;
  console.log(JSON.stringify({ instances: instances.length, reached, similarNeed, pairing }));
}
