import type { StandardRow } from '../standard-row.ts';

export const grade2: readonly StandardRow[] = [
  {
    aligned: 'RF.2.3',
    title: { en: 'Read longer words', es: 'Leer palabras más largas' },
    statement: 'Read words of two syllables, vowel teams, and common beginnings and endings.',
    iCan: {
      en: 'I can read long words part by part.',
      es: 'Puedo leer palabras largas parte por parte.',
    },
    after: ['RF.1.3'],
  },
  {
    aligned: 'RF.2.4',
    title: { en: 'Read smoothly in grade 2', es: 'Leer con fluidez en 2.º' },
    statement: 'Read grade-level text correctly, at a good pace and with feeling, for meaning.',
    iCan: {
      en: 'I can read so that it sounds like talking.',
      es: 'Puedo leer como si estuviera hablando.',
    },
    after: ['RF.1.4', 'RF.2.3'],
  },
  {
    aligned: 'RL.2.1',
    title: {
      en: 'Who, what, where, when, why, how',
      es: 'Quién, qué, dónde, cuándo, por qué y cómo',
    },
    statement: 'Ask and answer the basic questions to show understanding of a story.',
    iCan: {
      en: 'I can ask and answer who, what, where, when, why and how.',
      es: 'Puedo preguntar quién, qué, dónde, cuándo, por qué y cómo.',
    },
    after: ['RL.1.1'],
  },
  {
    aligned: 'RL.2.2',
    title: { en: 'Tales and their lessons', es: 'Cuentos y sus enseñanzas' },
    statement: 'Retell fables and folktales from many peoples and say their lesson.',
    iCan: {
      en: 'I can tell a tale and say its lesson.',
      es: 'Puedo contar un cuento y decir su enseñanza.',
    },
    after: ['RL.1.2'],
  },
  {
    aligned: 'RL.2.3',
    title: { en: 'How characters respond', es: 'Cómo responden los personajes' },
    statement: 'Describe how characters respond to important events and problems.',
    iCan: {
      en: 'I can tell how a character acts when there is a problem.',
      es: 'Puedo decir qué hace un personaje ante un problema.',
    },
    after: ['RL.1.3'],
  },
  {
    aligned: 'RI.2.1',
    title: { en: 'Questions about a fact text', es: 'Preguntas sobre un texto informativo' },
    statement: 'Ask and answer the basic questions about important details in an informing text.',
    iCan: {
      en: 'I can ask and answer questions about facts.',
      es: 'Puedo hacer y contestar preguntas sobre datos.',
    },
    after: ['RI.1.2'],
  },
  {
    aligned: 'RI.2.2',
    title: { en: 'What each part is about', es: 'De qué trata cada parte' },
    statement: 'Say the main topic of a longer text and what each paragraph adds.',
    iCan: {
      en: 'I can tell what each part of a text is about.',
      es: 'Puedo decir de qué trata cada parte de un texto.',
    },
    after: ['RI.1.2'],
  },
  {
    aligned: 'RI.2.5',
    title: { en: 'Use text features', es: 'Usar las partes del texto' },
    statement: 'Use captions, headings, bold print and an index to find facts quickly.',
    iCan: {
      en: 'I can use bold words, captions and lists to find facts.',
      es: 'Puedo usar palabras en negrita y pies de foto para hallar datos.',
    },
    after: ['RI.1.5'],
  },
  {
    aligned: 'W.2.2',
    title: { en: 'Explain a topic', es: 'Explicar un tema' },
    statement:
      'Write an explaining text that begins with a topic, uses facts and ends with a closing.',
    iCan: {
      en: 'I can write a beginning, facts and an ending.',
      es: 'Puedo escribir un comienzo, datos y un final.',
    },
    after: ['W.1.2'],
  },
  {
    aligned: 'SL.2.1',
    title: { en: 'Talk together about a topic', es: 'Hablar juntos de un tema' },
    statement: "Take part in group talks by linking one's own words to what others said.",
    iCan: { en: 'I can add to what others say.', es: 'Puedo añadir algo a lo que dicen otros.' },
    after: ['SL.1.1'],
  },
  {
    aligned: 'L.2.4',
    title: { en: 'Clues inside and around words', es: 'Pistas dentro y fuera de las palabras' },
    statement:
      'Use sentence clues, beginnings, root words and compounds to find what a word means.',
    iCan: {
      en: 'I can use word parts and sentences to know a word.',
      es: 'Puedo usar partes de palabras y frases para entender.',
    },
    after: ['L.1.4', 'RF.2.3'],
  },
];
