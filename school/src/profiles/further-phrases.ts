import type { InTwoLanguages } from '../frameworks/framework.ts';

/** Supports by their code in the product's pick list, each with what to look out for, if anything; the first ones are the frequent ones. */
export const supportPhrases: readonly (readonly [code: string, text: string])[] = [
  ['extra-time', ''],
  ['short-tasks', 'One part on the desk at a time.'],
  ['movement-breaks', 'Every 15 minutes or so.'],
  ['quiet-place', 'For tests and for long texts.'],
  ['read-aloud', 'Word problems, when the reading is not what is asked.'],
  ['sentence-starters', ''],
  ['step-list', ''],
  ['objects-to-touch', 'Cubes or counters before numbers.'],
  ['home-language', 'Key words in both languages.'],
  ['large-print', 'From 16 points.'],
  ['answer-aloud', ''],
  ['headphones', 'In the cafeteria and on the bus too.'],
  ['no-screen', 'Paper first; screens tire the eyes.'],
  ['easy-font', ''],
];

/** What was tried and what was seen: a count before and after, not a liking. */
export const helpedPhrases: readonly string[] = [
  'With a number line: 4 of 5 right, 2 of 5 the week before.',
  'Ten minutes of practice on three days: 7 of 8 right, after 4 of 8.',
  'Reading the problem twice before starting: no skipped steps in two weeks.',
  'Working with one steady partner: finished four of five tasks, before that two.',
  'A worked example first: 5 of 6 right, 3 of 6 without one.',
  'Three short goals on a card: all three ticked on four days out of five.',
  'Drawing the problem first: 6 of 8 right, 3 of 8 without a drawing.',
  'Starting with the easiest one: began within a minute on nine of ten days.',
];

export const trustedPhrases: readonly InTwoLanguages[] = [
  { en: 'The librarian.', es: 'La persona de la biblioteca.' },
  { en: 'My aunt. She always has time.', es: 'Mi tía. Siempre tiene tiempo.' },
  { en: 'Coach, before practice.', es: 'La persona que nos entrena, antes de empezar.' },
  { en: 'My grandfather.', es: 'Mi abuelo.' },
  { en: 'The lady in the front office.', es: 'La señora de la oficina.' },
  { en: 'My teacher from last year.', es: 'Mi maestra del año pasado.' },
];

export const languagePhrases: readonly string[] = [
  'We speak it at home.',
  'With the grandparents, every Sunday.',
  'We read stories in it before bed.',
];

/** For a few, and only for those who need to know. */
export const healthPhrases: readonly InTwoLanguages[] = [
  {
    en: 'Asthma. The inhaler is in the backpack, front pocket.',
    es: 'Asma. El inhalador está en la mochila, en el bolsillo de adelante.',
  },
  {
    en: 'Allergic to peanuts. The pen is in the nurse’s office and in the backpack.',
    es: 'Alergia al cacahuate. El inyector está en enfermería y en la mochila.',
  },
  {
    en: 'Wears hearing aids. Please face the class when you speak.',
    es: 'Usa audífonos para oír. Por favor, hablen de frente.',
  },
  {
    en: 'Type 1 diabetes. May eat and check at any time.',
    es: 'Diabetes tipo 1. Puede comer y medirse en cualquier momento.',
  },
];

/** Between a learner and the mentor. */
export const privatePhrases: readonly InTwoLanguages[] = [
  {
    en: 'Please do not call on me when I look down. I am thinking.',
    es: 'Por favor, no me pregunten cuando miro hacia abajo. Estoy pensando.',
  },
  {
    en: 'I get nervous when I read out loud in front of everybody.',
    es: 'Me da nervios leer en voz alta delante de todos.',
  },
  {
    en: 'Mornings are loud at our house, so I may be tired.',
    es: 'En mi casa hay mucho ruido en la mañana y a veces vengo con sueño.',
  },
];

export const lastYearInterests: readonly InTwoLanguages[] = [
  { en: 'Last year I was all about dinosaurs.', es: 'El año pasado solo pensaba en dinosaurios.' },
  { en: 'I collect cards.', es: 'Colecciono tarjetas.' },
  { en: 'I like building forts with my cousins.', es: 'Me gusta hacer casitas con mis primos.' },
  { en: 'I want to be on the swim team.', es: 'Quiero estar en el equipo de natación.' },
];

export const lastYearStrengths: readonly string[] = [
  'Takes good care of new classmates.',
  'Explains a way of working so that others can use it.',
  'Comes back to a hard task the next day without being asked.',
  'Listens first and then says something that moves the group on.',
];
