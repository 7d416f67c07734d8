import type { StandardRow } from '../standard-row.ts';

export const grade3: readonly StandardRow[] = [
  {
    aligned: 'RF.3.3',
    title: { en: 'Word parts and endings', es: 'Partes de palabras y terminaciones' },
    statement: 'Read words of several syllables with common prefixes and suffixes.',
    iCan: {
      en: 'I can read words with beginnings and endings added.',
      es: 'Puedo leer palabras con principios y finales añadidos.',
    },
    after: ['RF.2.3'],
  },
  {
    aligned: 'RF.3.4',
    title: { en: 'Read smoothly in grade 3', es: 'Leer con fluidez en 3.º' },
    statement: 'Read grade-level stories, poems and informing texts correctly and with expression.',
    iCan: {
      en: 'I can read with feeling at a good speed.',
      es: 'Puedo leer con expresión y buen ritmo.',
    },
    after: ['RF.2.4', 'RF.3.3'],
  },
  {
    aligned: 'RL.3.1',
    title: { en: 'Point to proof in a story', es: 'Señalar pruebas en un cuento' },
    statement:
      'Ask and answer questions about a story and point to the words that support the answer.',
    iCan: {
      en: 'I can show the words that prove my answer.',
      es: 'Puedo mostrar las palabras que prueban mi respuesta.',
    },
    after: ['RL.2.1'],
  },
  {
    aligned: 'RL.3.2',
    title: { en: 'Message and how it shows', es: 'El mensaje y cómo se ve' },
    statement: 'Retell stories, find the message and explain how details carry it.',
    iCan: {
      en: 'I can find the message of a story and say how I know.',
      es: 'Puedo hallar el mensaje de un cuento y decir cómo lo sé.',
    },
    after: ['RL.2.2'],
  },
  {
    aligned: 'RL.3.3',
    title: { en: 'Why characters act', es: 'Por qué actúan los personajes' },
    statement:
      "Describe characters' traits, wishes and feelings and how their actions move the story.",
    iCan: {
      en: 'I can tell why a character does something.',
      es: 'Puedo decir por qué un personaje hace algo.',
    },
    after: ['RL.2.3'],
  },
  {
    aligned: 'RI.3.1',
    title: { en: 'Point to proof in facts', es: 'Señalar pruebas en los datos' },
    statement:
      'Ask and answer questions about an informing text and point to the words that support the answer.',
    iCan: {
      en: 'I can find the facts that prove my answer.',
      es: 'Puedo hallar los datos que prueban mi respuesta.',
    },
    after: ['RI.2.1'],
  },
  {
    aligned: 'RI.3.2',
    title: { en: 'Main idea and key details', es: 'Idea principal y detalles' },
    statement: 'Find the main idea of a text and explain how details support it.',
    iCan: {
      en: 'I can find the main idea and the details that fit it.',
      es: 'Puedo hallar la idea principal y sus detalles.',
    },
    after: ['RI.2.2'],
  },
  {
    aligned: 'RI.3.3',
    title: { en: 'How things are linked', es: 'Cómo se enlazan las cosas' },
    statement: 'Describe how events, ideas or steps are linked by time, order or cause.',
    iCan: {
      en: 'I can tell what happened first and what made it happen.',
      es: 'Puedo decir qué pasó primero y qué lo causó.',
    },
    after: ['RI.2.2'],
  },
  {
    aligned: 'W.3.1',
    title: { en: 'Write an opinion', es: 'Escribir una opinión' },
    statement: 'Write an opinion with reasons, linking words and a closing.',
    iCan: {
      en: 'I can write what I think and give reasons.',
      es: 'Puedo escribir lo que pienso y dar razones.',
    },
    after: ['W.2.2'],
  },
  {
    aligned: 'W.3.2',
    title: { en: 'Write to explain', es: 'Escribir para explicar' },
    statement: 'Write to explain a topic, with related facts kept together and linked.',
    iCan: {
      en: 'I can put facts that go together in one part.',
      es: 'Puedo poner juntos los datos que van juntos.',
    },
    after: ['W.2.2'],
  },
  {
    aligned: 'SL.3.1',
    title: { en: 'Come ready to talk', es: 'Llegar listo para conversar' },
    statement: "Prepare for discussions, follow agreed rules and explain one's own ideas.",
    iCan: {
      en: 'I can get ready to talk and follow our rules.',
      es: 'Puedo prepararme para conversar y seguir las reglas.',
    },
    after: ['SL.2.1'],
  },
  {
    aligned: 'L.3.4',
    title: { en: 'Meaning of new words', es: 'Significado de palabras nuevas' },
    statement: 'Find the meaning of new words with sentence clues, word parts and dictionaries.',
    iCan: {
      en: 'I can find what a new word means.',
      es: 'Puedo descubrir qué significa una palabra nueva.',
    },
    after: ['L.2.4'],
  },
];
