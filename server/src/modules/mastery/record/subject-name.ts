/** The subjects of common frameworks, as they are written there, in both languages. */
const names: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  mathematics: { en: 'Mathematics', es: 'Matemáticas' },
  math: { en: 'Mathematics', es: 'Matemáticas' },
  reading: { en: 'Reading', es: 'Lectura' },
  writing: { en: 'Writing', es: 'Escritura' },
  english: { en: 'English', es: 'Inglés' },
  'english language arts': { en: 'English language arts', es: 'Lengua inglesa' },
  'reading and writing': { en: 'Reading and writing', es: 'Lectura y escritura' },
  literacy: { en: 'Reading and writing', es: 'Lectura y escritura' },
  spanish: { en: 'Spanish', es: 'Español' },
  science: { en: 'Science', es: 'Ciencias' },
  'social studies': { en: 'Social studies', es: 'Estudios sociales' },
};

/** A subject in the reader's language; one that we do not know as its framework writes it, with a capital. */
export function subjectName(subject: string, language: 'en' | 'es'): string {
  const known = names[subject.trim().toLowerCase()];
  return known?.[language] ?? subject.charAt(0).toUpperCase() + subject.slice(1);
}
