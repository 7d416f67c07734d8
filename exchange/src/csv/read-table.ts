import type { Table } from './table.ts';

export declare function readTable(
  bytes: Uint8Array,
  options: { readonly file: string; readonly delimiter?: string },
): Table;
