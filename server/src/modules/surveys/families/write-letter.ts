interface LetterFacts {
  readonly language: 'en' | 'es';
  readonly guardianName: string;
  /** The first name only: a letter may fall into other hands. */
  readonly childName: string;
  readonly schoolName: string;
  readonly senderName: string;
  readonly closesOn: string;
}

export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** The letter that asks a family for its voice; how to get to the questions stands below it, by link or on paper. */
export function writeLetter(facts: LetterFacts): Letter {
  return facts.language === 'es' ? inSpanish(facts) : inEnglish(facts);
}

function inEnglish(facts: LetterFacts): Letter {
  const day = dayName(facts.closesOn, 'en-US');
  return {
    subject: `${facts.childName}: what should we know?`,
    paragraphs: [
      `Dear ${facts.guardianName},`,
      `You know ${facts.childName} best. What you tell us helps us to plan lessons that fit: what ${facts.childName} loves, what helps, what you hope for this year.`,
      `There are seven short questions. You may leave any of them empty. It takes about five minutes, and you need no account.`,
      `You can answer and change your answers until ${day}. The teachers of ${facts.childName} read them. Something private can be kept to those who need to know.`,
      `Thank you,`,
      `${facts.senderName}, ${facts.schoolName}`,
    ],
  };
}

function inSpanish(facts: LetterFacts): Letter {
  const day = dayName(facts.closesOn, 'es-US');
  return {
    subject: `${facts.childName}: ¿qué debemos saber?`,
    paragraphs: [
      `Hola, ${facts.guardianName}:`,
      `Usted conoce a ${facts.childName} mejor que nadie. Lo que nos cuente nos ayuda a preparar clases a su medida: qué le encanta, qué le ayuda y qué espera usted para este año.`,
      `Son siete preguntas cortas. Puede dejar vacía la que quiera. Toma unos cinco minutos y no necesita una cuenta.`,
      `Puede responder y cambiar sus respuestas hasta el ${day}. Las leen los docentes de ${facts.childName}. Lo privado puede quedar solo para quienes necesitan saberlo.`,
      `Gracias,`,
      `${facts.senderName}, ${facts.schoolName}`,
    ],
  };
}

function dayName(day: string, locale: string): string {
  const options = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(day));
}
