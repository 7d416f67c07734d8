import {
  createDefaultTracer,
  createLogistic,
  decodeModel,
  type LogisticState,
  type Tracer,
  UnreadableState,
} from '@everyplan/engine/tracing';
import type pg from 'pg';
import { numberProblems, type NumberProblem } from './problem-numbers.ts';

/** A model, ready to trace. */
export interface ModelInUse {
  readonly tracer: Tracer<LogisticState>;
  readonly numberOf: NumberProblem;
}

let shipped: ModelInUse | undefined;

/** What a district without a model of its own uses. It knows no problem. */
export function shippedModel(): ModelInUse {
  return (shipped ??= {
    tracer: createDefaultTracer(),
    numberOf: numberProblems(new Float64Array()),
  });
}

/** Read and unpacked once, then kept: a teacher who records one answer must not wait for megabytes. The latest few districts. */
const unpacked = new Map<string, ModelInUse>();
const keptModels = 4;

/** The model a district's estimates are made with: its own newest, else the shipped one. Needs a transaction of the district. */
export async function readModelInUse(
  client: pg.ClientBase,
  districtId: string,
): Promise<ModelInUse> {
  const { rows } = await client.query<{ model_id: string }>(
    'select model_id from tracing_model where district_id = $1 order by model_id desc limit 1',
    [districtId],
  );
  const modelId = rows[0]?.model_id;
  if (modelId === undefined) return shippedModel();
  const model = unpacked.get(modelId) ?? (await readModel(client, districtId, modelId));
  unpacked.delete(modelId);
  unpacked.set(modelId, model);
  const oldest = unpacked.keys().next();
  if (unpacked.size > keptModels && oldest.done !== true) unpacked.delete(oldest.value);
  return model;
}

async function readModel(
  client: pg.ClientBase,
  districtId: string,
  modelId: string,
): Promise<ModelInUse> {
  const { rows } = await client.query<{ content: Buffer; problems: Buffer }>(
    'select content, problems from tracing_model where district_id = $1 and model_id = $2',
    [districtId, modelId],
  );
  // A fit that ended just now has put a newer one in its place.
  if (rows[0] === undefined) return readModelInUse(client, districtId);
  const { content, problems } = rows[0];
  try {
    const tracer = createLogistic(decodeModel(content));
    return { tracer, numberOf: numberProblems(floatsOf(problems)) };
  } catch (error) {
    // Fitted by another version of the engine: the shipped model serves until the next fit.
    if (error instanceof UnreadableState) return shippedModel();
    throw error;
  }
}

/** Little-endian, as `bytesOfProblems` wrote them; copied, since a buffer may start at any byte. */
function floatsOf(bytes: Buffer): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float64Array.from({ length: bytes.byteLength / 8 }, (_, index) =>
    view.getFloat64(index * 8, true),
  );
}

/** The hashes of a model's problems as they are stored. */
export function bytesOfProblems(hashes: Float64Array): Buffer {
  const view = new DataView(new ArrayBuffer(hashes.length * 8));
  hashes.forEach((hash, index) => view.setFloat64(index * 8, hash, true));
  return Buffer.from(view.buffer);
}
