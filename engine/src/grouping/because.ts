/** Why: a code that the caller has a sentence for, and what fills its blanks. docs/engine/grouping.md lists the codes. */
export type Because<Code extends string> = {
  readonly code: Code;
  readonly values: Readonly<Record<string, number>>;
};
