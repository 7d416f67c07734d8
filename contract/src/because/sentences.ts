/** The sentence of each reason, in the reader's language. {name} takes the value of that name; keep both languages in step. */
export const sentences = {
  'right-of-last': {
    en: '{right} of the last {count} right',
    es: '{right} de las últimas {count} correctas',
  },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly es: string }>>;
