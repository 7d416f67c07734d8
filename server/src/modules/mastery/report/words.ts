interface ReportWords {
  readonly title: string;
  readonly of: string;
  readonly intro: (name: string, day: string) => string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly next: string;
  readonly noNext: string;
  readonly home: string;
  readonly all: string;
  readonly key: string;
  readonly met: (level: string) => string;
  readonly judged: string;
  readonly unsure: (count: number) => string;
  readonly nothing: string;
  readonly questions: string;
  readonly page: (page: number, pages: number) => string;
  readonly grade: (grade: string) => string;
  readonly kindergarten: string;
  readonly other: string;
}

/** What the sheet says around its numbers: short sentences, no school words. */
export const reportWords: Readonly<Record<'en' | 'es', ReportWords>> = {
  en: {
    title: 'What I can do',
    of: 'Report for the family of',
    intro: (name, day) =>
      `This sheet shows what ${name} can do as of ${day}. It is not a grade and compares ${name} with nobody. It comes from work done at school and from what teachers saw.`,
    strengths: 'Going well',
    noStrengths: 'It is early: what goes well will stand here soon.',
    next: 'Coming next, and how you can help',
    noNext: 'Nothing is behind. Ask what your child would like to learn next.',
    home: 'At home:',
    all: 'All of it, one by one',
    key: 'The levels, from first steps on:',
    met: (level) => `From “${level}” on, your child has what is asked for.`,
    judged: 'a teacher’s judgement',
    unsure: (count) =>
      count === 1
        ? 'And one more of which too little is known yet to say anything.'
        : `And ${count} more of which too little is known yet to say anything.`,
    nothing: 'There is no evidence yet. That is not a bad sign: nobody has looked yet.',
    questions:
      'Questions? Talk to the teacher: you know your child best, and what you see at home counts.',
    page: (page, pages) => `${page} of ${pages}`,
    grade: (grade) => `Grade ${grade}`,
    kindergarten: 'Kindergarten',
    other: 'Other',
  },
  es: {
    title: 'Lo que sé hacer',
    of: 'Informe para la familia de',
    intro: (name, day) =>
      `Esta hoja muestra lo que ${name} sabe hacer hasta el ${day}. No es una calificación y no compara a ${name} con nadie. Sale del trabajo en la escuela y de lo que vieron sus maestros.`,
    strengths: 'Va bien',
    noStrengths: 'Es pronto: aquí estará lo que va bien.',
    next: 'Lo que sigue y cómo puede ayudar',
    noNext: 'No hay nada atrasado. Pregunte qué le gustaría aprender ahora.',
    home: 'En casa:',
    all: 'Todo, punto por punto',
    key: 'Los niveles, desde los primeros pasos:',
    met: (level) => `Desde «${level}» ya tiene lo que se pide.`,
    judged: 'valoración de un maestro',
    unsure: (count) =>
      count === 1
        ? 'Y uno más del que aún se sabe muy poco para decir algo.'
        : `Y ${count} más de los que aún se sabe muy poco para decir algo.`,
    nothing: 'Todavía no hay evidencia. No es mala señal: nadie ha mirado aún.',
    questions:
      '¿Preguntas? Hable con el maestro o la maestra: usted conoce mejor a su hijo o hija, y lo que ve en casa cuenta.',
    page: (page, pages) => `${page} de ${pages}`,
    grade: (grade) => `Grado ${grade}`,
    kindergarten: 'Kínder',
    other: 'Otras',
  },
};

/** A day as a family says it. */
export function sayDay(day: string, language: 'en' | 'es'): string {
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

export function sayGrade(grade: string | undefined, language: 'en' | 'es'): string {
  const words = reportWords[language];
  if (grade === undefined) return '';
  return /^(k|kg|0|00)$/i.test(grade) ? words.kindergarten : words.grade(grade.replace(/^0+/, ''));
}
