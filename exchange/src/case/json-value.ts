import { decodeText } from '../csv/decode-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value itself, or what the bytes or the text of a JSON file hold; undefined where that is no JSON. */
export function jsonValue(json: unknown): unknown {
  if (!(json instanceof Uint8Array) && typeof json !== 'string') return json;
  const text = typeof json === 'string' ? json.replace(/^\uFEFF/, '') : decodeText(json).text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; empty for anything else. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text as it stands, but for NULs, which no database keeps; numbers as texts; undefined where it is empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.replaceAll('\0', '') : undefined;
}

/** The texts of a list, or of a single text. */
export function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(textOf).filter((text) => text !== undefined);
}
