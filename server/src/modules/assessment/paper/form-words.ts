interface FormWords {
  readonly title: string;
  readonly name: string;
  readonly date: string;
  /** For the child, in a child's words. */
  readonly how: string;
  readonly areas: Readonly<Record<'vocabulary' | 'sentence' | 'passage', string>>;
  readonly page: (page: number, pages: number) => string;
  readonly end: string;
  readonly key: string;
  readonly keyLead: string;
}

/** The words of a form on paper and of its key. */
export const formWords: Readonly<Record<'en' | 'es', FormWords>> = {
  en: {
    title: 'Reading check',
    name: 'Name',
    date: 'Date',
    how: 'Draw a ring around the letter of the answer that you think is right. If you do not know, leave it and go on. There is no hurry.',
    areas: { vocabulary: 'Words', sentence: 'Sentences', passage: 'Short texts' },
    page: (page, pages) => `Page ${page} of ${pages}`,
    end: 'That is all. Thank you!',
    key: 'Answer key',
    keyLead:
      'For the teacher. Type the letters that each child ringed, with - where nothing is ringed; stop where the child stopped. The page works the result out.',
  },
  es: {
    title: 'Prueba de lectura',
    name: 'Nombre',
    date: 'Fecha',
    how: 'Encierra en un círculo la letra de la respuesta que crees correcta. Si no sabes, déjala y sigue. No hay prisa.',
    areas: { vocabulary: 'Palabras', sentence: 'Oraciones', passage: 'Textos cortos' },
    page: (page, pages) => `Página ${page} de ${pages}`,
    end: 'Eso es todo. ¡Gracias!',
    key: 'Clave de respuestas',
    keyLead:
      'Para quien enseña. Escriba las letras que marcó cada estudiante, con - donde no hay ninguna; termine donde terminó. La página calcula el resultado.',
  },
};
