import type { StandardRow } from '../standard-row.ts';

export const grade6: readonly StandardRow[] = [
  {
    aligned: 'RL.6.1',
    title: { en: 'Evidence from a story', es: 'Pruebas de un relato' },
    statement: 'Cite evidence from a story to support an analysis of what is said and suggested.',
    iCan: {
      en: 'I can use words from the story to back up my idea.',
      es: 'Puedo usar palabras del relato para apoyar mi idea.',
    },
    after: ['RL.5.1'],
  },
  {
    aligned: 'RL.6.2',
    title: { en: 'Theme without opinions', es: 'El tema sin opiniones' },
    statement:
      'Find a theme and how it is carried by details, and sum up a text without judging it.',
    iCan: {
      en: 'I can tell the theme and sum up without my opinion.',
      es: 'Puedo decir el tema y resumir sin dar mi opinión.',
    },
    after: ['RL.5.2'],
  },
  {
    aligned: 'RL.6.3',
    title: { en: 'Plot and change', es: 'La trama y los cambios' },
    statement: 'Describe how a plot unfolds in steps and how characters change toward the end.',
    iCan: {
      en: 'I can tell how a character changes in a story.',
      es: 'Puedo decir cómo cambia un personaje en un relato.',
    },
    after: ['RL.5.3'],
  },
  {
    aligned: 'RL.6.6',
    title: { en: 'Who tells the story', es: 'Quién cuenta la historia' },
    statement: 'Explain how a writer builds the point of view of a narrator or speaker.',
    iCan: {
      en: 'I can tell how the teller sees things.',
      es: 'Puedo decir cómo ve las cosas quien cuenta.',
    },
    after: ['RL.5.3'],
  },
  {
    aligned: 'RI.6.1',
    title: { en: 'Evidence from information', es: 'Pruebas de un texto informativo' },
    statement:
      'Cite evidence from an informing text to support an analysis of what is said and suggested.',
    iCan: {
      en: 'I can use facts from the text to back up my idea.',
      es: 'Puedo usar datos del texto para apoyar mi idea.',
    },
    after: ['RI.5.1'],
  },
  {
    aligned: 'RI.6.2',
    title: { en: 'Central idea', es: 'Idea central' },
    statement:
      'Find the central idea of a text and how details carry it, and sum it up without judging it.',
    iCan: {
      en: 'I can tell the main point in my own words.',
      es: 'Puedo decir el punto principal con mis palabras.',
    },
    after: ['RI.5.2'],
  },
  {
    aligned: 'RI.6.8',
    title: { en: 'Supported or not?', es: '¿Tiene apoyo o no?' },
    statement: 'Follow an argument and tell claims that are supported from claims that are not.',
    iCan: {
      en: 'I can tell which claims have proof.',
      es: 'Puedo decir qué ideas tienen pruebas.',
    },
    after: ['RI.5.8'],
  },
  {
    aligned: 'W.6.1',
    title: { en: 'Write an argument', es: 'Escribir un argumento' },
    statement: 'Write an argument with a clear claim, relevant evidence and a fitting close.',
    iCan: {
      en: 'I can make a claim and back it up.',
      es: 'Puedo decir una idea y apoyarla con pruebas.',
    },
    after: ['W.5.1'],
  },
  {
    aligned: 'W.6.2',
    title: { en: 'Inform and explain', es: 'Informar y explicar' },
    statement:
      'Write an explaining text that introduces a topic, orders ideas and develops them with evidence.',
    iCan: {
      en: 'I can explain a topic in clear parts.',
      es: 'Puedo explicar un tema en partes claras.',
    },
    after: ['W.5.2'],
  },
  {
    aligned: 'SL.6.1',
    title: { en: 'Discuss and reflect', es: 'Conversar y reflexionar' },
    statement: 'Discuss with preparation, ask for detail and reflect on several views.',
    iCan: {
      en: 'I can listen to other views and think again.',
      es: 'Puedo escuchar otras ideas y volver a pensar.',
    },
    after: ['SL.5.1'],
  },
  {
    aligned: 'L.6.4',
    title: { en: 'Word meanings by context and roots', es: 'Significados por contexto y raíces' },
    statement:
      'Find meanings with context and Greek and Latin parts, and check them in a reference.',
    iCan: {
      en: 'I can work out a word and check it.',
      es: 'Puedo descubrir una palabra y comprobarla.',
    },
    after: ['L.5.5'],
  },
];
