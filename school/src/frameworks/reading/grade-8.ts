import type { StandardRow } from '../standard-row.ts';

export const grade8: readonly StandardRow[] = [
  {
    aligned: 'RL.8.1',
    title: { en: 'Strongest evidence in a story', es: 'La prueba más fuerte de un relato' },
    statement: 'Choose the evidence from a story that most strongly supports an analysis.',
    iCan: {
      en: 'I can pick the best proof from a story.',
      es: 'Puedo elegir la mejor prueba de un relato.',
    },
    after: ['RL.7.1'],
  },
  {
    aligned: 'RL.8.2',
    title: { en: 'Theme, characters and plot', es: 'Tema, personajes y trama' },
    statement: 'Analyse how a theme grows through characters, place and plot.',
    iCan: {
      en: 'I can tell how the people and events carry the theme.',
      es: 'Puedo decir cómo personas y sucesos llevan el tema.',
    },
    after: ['RL.7.2'],
  },
  {
    aligned: 'RL.8.3',
    title: { en: 'Turning points', es: 'Momentos decisivos' },
    statement:
      'Analyse how certain lines or events move the action, show character or bring a decision.',
    iCan: {
      en: 'I can find the moment that changes everything.',
      es: 'Puedo hallar el momento que lo cambia todo.',
    },
    after: ['RL.7.3'],
  },
  {
    aligned: 'RL.8.6',
    title: { en: 'What the reader knows', es: 'Lo que sabe el lector' },
    statement:
      'Analyse how differences between what readers and characters know create suspense or humor.',
    iCan: {
      en: 'I can tell how a secret makes a story fun or scary.',
      es: 'Puedo decir cómo un secreto hace divertida una historia.',
    },
    after: ['RL.7.6'],
  },
  {
    aligned: 'RI.8.1',
    title: { en: 'Strongest evidence in facts', es: 'La prueba más fuerte de un texto' },
    statement:
      'Choose the evidence from an informing text that most strongly supports an analysis.',
    iCan: {
      en: 'I can pick the best facts as proof.',
      es: 'Puedo elegir los mejores datos como prueba.',
    },
    after: ['RI.7.1'],
  },
  {
    aligned: 'RI.8.2',
    title: { en: 'Central idea and its support', es: 'Idea central y su apoyo' },
    statement:
      'Analyse how a central idea develops over a text together with the ideas that support it.',
    iCan: {
      en: 'I can tell how small ideas hold up the big one.',
      es: 'Puedo decir cómo las ideas pequeñas apoyan la grande.',
    },
    after: ['RI.7.2'],
  },
  {
    aligned: 'RI.8.8',
    title: { en: 'Spot weak evidence', es: 'Detectar pruebas débiles' },
    statement: 'Judge an argument and notice when evidence has nothing to do with the claim.',
    iCan: {
      en: 'I can find proof that does not fit.',
      es: 'Puedo encontrar pruebas que no vienen al caso.',
    },
    after: ['RI.7.8'],
  },
  {
    aligned: 'W.8.1',
    title: { en: 'Weigh opposing claims', es: 'Sopesar ideas opuestas' },
    statement:
      'Write an argument that tells its claim from opposing ones and supports it with credible sources.',
    iCan: {
      en: 'I can use good sources and answer the other side.',
      es: 'Puedo usar buenas fuentes y responder a la otra idea.',
    },
    after: ['W.7.1'],
  },
  {
    aligned: 'W.8.2',
    title: { en: 'Explain a complex topic', es: 'Explicar un tema complejo' },
    statement:
      'Write an explaining text that orders complex ideas into wider groups and develops them well.',
    iCan: {
      en: 'I can make a hard topic easy to follow.',
      es: 'Puedo hacer fácil de seguir un tema difícil.',
    },
    after: ['W.7.2'],
  },
  {
    aligned: 'SL.8.1',
    title: { en: 'Connect many ideas in talk', es: 'Unir muchas ideas al conversar' },
    statement: "Ask questions that connect several speakers' ideas and answer with evidence.",
    iCan: {
      en: 'I can link what many people say.',
      es: 'Puedo unir lo que dicen muchas personas.',
    },
    after: ['SL.7.1'],
  },
  {
    aligned: 'L.8.5',
    title: { en: 'Wordplay and irony', es: 'Juegos de palabras e ironía' },
    statement:
      'Interpret figures of speech such as irony and puns and tell apart words of similar meaning.',
    iCan: {
      en: 'I can tell when words mean something else.',
      es: 'Puedo decir cuándo las palabras significan otra cosa.',
    },
    after: ['L.7.5'],
  },
];
