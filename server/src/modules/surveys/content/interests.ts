import { option, type LearnerQuestion } from './question.ts';

export const fun: LearnerQuestion = {
  questionId: 'fun',
  text: {
    'k-2': { en: 'What do you like to do?', es: '¿Qué te gusta hacer?' },
    '3-5': { en: 'What do you like to do the most?', es: '¿Qué es lo que más te gusta hacer?' },
    '6-8': {
      en: 'What do you like to do in your free time?',
      es: '¿Qué te gusta hacer en tu tiempo libre?',
    },
  },
  pick: 3,
  words: false,
  says: { kind: 'interest', text: { en: 'I like to {option}.', es: 'Me gusta {option}.' } },
  options: [
    option(['draw', 'draw'], { en: 'Draw', es: 'Dibujar' }),
    option(['build', 'build'], { en: 'Build things', es: 'Hacer cosas' }),
    option(['music', 'music'], { en: 'Make music', es: 'Hacer música' }),
    option(['sport', 'ball'], { en: 'Play sports', es: 'Hacer deporte' }),
    option(['animals', 'animal'], { en: 'Care for animals', es: 'Cuidar un animal' }),
    option(['stories', 'book'], { en: 'Read stories', es: 'Leer cuentos' }),
    option(['games', 'game'], { en: 'Play games', es: 'Jugar' }, { notFor: ['k-2'] }),
    option(['cook', 'cook'], { en: 'Cook', es: 'Cocinar' }, { notFor: ['k-2'] }),
  ],
};

export const topics: LearnerQuestion = {
  questionId: 'topics',
  text: {
    'k-2': { en: 'What do you want to find out about?', es: '¿Sobre qué quieres saber más?' },
    '3-5': { en: 'What do you want to find out about?', es: '¿Sobre qué quieres saber más?' },
    '6-8': {
      en: 'What do you want to know more about?',
      es: '¿Sobre qué quieres saber más?',
    },
  },
  pick: 3,
  words: false,
  says: {
    kind: 'interest',
    text: { en: 'I want to find out about {option}.', es: 'Quiero saber más sobre {option}.' },
  },
  options: [
    option(['animals', 'animal'], { en: 'Animals', es: 'Los animales' }),
    option(['space', 'rocket'], { en: 'Space', es: 'El espacio' }),
    option(['past', 'bones'], { en: 'Long ago', es: 'El pasado' }),
    option(['robots', 'robot'], { en: 'Robots', es: 'Los robots' }),
    option(['sea', 'sea'], { en: 'The sea', es: 'El mar' }),
    option(['machines', 'machine'], { en: 'How things work', es: 'Las máquinas' }),
    option(
      ['people', 'people'],
      { en: 'How others live', es: 'Cómo viven los demás' },
      { notFor: ['k-2'] },
    ),
    option(
      ['earth', 'earth'],
      { en: 'The Earth and the weather', es: 'La Tierra y el clima' },
      { notFor: ['k-2'] },
    ),
  ],
};
