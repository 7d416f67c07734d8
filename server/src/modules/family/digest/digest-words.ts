export interface DigestWords {
  readonly subject: (names: readonly string[]) => string;
  readonly greeting: string;
  readonly steps: (done: number, total: number) => string;
  readonly noSteps: string;
  readonly goals: string;
  readonly open: string;
  readonly checkIn: string;
  readonly talk: string;
  readonly awaitsFamily: string;
  readonly page: string;
  readonly stop: string;
}

/** The words of the weekly mail, here and not in the pages' wording because the server sends it. */
export const digestWords: Readonly<Record<'en' | 'es', DigestWords>> = {
  en: {
    subject: (names) => `The week of ${names.join(' and ')}`,
    greeting: 'Hello, this is what happened this week.',
    steps: (done, total) => `${done} of ${total} steps of the week are done.`,
    noSteps: 'There were no steps planned this week.',
    goals: 'Working on:',
    open: 'Still open:',
    checkIn: 'Next talk about the plan:',
    talk: 'To talk about at home:',
    awaitsFamily:
      'The school asks for your yes to this plan: read it and say it on the page below.',
    page: 'See the plan, say what you think',
    stop: 'Stop these mails',
  },
  es: {
    subject: (names) => `La semana de ${names.join(' y ')}`,
    greeting: 'Hola, esto pasó esta semana.',
    steps: (done, total) => `Hechos: ${done} de ${total} pasos de la semana.`,
    noSteps: 'Esta semana no había pasos en el plan.',
    goals: 'Está trabajando en:',
    open: 'Falta por hacer:',
    checkIn: 'Próxima charla sobre el plan:',
    talk: 'Para hablar en casa:',
    awaitsFamily: 'La escuela pide su sí a este plan: léalo y dígalo en la página de abajo.',
    page: 'Ver el plan y decir qué piensa',
    stop: 'Dejar de recibir estos correos',
  },
};
