export interface ContentFault {
  /** From the folder `content`, such as `texts/en/1-the-lost-mitten.md`. */
  readonly file: string;
  /** From 1; left out where the whole file is meant. */
  readonly line?: number;
  readonly problem: string;
  readonly nextStep: string;
}

/** A file of the starter content that cannot be used: where, what is wrong, and what to do about it. */
export function contentError({ file, line, problem, nextStep }: ContentFault): Error {
  const place = line === undefined ? file : `${file}, line ${line}`;
  return new Error(`${place}: ${problem}. ${nextStep}.`);
}
