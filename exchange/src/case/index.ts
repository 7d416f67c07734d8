import type { Framework, FrameworkReading, ReadFrameworkOptions } from './framework.ts';

export type { Issue } from '../issue.ts';
export type * from './framework.ts';

/** `json` is the parsed value, or the file's bytes or text. */
export declare function readFramework(
  json: unknown,
  options?: ReadFrameworkOptions,
): FrameworkReading;
export declare function readCase(json: unknown, options?: ReadFrameworkOptions): FrameworkReading;
export declare function readAsn(json: unknown, options?: ReadFrameworkOptions): FrameworkReading;

/** A CASE 1.0 CFPackage, ready for JSON.stringify. `modifiedAt` is an ISO timestamp. */
export declare function writeCase(
  framework: Framework,
  options: { readonly modifiedAt: string },
): unknown;
