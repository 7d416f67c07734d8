import type { StandardRow } from '../standard-row.ts';

export const grade1: readonly StandardRow[] = [
  {
    aligned: 'RF.1.2',
    title: { en: 'Blend and split sounds', es: 'Unir y separar sonidos' },
    statement: 'Blend sounds into words and split spoken words of one syllable into their sounds.',
    iCan: {
      en: 'I can put sounds together to make a word.',
      es: 'Puedo unir sonidos para formar una palabra.',
    },
    after: ['RF.K.2'],
  },
  {
    aligned: 'RF.1.3',
    title: { en: 'Read words with sounds', es: 'Leer palabras por sus sonidos' },
    statement:
      'Read regular one-syllable words, common letter pairs, long vowels with final e and simple endings.',
    iCan: {
      en: 'I can use letter sounds to read new words.',
      es: 'Puedo usar los sonidos para leer palabras nuevas.',
    },
    after: ['RF.K.3', 'RF.1.2'],
  },
  {
    aligned: 'RF.1.4',
    title: { en: 'Read smoothly in grade 1', es: 'Leer con fluidez en 1.º' },
    statement:
      'Read grade-level text correctly, at a good pace and with feeling, and go back when it makes no sense.',
    iCan: {
      en: 'I can read smoothly and fix my mistakes.',
      es: 'Puedo leer con fluidez y corregirme.',
    },
    after: ['RF.1.3', 'RF.K.4'],
  },
  {
    aligned: 'RL.1.1',
    title: { en: 'Details in a story', es: 'Detalles de un cuento' },
    statement: 'Ask and answer questions about important details of a story.',
    iCan: { en: 'I can find details in a story.', es: 'Puedo encontrar detalles en un cuento.' },
    after: ['RL.K.1', 'RF.1.4'],
  },
  {
    aligned: 'RL.1.2',
    title: { en: 'Retell and find the lesson', es: 'Contar de nuevo y hallar la enseñanza' },
    statement: 'Retell a story with its important details and say the message in it.',
    iCan: {
      en: 'I can retell a story and say what it teaches.',
      es: 'Puedo contar un cuento y decir qué enseña.',
    },
    after: ['RL.K.2', 'RL.1.1'],
  },
  {
    aligned: 'RL.1.3',
    title: { en: 'Characters and events', es: 'Personajes y sucesos' },
    statement: 'Describe the characters, place and main events of a story with important details.',
    iCan: {
      en: 'I can tell about the people and places in a story.',
      es: 'Puedo describir los personajes y lugares de un cuento.',
    },
    after: ['RL.K.3'],
  },
  {
    aligned: 'RI.1.2',
    title: { en: 'Topic and details', es: 'Tema y detalles' },
    statement: 'Say the main topic of an informing text and retell its important details.',
    iCan: {
      en: 'I can tell the topic and the big facts.',
      es: 'Puedo decir el tema y los datos importantes.',
    },
    after: ['RI.K.2'],
  },
  {
    aligned: 'RI.1.5',
    title: {
      en: 'Use headings and pictures to find facts',
      es: 'Usar títulos y dibujos para hallar datos',
    },
    statement: 'Use headings, contents, glossaries and menus to find facts in a text.',
    iCan: {
      en: 'I can use headings to find facts fast.',
      es: 'Puedo usar los títulos para hallar datos rápido.',
    },
    after: ['RI.K.1'],
  },
  {
    aligned: 'W.1.2',
    title: { en: 'Write about a topic', es: 'Escribir sobre un tema' },
    statement: 'Write a text that names a topic, gives facts and comes to a close.',
    iCan: { en: 'I can write facts about a topic.', es: 'Puedo escribir datos sobre un tema.' },
    after: ['W.K.2', 'RF.1.3'],
  },
  {
    aligned: 'SL.1.1',
    title: { en: 'Build on what others say', es: 'Seguir la idea de otros' },
    statement:
      'Take part in talks by answering what others say and asking when something is unclear.',
    iCan: {
      en: 'I can answer what my partner says.',
      es: 'Puedo responder a lo que dice mi pareja.',
    },
    after: ['SL.K.1'],
  },
  {
    aligned: 'L.1.4',
    title: { en: 'Work out new words', es: 'Descubrir palabras nuevas' },
    statement: 'Use the sentence, word parts and known words to work out a new word.',
    iCan: {
      en: 'I can use clues to work out a new word.',
      es: 'Puedo usar pistas para entender una palabra nueva.',
    },
    after: ['RF.1.3'],
  },
];
