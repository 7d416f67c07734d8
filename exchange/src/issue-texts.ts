import type { Issue } from './issue.ts';

/** The sentences of a reader's issues by code. `{name}` stands for the parameter of that name. */
export type IssueTexts = Readonly<
  Record<
    string,
    { readonly severity: Issue['severity']; readonly message: string; readonly next: string }
  >
>;

export type IssuePlace = {
  readonly file: string;
  readonly row?: number;
  readonly field?: string;
  readonly value?: string;
};

type Params = Readonly<Record<string, string | number>>;

const LONGEST_VALUE = 120;

/** The issue of a code at a place. `more` holds what the sentences name beyond file, row, field and value. */
export function makeIssue<T extends IssueTexts>(
  texts: T,
  code: keyof T & string,
  place: IssuePlace,
  more: Params = {},
): Issue {
  const text = texts[code]!;
  const shown = place.value === undefined ? place : { ...place, value: shorten(place.value) };
  const params: Params = { ...shown, ...more };
  return {
    severity: text.severity,
    ...shown,
    code,
    message: fill(text.message, params),
    next: fill(text.next, params),
    params,
  };
}

function shorten(value: string): string {
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`;
}

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
