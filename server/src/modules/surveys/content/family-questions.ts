import type { ProfileKind } from '@everyplan/contract';
import type { Both } from './question.ts';

export interface FamilyQuestion {
  readonly questionId: string;
  readonly kind: ProfileKind;
  /** {name} stands for the child's first name. */
  readonly text: Both;
  readonly hint: Both;
  /** Languages to tick, by their tags; words only where empty. */
  readonly options: readonly LanguageTag[];
  /** The family may keep it to those who need to know. */
  readonly mayRestrict: boolean;
}

/** Languages as their speakers call them. */
export const languageNames = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
  zh: '中文',
  fr: 'Français',
  ht: 'Kreyòl ayisyen',
  pt: 'Português',
  ru: 'Русский',
  so: 'Soomaali',
  tl: 'Tagalog',
  uk: 'Українська',
  vi: 'Tiếng Việt',
} as const;

export type LanguageTag = keyof typeof languageNames;

const written = { options: [], mayRestrict: false } as const;

/** What a family is asked, in the order of the page. */
export const familyQuestions: readonly FamilyQuestion[] = [
  {
    questionId: 'hopes',
    kind: 'hope',
    text: {
      en: 'What do you hope for {name} this year?',
      es: '¿Qué espera usted para {name} este año?',
    },
    hint: { en: 'At school or beyond.', es: 'En la escuela o fuera de ella.' },
    ...written,
  },
  {
    questionId: 'strengths',
    kind: 'strength',
    text: { en: 'What is {name} good at?', es: '¿Qué se le da bien a {name}?' },
    hint: { en: 'Things big and small.', es: 'Cosas grandes y pequeñas.' },
    ...written,
  },
  {
    questionId: 'interests',
    kind: 'interest',
    text: { en: 'What does {name} love to do?', es: '¿Qué le encanta hacer a {name}?' },
    hint: {
      en: 'At home, outside, with others.',
      es: 'En casa, al aire libre, con otras personas.',
    },
    ...written,
  },
  {
    questionId: 'helps',
    kind: 'what-works',
    text: {
      en: 'What helps {name} to learn, or to calm down?',
      es: '¿Qué ayuda a {name} a aprender o a calmarse?',
    },
    hint: { en: 'You know it best.', es: 'Usted lo sabe mejor que nadie.' },
    ...written,
  },
  {
    questionId: 'languages',
    kind: 'language',
    text: {
      en: 'Which languages does {name} hear at home?',
      es: '¿Qué idiomas oye {name} en casa?',
    },
    hint: {
      en: 'Tick all that fit. Write others below.',
      es: 'Marque todos. Escriba otros abajo.',
    },
    options: Object.keys(languageNames) as LanguageTag[],
    mayRestrict: false,
  },
  {
    questionId: 'trusted',
    kind: 'trusted-adult',
    text: { en: 'Which adults does {name} trust?', es: '¿En qué personas adultas confía {name}?' },
    hint: {
      en: 'Family, neighbours, people at school.',
      es: 'Familia, vecinos, personas de la escuela.',
    },
    ...written,
  },
  {
    questionId: 'know',
    kind: 'need',
    text: {
      en: 'Is there anything we should know to be good to {name}?',
      es: '¿Hay algo que debamos saber para cuidar bien de {name}?',
    },
    hint: {
      en: 'Worries, changes at home, health. Leave it empty if there is nothing.',
      es: 'Preocupaciones, cambios en casa, salud. Déjelo vacío si no hay nada.',
    },
    options: [],
    mayRestrict: true,
  },
];
