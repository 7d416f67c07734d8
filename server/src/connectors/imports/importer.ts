import type { Readable } from 'node:stream';
import type { Issue } from '@everyplan/exchange/oneroster';
import type { Tx } from '../../platform/db/database.ts';
import type { Deps } from '../../platform/deps.ts';
import type { ImportOptions, Summary } from './tables.ts';

export interface Asked {
  readonly districtId: string;
  readonly importId: string;
  readonly fileName: string;
  readonly options: ImportOptions;
  /** Whoever asked; null: a command. */
  readonly personId: string | null;
  readonly open: () => Readable;
  readonly onProgress: (done: number) => Promise<void>;
  /**
   * Writes down, in the transaction that carries the import out, that it is done and how it is undone: both happen or neither, so that a
   * crash never leaves an import that is carried out twice or cannot be taken back.
   */
  readonly record: (tx: Tx, outcome: Outcome) => Promise<void>;
}

export interface Outcome extends Summary {
  readonly issues: readonly Issue[];
  readonly sha256: string;
  /** The file cannot be imported as it is. */
  readonly refused: boolean;
  /** What it replaced, for undo; absent from a check. */
  readonly before?: unknown;
}

/** One kind of file: how it is checked, carried out and taken back. */
export interface Importer {
  check(deps: Deps, asked: Asked): Promise<Outcome>;
  commit(deps: Deps, asked: Asked): Promise<Outcome>;
  undo(
    deps: Deps,
    asked: Omit<Asked, 'open' | 'onProgress' | 'record'>,
    before: unknown,
  ): Promise<void>;
}
