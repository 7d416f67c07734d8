import { option, type LearnerQuestion } from './question.ts';

export const together: LearnerQuestion = {
  questionId: 'together',
  text: {
    'k-2': { en: 'How do you like to work?', es: '¿Cómo te gusta trabajar?' },
    '3-5': { en: 'How do you like to work?', es: '¿Cómo te gusta trabajar?' },
    '6-8': { en: 'How do you like to work?', es: '¿Cómo te gusta trabajar?' },
  },
  pick: 1,
  words: false,
  says: {
    kind: 'what-works',
    text: { en: 'I like to work {option}.', es: 'Me gusta trabajar {option}.' },
  },
  options: [
    option(['alone', 'alone'], { en: 'By myself', es: 'Por mi cuenta' }),
    option(['pair', 'pair'], { en: 'With a friend', es: 'En pareja' }),
    option(['group', 'group'], { en: 'In a small group', es: 'En un grupo pequeño' }),
    option(['teacher', 'teacher'], { en: 'Near my teacher', es: 'Cerca de mi profe' }),
  ],
};

export const place: LearnerQuestion = {
  questionId: 'place',
  text: {
    'k-2': { en: 'Where do you work best?', es: '¿Dónde trabajas mejor?' },
    '3-5': { en: 'Where do you work best?', es: '¿Dónde trabajas mejor?' },
    '6-8': { en: 'Where do you work best?', es: '¿Dónde trabajas mejor?' },
  },
  pick: 1,
  words: false,
  says: {
    kind: 'what-works',
    text: { en: 'I work best {option}.', es: 'Trabajo mejor {option}.' },
  },
  options: [
    option(['quiet', 'quiet'], { en: 'In a quiet spot', es: 'En un lugar tranquilo' }),
    option(['sounds', 'music'], { en: 'With soft music', es: 'Con música suave' }),
    option(['moving', 'move'], { en: 'Where I can move', es: 'Donde me muevo' }),
    option(['table', 'table'], { en: 'At a table', es: 'En una mesa' }),
    option(['outside', 'outside'], { en: 'Outside', es: 'Afuera' }),
  ],
};

export const show: LearnerQuestion = {
  questionId: 'show',
  text: {
    'k-2': {
      en: 'How do you like to show what you know?',
      es: '¿Cómo te gusta mostrar lo que sabes?',
    },
    '3-5': {
      en: 'How do you like to show what you know?',
      es: '¿Cómo te gusta mostrar lo que sabes?',
    },
    '6-8': {
      en: 'How do you like to show what you know?',
      es: '¿Cómo te gusta mostrar lo que sabes?',
    },
  },
  pick: 2,
  words: false,
  says: {
    kind: 'what-works',
    text: {
      en: 'I like to show what I know {option}.',
      es: 'Me gusta mostrar lo que sé {option}.',
    },
  },
  options: [
    option(['telling', 'speak'], { en: 'By telling', es: 'Con mi voz' }),
    option(['writing', 'write'], { en: 'By writing', es: 'Con un texto' }),
    option(['drawing', 'draw'], { en: 'By drawing', es: 'Con un dibujo' }),
    option(['building', 'build'], { en: 'By building', es: 'Con algo que hago' }),
    option(['acting', 'act'], { en: 'By acting it out', es: 'Con teatro' }),
  ],
};

export const whenHard: LearnerQuestion = {
  questionId: 'when-hard',
  text: {
    'k-2': { en: 'It is hard. What helps you?', es: 'Algo es difícil. ¿Qué te ayuda?' },
    '3-5': { en: 'When it is hard, what helps you?', es: 'Cuando es difícil, ¿qué te ayuda?' },
    '6-8': { en: 'When it is hard, what helps you?', es: 'Cuando es difícil, ¿qué te ayuda?' },
  },
  pick: 2,
  words: false,
  says: {
    kind: 'what-works',
    text: {
      en: 'When it is hard, it helps me to {option}.',
      es: 'Cuando algo es difícil, me ayuda {option}.',
    },
  },
  options: [
    option(['friend', 'friend'], { en: 'Ask a friend', es: 'Preguntar a alguien de clase' }),
    option(['teacher', 'teacher'], { en: 'Ask my teacher', es: 'Preguntar a mi profe' }),
    option(['example', 'look'], { en: 'Look at an example', es: 'Ver un ejemplo' }),
    option(['pause', 'pause'], { en: 'Take a short break', es: 'Descansar un poco' }),
    option(['time', 'time'], { en: 'Have more time', es: 'Tener más tiempo' }),
    option(['steps', 'small-steps'], { en: 'Go in small steps', es: 'Ir paso a paso' }),
  ],
};
