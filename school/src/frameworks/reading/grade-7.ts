import type { StandardRow } from '../standard-row.ts';

export const grade7: readonly StandardRow[] = [
  {
    aligned: 'RL.7.1',
    title: { en: 'Several pieces of evidence', es: 'Varias pruebas de un relato' },
    statement: 'Cite several pieces of evidence from a story to support an analysis.',
    iCan: {
      en: 'I can use many proofs from a story.',
      es: 'Puedo usar varias pruebas de un relato.',
    },
    after: ['RL.6.1'],
  },
  {
    aligned: 'RL.7.2',
    title: { en: 'Follow a theme', es: 'Seguir un tema' },
    statement: 'Follow how a theme develops over a whole text and sum it up fairly.',
    iCan: {
      en: 'I can follow a big idea from start to end.',
      es: 'Puedo seguir una gran idea de principio a fin.',
    },
    after: ['RL.6.2'],
  },
  {
    aligned: 'RL.7.3',
    title: { en: 'How story parts work together', es: 'Cómo se unen las partes de un relato' },
    statement: 'Analyse how place, plot and characters shape each other.',
    iCan: {
      en: 'I can tell how the place changes what people do.',
      es: 'Puedo decir cómo el lugar cambia lo que hacen las personas.',
    },
    after: ['RL.6.3'],
  },
  {
    aligned: 'RL.7.6',
    title: { en: 'Different points of view', es: 'Puntos de vista distintos' },
    statement: 'Analyse how a writer develops and contrasts the views of different characters.',
    iCan: {
      en: 'I can compare how two characters see the same thing.',
      es: 'Puedo comparar cómo dos personajes ven lo mismo.',
    },
    after: ['RL.6.6'],
  },
  {
    aligned: 'RI.7.1',
    title: { en: 'Several facts as evidence', es: 'Varios datos como prueba' },
    statement: 'Cite several pieces of evidence from an informing text to support an analysis.',
    iCan: {
      en: 'I can use many facts to prove a point.',
      es: 'Puedo usar varios datos para probar una idea.',
    },
    after: ['RI.6.1'],
  },
  {
    aligned: 'RI.7.2',
    title: { en: 'Two or more central ideas', es: 'Dos o más ideas centrales' },
    statement: 'Find two or more central ideas and how they develop over a text.',
    iCan: {
      en: 'I can follow two main ideas in one text.',
      es: 'Puedo seguir dos ideas principales en un texto.',
    },
    after: ['RI.6.2'],
  },
  {
    aligned: 'RI.7.8',
    title: { en: 'Is the reasoning sound?', es: '¿Es bueno el razonamiento?' },
    statement:
      "Judge whether an argument's reasoning is sound and its evidence relevant and enough.",
    iCan: {
      en: 'I can tell if there is enough proof.',
      es: 'Puedo decir si hay suficientes pruebas.',
    },
    after: ['RI.6.8'],
  },
  {
    aligned: 'W.7.1',
    title: { en: 'Argue and answer others', es: 'Argumentar y responder' },
    statement:
      'Write an argument that supports claims with evidence and acknowledges other claims.',
    iCan: {
      en: 'I can make a claim and answer the other side.',
      es: 'Puedo decir mi idea y responder a la otra.',
    },
    after: ['W.6.1'],
  },
  {
    aligned: 'W.7.2',
    title: { en: 'Explain with evidence', es: 'Explicar con pruebas' },
    statement:
      'Write an explaining text that previews, orders and links ideas with precise language.',
    iCan: {
      en: 'I can explain how ideas fit together.',
      es: 'Puedo explicar cómo se unen las ideas.',
    },
    after: ['W.6.2'],
  },
  {
    aligned: 'SL.7.1',
    title: { en: 'Keep a discussion on track', es: 'Mantener el rumbo al conversar' },
    statement:
      "Pose questions, bring a talk back to its topic and change one's mind when there is reason.",
    iCan: {
      en: 'I can help a talk stay on its topic.',
      es: 'Puedo ayudar a que la charla siga su tema.',
    },
    after: ['SL.6.1'],
  },
  {
    aligned: 'L.7.5',
    title: { en: 'Shades of meaning', es: 'Matices de las palabras' },
    statement: 'Understand figures of speech, word relationships and the feeling that words carry.',
    iCan: {
      en: 'I can pick a word for the feeling it gives.',
      es: 'Puedo elegir una palabra por lo que hace sentir.',
    },
    after: ['L.6.4'],
  },
];
