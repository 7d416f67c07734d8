import { makeIssue } from '../issue-texts.ts';
import type { FrameworkReading, ReadFrameworkOptions } from './framework.ts';
import { frameworkIssueTexts } from './issue-texts.ts';
import { isObject, jsonValue } from './json-value.ts';
import { readAsn } from './read-asn.ts';
import { readCase } from './read-case.ts';

/** A standards framework in CASE or ASN, whichever it is: the parsed value, or the file's bytes or text. */
export function readFramework(json: unknown, options: ReadFrameworkOptions = {}): FrameworkReading {
  const value = jsonValue(json);
  if (isObject(value)) {
    const keys = Object.keys(value);
    if (keys.some((key) => /^CF(Package|Document|Items)$/.test(key)))
      return readCase(value, options);
    if (keys.some((key) => /^https?:\/\/.*(asn|ASN)/.test(key))) return readAsn(value, options);
  }
  const file = options.file ?? 'framework.json';
  const code = isObject(value) ? 'format-unknown' : 'json-unreadable';
  return { format: 'unknown', issues: [makeIssue(frameworkIssueTexts, code, { file })] };
}
