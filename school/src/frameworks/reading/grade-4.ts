import type { StandardRow } from '../standard-row.ts';

export const grade4: readonly StandardRow[] = [
  {
    aligned: 'RF.4.3',
    title: { en: 'Read any long word', es: 'Leer cualquier palabra larga' },
    statement:
      'Combine knowledge of letters, syllables and word parts to read unfamiliar long words.',
    iCan: {
      en: 'I can read long words that I have never seen.',
      es: 'Puedo leer palabras largas que nunca he visto.',
    },
    after: ['RF.3.3'],
  },
  {
    aligned: 'RF.4.4',
    title: { en: 'Read smoothly in grade 4', es: 'Leer con fluidez en 4.º' },
    statement: 'Read grade-level prose and poetry correctly, with expression and for meaning.',
    iCan: {
      en: 'I can read smoothly and know what I read.',
      es: 'Puedo leer con fluidez y entender lo que leo.',
    },
    after: ['RF.3.4', 'RF.4.3'],
  },
  {
    aligned: 'RL.4.1',
    title: { en: 'Details and good guesses', es: 'Detalles y conclusiones' },
    statement: 'Use details of a story to explain what it says and what it only suggests.',
    iCan: {
      en: 'I can use clues to work out what a story does not say.',
      es: 'Puedo usar pistas para saber lo que un cuento no dice.',
    },
    after: ['RL.3.1'],
  },
  {
    aligned: 'RL.4.2',
    title: { en: 'Theme of a story or poem', es: 'Tema de un cuento o poema' },
    statement: 'Find the theme of a story, play or poem from its details and sum it up.',
    iCan: {
      en: 'I can tell the big idea of a story or poem.',
      es: 'Puedo decir la gran idea de un cuento o poema.',
    },
    after: ['RL.3.2'],
  },
  {
    aligned: 'RL.4.3',
    title: { en: 'Characters in depth', es: 'Personajes a fondo' },
    statement:
      'Describe a character, place or event in depth with details of what is thought, said and done.',
    iCan: {
      en: 'I can use details to tell what a character is like.',
      es: 'Puedo usar detalles para decir cómo es un personaje.',
    },
    after: ['RL.3.3'],
  },
  {
    aligned: 'RI.4.1',
    title: { en: 'Facts and good guesses', es: 'Datos y conclusiones' },
    statement: 'Use details of an informing text to explain what it says and what follows from it.',
    iCan: {
      en: 'I can use facts to work out more than the text says.',
      es: 'Puedo usar datos para saber más de lo que dice el texto.',
    },
    after: ['RI.3.1'],
  },
  {
    aligned: 'RI.4.2',
    title: { en: 'Main idea and summary', es: 'Idea principal y resumen' },
    statement: 'Find the main idea of a text, explain its support and sum up the text.',
    iCan: {
      en: 'I can tell the main idea in a few words.',
      es: 'Puedo decir la idea principal en pocas palabras.',
    },
    after: ['RI.3.2'],
  },
  {
    aligned: 'RI.4.5',
    title: { en: 'How a text is built', es: 'Cómo está hecho un texto' },
    statement: 'Recognise whether a text goes by time, compares, gives causes or solves a problem.',
    iCan: {
      en: 'I can tell how a writer put the facts in order.',
      es: 'Puedo decir cómo el autor ordenó los datos.',
    },
    after: ['RI.3.3'],
  },
  {
    aligned: 'W.4.1',
    title: { en: 'Opinion with reasons and facts', es: 'Opinión con razones y datos' },
    statement: 'Write an opinion piece whose reasons are backed by facts and well ordered.',
    iCan: {
      en: 'I can write what I think and back it up with facts.',
      es: 'Puedo escribir lo que pienso y apoyarlo con datos.',
    },
    after: ['W.3.1'],
  },
  {
    aligned: 'W.4.2',
    title: { en: 'Explain with examples', es: 'Explicar con ejemplos' },
    statement:
      'Write to explain a topic in grouped paragraphs with facts, definitions and examples.',
    iCan: {
      en: 'I can explain a topic with facts and examples.',
      es: 'Puedo explicar un tema con datos y ejemplos.',
    },
    after: ['W.3.2'],
  },
  {
    aligned: 'SL.4.1',
    title: { en: 'Ask and answer in a group', es: 'Preguntar y responder en grupo' },
    statement:
      'Ask and answer questions in discussions and explain ideas in the light of what was said.',
    iCan: {
      en: 'I can ask good questions in a group talk.',
      es: 'Puedo hacer buenas preguntas en grupo.',
    },
    after: ['SL.3.1'],
  },
  {
    aligned: 'L.4.4',
    title: { en: 'Roots and clues', es: 'Raíces y pistas' },
    statement: 'Find meanings with context, common Greek and Latin parts and reference works.',
    iCan: {
      en: 'I can use clues and word roots to know a word.',
      es: 'Puedo usar pistas y raíces para entender una palabra.',
    },
    after: ['L.3.4'],
  },
];
