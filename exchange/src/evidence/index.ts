import type { AnswerBatch, AnswerHeader, AnswerMapping, ReadAnswersOptions } from './answers.ts';
import type { SkillMap } from './skill-map.ts';

export type { Issue } from '../issue.ts';
export type * from './answers.ts';
export type * from './skill-map.ts';

/**
 * Streams answers in batches; reads on only when the receiver asks for the next batch.
 * A header without a needed column gives one batch of no rows, whose issues say so, and ends.
 */
export declare function readAnswers(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options?: ReadAnswersOptions,
): AsyncGenerator<AnswerBatch, void, undefined>;

/** Which column holds what, guessed from common names. */
export declare function guessMapping(columns: readonly string[]): Partial<AnswerMapping>;

/** The header and first rows of a file, for a page on which a person checks the mapping. */
export declare function previewAnswers(
  start: Uint8Array,
  options?: ReadAnswersOptions,
): { readonly header: AnswerHeader; readonly rows: readonly (readonly string[])[] };

export declare function readSkillMap(
  bytes: Uint8Array,
  options?: { readonly file?: string },
): SkillMap;
