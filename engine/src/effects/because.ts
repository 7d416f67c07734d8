/**
 * A reason as data: the caller has a sentence for its code, in the reader's language. docs/engine/effects.md lists every code
 * with its values and a sentence in English and Spanish.
 */
export type Because = {
  readonly code: EffectsCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export type EffectsCode =
  | 'worked'
  | 'made-worse'
  | 'too-small-to-matter'
  | 'cannot-tell-yet'
  | 'cannot-tell-this-way'
  | 'cannot-tell-without-goal'
  | 'no-outcomes'
  | 'one-class-an-arm'
  | 'no-variation'
  | 'too-few-arrangements'
  | 'shift'
  | 'trend'
  | 'few-runs'
  | 'many-runs'
  | 'astronomical'
  | 'usual-variation'
  | 'too-few-points';

export function because(code: EffectsCode, values: Because['values'] = {}): Because {
  return { code, values };
}

/** No answer, because no method could give an honest one. */
export type Refusal = { readonly kind: 'refused'; readonly because: Because };

export function refuse(code: EffectsCode, values: Because['values'] = {}): Refusal {
  return { kind: 'refused', because: because(code, values) };
}
