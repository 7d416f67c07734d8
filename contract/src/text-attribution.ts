export interface TextRights {
  readonly credits: readonly { readonly role: string; readonly name: string }[];
  /** Empty: none was found. */
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** Words that must go with the text, as its source has them. */
  readonly attribution: string;
}

const roles = {
  author: { en: 'Text', es: 'Texto' },
  illustrator: { en: 'Illustration', es: 'Ilustración' },
  translator: { en: 'Translation', es: 'Traducción' },
  adapter: { en: 'Adaptation', es: 'Adaptación' },
  editor: { en: 'Editing', es: 'Edición' },
  publisher: { en: 'Publisher', es: 'Editorial' },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly es: string }>>;

const words = {
  licence: { en: 'License', es: 'Licencia' },
  unknown: {
    en: 'No license found: the text stays here and is not to be passed on.',
    es: 'No se encontró licencia: el texto se queda aquí y no se debe pasar a otros.',
  },
} as const;

/**
 * What stands beneath a text wherever it is shown or printed, a line each: who made it, under what licence (or that none was found), and
 * the words that its source wants to go with it.
 */
export function attributionLines(text: TextRights, language: 'en' | 'es'): readonly string[] {
  const credits = Object.entries(Object.groupBy(text.credits, ({ role }) => role)).map(
    ([role, of = []]) => `${creditRole(role, language)}: ${of.map(({ name }) => name).join(', ')}`,
  );
  const licence =
    text.licence === ''
      ? words.unknown[language]
      : `${words.licence[language]}: ${text.licence}${text.licenceUrl === null ? '' : ` (${text.licenceUrl})`}`;
  return [...credits, licence, ...text.attribution.split('\n').filter((line) => line !== '')];
}

/** What somebody did for a text, in words; an unusual role as its source has it. */
export function creditRole(role: string, language: 'en' | 'es'): string {
  return role in roles ? roles[role as keyof typeof roles][language] : role;
}
