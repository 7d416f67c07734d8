/** The school subjects that a class or a framework may be about, by what people call them in English and Spanish. */
const subjects = {
  mathematics:
    /\b(math|maths|mathematics|algebra|geometry|calculus|matem[aá]ticas?|[aá]lgebra|geometr[ií]a)\b/i,
  language:
    /\b(english|language arts|ela|reading|writing|literacy|literature|spanish|lectura|escritura|lenguaje|lengua|literatura|ingl[eé]s|espa[nñ]ol)\b/i,
  science:
    /\b(science|sciences|biology|chemistry|physics|ciencias?|biolog[ií]a|qu[ií]mica|f[ií]sica)\b/i,
  'social-studies':
    /\b(social studies|history|civics|geography|economics|estudios sociales|historia|geograf[ií]a|econom[ií]a)\b/i,
} as const;

export type Subject = keyof typeof subjects;

/** The subject that some texts are about: of the first text that names one. Undefined: a homeroom, say, is about none. */
export function subjectOf(texts: readonly (string | null)[]): Subject | undefined {
  for (const text of texts) {
    const found = Object.entries(subjects).find(([, words]) => words.test(text ?? ''));
    if (found !== undefined) return found[0] as Subject;
  }
  return undefined;
}
