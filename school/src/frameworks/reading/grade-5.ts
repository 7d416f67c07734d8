import type { StandardRow } from '../standard-row.ts';

export const grade5: readonly StandardRow[] = [
  {
    aligned: 'RF.5.4',
    title: { en: 'Read smoothly in grade 5', es: 'Leer con fluidez en 5.º' },
    statement: 'Read grade-level prose and poetry correctly, at a fitting pace and for meaning.',
    iCan: {
      en: 'I can change my speed to fit what I read.',
      es: 'Puedo cambiar mi ritmo según lo que leo.',
    },
    after: ['RF.4.4'],
  },
  {
    aligned: 'RL.5.1',
    title: { en: 'Quote to prove it', es: 'Citar para probar' },
    statement: 'Quote a story exactly when explaining what it says or suggests.',
    iCan: {
      en: 'I can copy the exact words that prove my idea.',
      es: 'Puedo copiar las palabras exactas que prueban mi idea.',
    },
    after: ['RL.4.1'],
  },
  {
    aligned: 'RL.5.2',
    title: { en: 'How the theme grows', es: 'Cómo crece el tema' },
    statement:
      'Find the theme from how characters meet challenges or a speaker reflects, and sum up the text.',
    iCan: {
      en: 'I can tell what a character learns from a hard time.',
      es: 'Puedo decir qué aprende un personaje de algo difícil.',
    },
    after: ['RL.4.2'],
  },
  {
    aligned: 'RL.5.3',
    title: { en: 'Compare characters', es: 'Comparar personajes' },
    statement: 'Compare two characters, places or events of a story with exact details.',
    iCan: {
      en: 'I can tell how two characters are alike and different.',
      es: 'Puedo decir en qué se parecen dos personajes y en qué no.',
    },
    after: ['RL.4.3'],
  },
  {
    aligned: 'RI.5.1',
    title: { en: 'Quote facts exactly', es: 'Citar datos con exactitud' },
    statement: 'Quote an informing text exactly to support what it says or suggests.',
    iCan: {
      en: "I can use a writer's exact words as proof.",
      es: 'Puedo usar las palabras exactas de un autor como prueba.',
    },
    after: ['RI.4.1'],
  },
  {
    aligned: 'RI.5.2',
    title: { en: 'Two main ideas', es: 'Dos ideas principales' },
    statement: 'Find two or more main ideas of a text, explain their support and sum up the text.',
    iCan: {
      en: 'I can find more than one main idea in a text.',
      es: 'Puedo hallar más de una idea principal en un texto.',
    },
    after: ['RI.4.2'],
  },
  {
    aligned: 'RI.5.8',
    title: { en: 'Reasons behind a point', es: 'Razones de una idea' },
    statement: 'Explain which reasons and evidence a writer uses for which point.',
    iCan: {
      en: "I can match each reason to the writer's point.",
      es: 'Puedo unir cada razón con la idea del autor.',
    },
    after: ['RI.4.5', 'RI.5.1'],
  },
  {
    aligned: 'W.5.1',
    title: { en: 'Argue in good order', es: 'Opinar en buen orden' },
    statement: 'Write an opinion piece with logically ordered reasons backed by facts.',
    iCan: {
      en: 'I can put my reasons in an order that makes sense.',
      es: 'Puedo poner mis razones en un orden que se entienda.',
    },
    after: ['W.4.1'],
  },
  {
    aligned: 'W.5.2',
    title: { en: 'Explain clearly', es: 'Explicar con claridad' },
    statement: 'Write to explain a topic with facts, precise words and links between ideas.',
    iCan: {
      en: 'I can explain a topic with just the right words.',
      es: 'Puedo explicar un tema con las palabras justas.',
    },
    after: ['W.4.2'],
  },
  {
    aligned: 'SL.5.1',
    title: { en: 'Sum up a discussion', es: 'Resumir una conversación' },
    statement: 'Take part in discussions and draw conclusions from what was said.',
    iCan: {
      en: 'I can sum up what our group thinks.',
      es: 'Puedo resumir lo que piensa nuestro grupo.',
    },
    after: ['SL.4.1'],
  },
  {
    aligned: 'L.5.5',
    title: { en: 'Word pictures and sayings', es: 'Imágenes y dichos' },
    statement: 'Understand comparisons, idioms and sayings and how words relate to each other.',
    iCan: {
      en: 'I can tell what a saying really means.',
      es: 'Puedo decir qué significa de verdad un dicho.',
    },
    after: ['L.4.4'],
  },
];
