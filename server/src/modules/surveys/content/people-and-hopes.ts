import { option, type LearnerQuestion } from './question.ts';

/** Whom a child trusts is for the teachers to know; a family hears it from the child. */
export const trusted: LearnerQuestion = {
  questionId: 'trusted',
  text: {
    'k-2': { en: 'You feel bad. Who helps you?', es: 'Te sientes mal. ¿Quién te ayuda?' },
    '3-5': {
      en: 'When you feel bad, who helps you?',
      es: 'Cuando te sientes mal, ¿quién te ayuda?',
    },
    '6-8': {
      en: 'When you feel bad, who helps you?',
      es: 'Cuando te sientes mal, ¿quién te ayuda?',
    },
  },
  pick: 2,
  words: false,
  says: {
    kind: 'trusted-adult',
    visibility: 'teachers',
    text: { en: 'When I feel bad: {option}.', es: 'Cuando me siento mal: {option}.' },
  },
  options: [
    option(['teacher', 'teacher'], { en: 'My teacher', es: 'Mi profe' }),
    option(['grown-up', 'grown-up'], {
      en: 'Another grown-up at school',
      es: 'Otro adulto de la escuela',
    }),
    option(['home', 'home'], { en: 'Someone at home', es: 'Alguien de casa' }),
    option(
      ['friend', 'friend'],
      { en: 'A friend', es: 'Una amistad' },
      {
        says: {
          kind: 'what-works',
          visibility: 'teachers',
          text: {
            en: 'When I feel bad, a friend helps me.',
            es: 'Cuando me siento mal, una amistad me ayuda.',
          },
        },
      },
    ),
    option(
      ['nobody', 'nobody'],
      { en: 'Nobody yet', es: 'Nadie todavía' },
      {
        says: {
          kind: 'need',
          visibility: 'mentor',
          text: {
            en: 'I do not know yet who helps me when I feel bad.',
            es: 'Todavía no sé quién me ayuda cuando me siento mal.',
          },
        },
      },
    ),
  ],
};

export const hope: LearnerQuestion = {
  questionId: 'hope',
  text: {
    'k-2': { en: 'What do you want to learn?', es: '¿Qué quieres aprender?' },
    '3-5': { en: 'What do you want to get better at?', es: '¿En qué quieres mejorar?' },
    '6-8': {
      en: 'What do you want to get better at this year?',
      es: '¿En qué quieres mejorar este año?',
    },
  },
  pick: 2,
  words: true,
  says: {
    kind: 'hope',
    text: { en: 'I want to get better at {option}.', es: 'Quiero mejorar en {option}.' },
  },
  options: [
    option(['reading', 'book'], { en: 'Reading', es: 'La lectura' }),
    option(['writing', 'write'], { en: 'Writing', es: 'La escritura' }),
    option(['numbers', 'numbers'], { en: 'Math', es: 'Los números' }),
    option(['speaking', 'speak'], { en: 'Speaking in class', es: 'Hablar en clase' }),
    option(['friends', 'friend'], { en: 'Making friends', es: 'Tener amistades' }),
    option(['art', 'draw'], { en: 'Art', es: 'El arte' }),
    option(['sport', 'ball'], { en: 'Sports', es: 'El deporte' }, { notFor: ['k-2'] }),
    option(['calm', 'pause'], { en: 'Staying calm', es: 'Tener calma' }, { notFor: ['k-2'] }),
  ],
};
