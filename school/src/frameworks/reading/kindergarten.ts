import type { StandardRow } from '../standard-row.ts';

export const kindergarten: readonly StandardRow[] = [
  {
    aligned: 'RF.K.1',
    title: { en: 'How print works', es: 'Cómo funciona lo escrito' },
    statement:
      'Follow words from left to right and top to bottom and name all upper- and lowercase letters.',
    iCan: {
      en: 'I can follow the words on a page and name letters.',
      es: 'Puedo seguir las palabras en una página y nombrar letras.',
    },
    after: [],
  },
  {
    aligned: 'RF.K.2',
    title: { en: 'Hear sounds in words', es: 'Oír los sonidos de las palabras' },
    statement: 'Hear and play with rhymes, syllables and single sounds in spoken words.',
    iCan: {
      en: 'I can hear rhymes and the sounds in a word.',
      es: 'Puedo oír rimas y los sonidos de una palabra.',
    },
    after: [],
  },
  {
    aligned: 'RF.K.3',
    title: { en: 'Letters and their sounds', es: 'Las letras y sus sonidos' },
    statement: 'Say the usual sound of each letter and read very common words by sight.',
    iCan: { en: 'I can say the sound of each letter.', es: 'Puedo decir el sonido de cada letra.' },
    after: ['RF.K.1', 'RF.K.2'],
  },
  {
    aligned: 'RF.K.4',
    title: { en: 'Read first books', es: 'Leer los primeros libros' },
    statement: 'Read very easy texts with purpose and understanding.',
    iCan: {
      en: 'I can read a little book and tell about it.',
      es: 'Puedo leer un librito y contar de qué trata.',
    },
    after: ['RF.K.3'],
  },
  {
    aligned: 'RL.K.1',
    title: { en: 'Questions about a story', es: 'Preguntas sobre un cuento' },
    statement: 'With help, ask and answer questions about important details of a story.',
    iCan: {
      en: 'I can ask and answer questions about a story.',
      es: 'Puedo hacer y contestar preguntas sobre un cuento.',
    },
    after: [],
  },
  {
    aligned: 'RL.K.2',
    title: { en: 'Retell a story', es: 'Volver a contar un cuento' },
    statement: 'With help, retell a known story with its main events in order.',
    iCan: {
      en: 'I can tell a story again in order.',
      es: 'Puedo volver a contar un cuento en orden.',
    },
    after: ['RL.K.1'],
  },
  {
    aligned: 'RL.K.3',
    title: { en: 'Who, where and what happened', es: 'Quién, dónde y qué pasó' },
    statement: 'With help, name the characters, place and main events of a story.',
    iCan: {
      en: 'I can tell who is in a story and where it happens.',
      es: 'Puedo decir quién está en un cuento y dónde pasa.',
    },
    after: ['RL.K.1'],
  },
  {
    aligned: 'RI.K.1',
    title: { en: 'Questions about facts', es: 'Preguntas sobre datos' },
    statement: 'With help, ask and answer questions about a text that informs.',
    iCan: {
      en: 'I can ask and answer questions about real things.',
      es: 'Puedo hacer y contestar preguntas sobre cosas reales.',
    },
    after: [],
  },
  {
    aligned: 'RI.K.2',
    title: { en: 'What is it mostly about?', es: '¿De qué trata más?' },
    statement: 'With help, say the topic of an informing text and a few details.',
    iCan: { en: 'I can tell what a book is about.', es: 'Puedo decir de qué trata un libro.' },
    after: ['RI.K.1'],
  },
  {
    aligned: 'W.K.2',
    title: { en: 'Draw and write to tell', es: 'Dibujar y escribir para informar' },
    statement: 'Draw, tell and write to name a topic and give some information about it.',
    iCan: {
      en: 'I can draw and write about a thing I know.',
      es: 'Puedo dibujar y escribir sobre algo que sé.',
    },
    after: ['RF.K.3'],
  },
  {
    aligned: 'SL.K.1',
    title: { en: 'Take turns talking', es: 'Tomar turnos al hablar' },
    statement: 'Talk with partners about class topics, listening and taking turns.',
    iCan: {
      en: 'I can listen and take turns when we talk.',
      es: 'Puedo escuchar y esperar mi turno al hablar.',
    },
    after: [],
  },
];
