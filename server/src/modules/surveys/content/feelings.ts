import { option, type LearnerQuestion } from './question.ts';

export const reading: LearnerQuestion = {
  questionId: 'reading',
  text: {
    'k-2': { en: 'How is reading for you?', es: '¿Cómo es leer para ti?' },
    '3-5': { en: 'How is reading for you?', es: '¿Cómo es leer para ti?' },
    '6-8': { en: 'How is reading for you?', es: '¿Cómo es leer para ti?' },
  },
  pick: 1,
  words: false,
  says: { kind: 'need', text: { en: 'Reading: {option}.', es: 'Leer: {option}.' } },
  options: [
    option(
      ['love', 'happy'],
      { en: 'I love it', es: 'Me encanta' },
      { says: { kind: 'interest', text: { en: 'I love reading.', es: 'Me encanta leer.' } } },
    ),
    option(['fine', 'fine'], { en: 'It is fine', es: 'Está bien' }, { says: null }),
    option(
      ['hard', 'unsure'],
      { en: 'It is hard', es: 'Me cuesta' },
      { says: { kind: 'need', text: { en: 'Reading is hard for me.', es: 'Leer me cuesta.' } } },
    ),
    option(
      ['dislike', 'sad'],
      { en: 'I do not like it yet', es: 'Todavía no me gusta' },
      {
        says: {
          kind: 'need',
          text: { en: 'I do not like reading yet.', es: 'Leer todavía no me gusta.' },
        },
      },
    ),
  ],
};

export const numbers: LearnerQuestion = {
  questionId: 'numbers',
  text: {
    'k-2': { en: 'How is math for you?', es: '¿Cómo son las matemáticas para ti?' },
    '3-5': { en: 'How is math for you?', es: '¿Cómo son las matemáticas para ti?' },
    '6-8': { en: 'How is math for you?', es: '¿Cómo son las matemáticas para ti?' },
  },
  pick: 1,
  words: false,
  says: { kind: 'need', text: { en: 'Math: {option}.', es: 'Matemáticas: {option}.' } },
  options: [
    option(
      ['love', 'happy'],
      { en: 'I love it', es: 'Me encantan' },
      {
        says: {
          kind: 'interest',
          text: { en: 'I love math.', es: 'Me encantan las matemáticas.' },
        },
      },
    ),
    option(['fine', 'fine'], { en: 'It is fine', es: 'Están bien' }, { says: null }),
    option(
      ['hard', 'unsure'],
      { en: 'It is hard', es: 'Me cuestan' },
      {
        says: {
          kind: 'need',
          text: { en: 'Math is hard for me.', es: 'Las matemáticas me cuestan.' },
        },
      },
    ),
    option(
      ['dislike', 'sad'],
      { en: 'I do not like it yet', es: 'Todavía no me gustan' },
      {
        says: {
          kind: 'need',
          text: { en: 'I do not like math yet.', es: 'Las matemáticas todavía no me gustan.' },
        },
      },
    ),
  ],
};

/** What a child tells here goes to the mentor first; what is well needs no entry. */
export const school: LearnerQuestion = {
  questionId: 'school',
  text: {
    'k-2': { en: 'How do you feel at school?', es: '¿Cómo te sientes en la escuela?' },
    '3-5': { en: 'How do you feel at school?', es: '¿Cómo te sientes en la escuela?' },
    '6-8': { en: 'How do you feel at school?', es: '¿Cómo te sientes en la escuela?' },
  },
  pick: 1,
  words: false,
  says: {
    kind: 'need',
    visibility: 'mentor',
    text: { en: 'At school: {option}.', es: 'En la escuela: {option}.' },
  },
  options: [
    option(['happy', 'happy'], { en: 'Happy', es: 'Feliz' }, { says: null }),
    option(['fine', 'fine'], { en: 'Fine', es: 'Bien' }, { says: null }),
    option(
      ['mixed', 'unsure'],
      { en: 'It depends', es: 'Depende' },
      {
        says: {
          kind: 'need',
          visibility: 'mentor',
          text: {
            en: 'At school I feel well on some days only.',
            es: 'En la escuela me siento bien solo algunos días.',
          },
        },
      },
    ),
    option(
      ['sad', 'sad'],
      { en: 'Often sad', es: 'Triste muchos días' },
      {
        says: {
          kind: 'need',
          visibility: 'mentor',
          text: {
            en: 'I often feel sad at school.',
            es: 'En la escuela me siento triste a menudo.',
          },
        },
      },
    ),
  ],
};
