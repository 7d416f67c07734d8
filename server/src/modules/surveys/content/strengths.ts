import { option, type LearnerQuestion } from './question.ts';

export const goodAt: LearnerQuestion = {
  questionId: 'good-at',
  text: {
    'k-2': { en: 'What are you good at?', es: '¿Qué se te da bien?' },
    '3-5': { en: 'What are you good at?', es: '¿Qué se te da bien?' },
    '6-8': { en: 'What are you good at?', es: '¿Qué se te da bien?' },
  },
  pick: 3,
  words: false,
  says: { kind: 'strength', text: { en: 'I am good at {option}.', es: 'Se me da bien {option}.' } },
  options: [
    option(['helping', 'help'], { en: 'Helping others', es: 'Ayudar' }),
    option(['numbers', 'numbers'], { en: 'Numbers', es: 'Los números' }),
    option(['reading', 'book'], { en: 'Reading', es: 'Leer' }),
    option(['making', 'draw'], { en: 'Drawing and making', es: 'Dibujar y crear' }),
    option(['trying', 'again'], { en: 'Trying again', es: 'Probar otra vez' }),
    option(['moving', 'ball'], { en: 'Running and sports', es: 'Correr y jugar' }),
    option(
      ['asking', 'question'],
      { en: 'Asking questions', es: 'Hacer preguntas' },
      { notFor: ['k-2'] },
    ),
    option(
      ['telling', 'speak'],
      { en: 'Telling stories', es: 'Contar historias' },
      { notFor: ['k-2'] },
    ),
  ],
};
