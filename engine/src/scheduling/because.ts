/** Why: a code that the caller has a sentence for, and what fills its blanks. */
export type Because<Code extends string> = {
  readonly code: Code;
  readonly values: Readonly<Record<string, number>>;
};
