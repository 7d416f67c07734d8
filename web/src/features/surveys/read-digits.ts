import type { Question } from './surveys.ts';

export interface TypedChoice {
  readonly optionIds: readonly string[];
  /** As many as may be picked: the next field's turn. */
  readonly isFull: boolean;
}

/** The choices that typed numbers name, as paper numbers them from 1; what names none, or one too many, is left out. */
export function readDigits(text: string, { options, pick }: Question): TypedChoice {
  const named = [...text].flatMap((digit) => options[Number(digit) - 1]?.optionId ?? []);
  const optionIds = [...new Set(named)].slice(0, pick);
  return { optionIds, isFull: optionIds.length === pick };
}

export function writeDigits(optionIds: readonly string[], { options }: Question): string {
  return options
    .flatMap(({ optionId }, index) => (optionIds.includes(optionId) ? [index + 1] : []))
    .join('');
}
