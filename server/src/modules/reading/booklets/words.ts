interface BookletWords {
  readonly belongsTo: string;
  readonly questions: string;
  readonly ring: string;
  readonly howWasIt: string;
  readonly votes: readonly [tooEasy: string, justRight: string, tooHard: string];
  readonly draw: string;
  readonly who: string;
  readonly learner: string;
  readonly text: string;
  readonly key: string;
  readonly printing: string;
  readonly none: string;
}

/** The words of booklets; what is for the child in a child's words. */
export const bookletWords: Readonly<Record<'en' | 'es', BookletWords>> = {
  en: {
    belongsTo: 'This book belongs to',
    questions: 'Three questions',
    ring: 'Ring the letter that fits.',
    howWasIt: 'How was this book for you?',
    votes: ['Too easy', 'Just right', 'Too hard'],
    draw: 'Draw or write what you liked best.',
    who: 'Who gets which booklet',
    learner: 'Learner',
    text: 'Text',
    key: 'For the teacher: answers',
    printing:
      'Print on both sides, turned over the short edge. Each booklet begins on a new sheet: fold it in the middle.',
    none: 'No text found yet',
  },
  es: {
    belongsTo: 'Este libro es de',
    questions: 'Tres preguntas',
    ring: 'Rodea la letra correcta.',
    howWasIt: '¿Cómo fue este libro para ti?',
    votes: ['Muy fácil', 'Justo para mí', 'Muy difícil'],
    draw: 'Dibuja o escribe lo que más te gustó.',
    who: 'Quién recibe qué librito',
    learner: 'Estudiante',
    text: 'Texto',
    key: 'Para el docente: respuestas',
    printing:
      'Imprima por las dos caras, con giro por el lado corto. Cada librito empieza en una hoja nueva: dóblela por la mitad.',
    none: 'Aún no hay texto',
  },
};
