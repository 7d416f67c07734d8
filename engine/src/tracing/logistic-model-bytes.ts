import { generalSize } from './logistic-features.ts';
import type { LogisticModel } from './logistic-model.ts';
import { UnreadableState } from './unreadable-state.ts';

const kind = 0x4c4f4701;
const abilityKeys = [
  'generalVariance',
  'skillVariance',
  'generalDrift',
  'skillDrift',
  'learning',
  'problemVariance',
  'halfLifeDays',
] as const;

/**
 * A fitted model as bytes: 24 of header, 8 numbers of 8 bytes, a byte and 4 a problem (and skill), 4 a skill, then 8 a
 * weight that is not zero (its place and value). Little-endian, versioned: a changed set of features gets a new `kind`.
 */
export function encodeModel(model: LogisticModel): Uint8Array {
  const { skills, problems, bits, weights } = model;
  const items = problems + skills;
  const used = weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  const view = new DataView(new ArrayBuffer(24 + 64 + items * 5 + skills * 4 + used * 8));
  let offset = 0;
  const put32 = (value: number) => (view.setUint32(offset, value, true), (offset += 4));
  const putFloat = (value: number) => (view.setFloat32(offset, value, true), (offset += 4));
  [kind, generalSize, skills, problems, bits, used].forEach(put32);
  for (const value of [model.newSkillEasiness, ...abilityKeys.map((key) => model.ability[key])]) {
    view.setFloat64(offset, value, true);
    offset += 8;
  }
  model.skillEasiness.forEach(putFloat);
  model.problemEasiness.forEach(putFloat);
  weights.forEach((weight, place) => {
    if (weight === 0) return;
    put32(place);
    putFloat(weight);
  });
  new Uint8Array(view.buffer).set(model.seen, offset);
  return new Uint8Array(view.buffer);
}

/** Reads what `encodeModel` wrote. Throws `UnreadableState` for other bytes or another version. */
export function decodeModel(bytes: Uint8Array): LogisticModel {
  if (bytes.byteLength < 88) throw new UnreadableState('too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const field = (index: number) => view.getUint32(index * 4, true);
  const [skills, problems, bits, used] = [field(2), field(3), field(4), field(5)];
  if (field(0) !== kind || field(1) !== generalSize || bits > 24)
    throw new UnreadableState('another model or version');
  const items = problems + skills;
  if (bytes.byteLength !== 88 + items * 5 + skills * 4 + used * 8)
    throw new UnreadableState('a wrong length');

  const number = (index: number) => view.getFloat64(24 + index * 8, true);
  const floats = (start: number, length: number) =>
    Float32Array.from({ length }, (_, index) => view.getFloat32(start + index * 4, true));
  const weights = new Float32Array(generalSize + 2 ** bits);
  const weightsStart = 88 + (skills + items) * 4;
  for (let index = 0; index < used; index += 1)
    weights[view.getUint32(weightsStart + index * 8, true)] = view.getFloat32(
      weightsStart + index * 8 + 4,
      true,
    );
  const ability = Object.fromEntries(abilityKeys.map((key, index) => [key, number(index + 1)]));
  return {
    skills,
    problems,
    bits,
    weights,
    newSkillEasiness: number(0),
    ability: ability as Record<(typeof abilityKeys)[number], number>,
    skillEasiness: floats(88, skills),
    problemEasiness: floats(88 + skills * 4, items),
    seen: bytes.slice(weightsStart + used * 8),
  };
}

/** A 32-bit name of what a model learned: the same model has the same, on every machine. */
export function fingerprintModel(model: LogisticModel): number {
  let hash = kind ^ model.bits;
  const numbers = [model.newSkillEasiness, ...abilityKeys.map((key) => model.ability[key])];
  const mix = (value: number) => {
    hash = Math.imul(hash ^ value, 0x01000193);
    hash ^= hash >>> 15;
  };
  new Int32Array(Float64Array.from(numbers).buffer).forEach(mix);
  new Int32Array(model.skillEasiness.buffer, model.skillEasiness.byteOffset, model.skills).forEach(
    mix,
  );
  const { weights } = model;
  new Int32Array(weights.buffer, weights.byteOffset, weights.length).forEach(mix);
  return hash >>> 0;
}
