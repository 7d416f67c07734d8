import { isObject, objectsOf, textOf } from './json-value.ts';

/** A node of RDF/JSON, asked by the last part of its predicates' URIs, which no two of ASN's vocabularies share. */
export type AsnNode = {
  readonly uri: string;
  readonly predicates: () => readonly string[];
  readonly isA: (type: string) => boolean;
  /** Literals, verbatim, in the file's order. */
  readonly texts: (predicate: string) => readonly string[];
  readonly uris: (predicate: string) => readonly string[];
  /** The last parts of the URIs of a vocabulary's terms, such as 'K' of …/ASNEducationLevel/K. */
  readonly names: (predicate: string) => readonly string[];
};

/** Source of the shape: W3C, "RDF 1.1 JSON Alternate Serialization (RDF/JSON)". */
export function asnNode(uri: string, properties: unknown): AsnNode {
  const byName = new Map<string, readonly (readonly [boolean, string])[]>();
  for (const [predicate, values] of Object.entries(isObject(properties) ? properties : {})) {
    const read = objectsOf(values).flatMap((value) => {
      const text = textOf(value['value']);
      return text === undefined ? [] : [[value['type'] === 'uri', text] as const];
    });
    const name = lastPart(predicate);
    byName.set(name, [...(byName.get(name) ?? []), ...read]);
  }
  const of = (predicate: string, uris: boolean): readonly string[] =>
    (byName.get(predicate) ?? []).filter(([isUri]) => isUri === uris).map(([, text]) => text);
  return {
    uri,
    predicates: () => [...byName.keys()],
    isA: (type) => of('type', true).some((value) => lastPart(value) === type),
    texts: (predicate) => of(predicate, false),
    uris: (predicate) => of(predicate, true),
    names: (predicate) => [...of(predicate, true).map(lastPart), ...of(predicate, false)],
  };
}

function lastPart(uri: string): string {
  return /[^/#]*$/.exec(uri)?.[0] ?? uri;
}
