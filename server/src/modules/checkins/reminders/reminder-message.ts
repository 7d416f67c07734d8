import type { Message } from '../../../platform/mail/mailer.ts';

/** One talk of tomorrow, as one of its people hears of it. */
export interface RemindedTalk {
  /** 'adult': the reader holds it; 'learner': it is theirs; 'family': their child's. */
  readonly as: 'adult' | 'learner' | 'family';
  readonly learnerName: string;
  readonly adultName: string;
  /** 'HH:MM' or null. */
  readonly time: string | null;
  readonly minutes: number;
}

export interface Reminder {
  readonly to: string;
  readonly givenName: string;
  readonly language: 'en' | 'es';
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  readonly talks: readonly RemindedTalk[];
  readonly pageUrl: string;
  readonly stopUrl: string;
  /** For mail programs that offer to stop a list by themselves (RFC 8058). */
  readonly oneClickUrl: string;
}

/** The evening's mail: tomorrow's talks in one list, and how to get no more of them. It says when and with whom, never about what. */
export function reminderMessage(reminder: Reminder): Message {
  const words = wordings[reminder.language];
  const day = new Intl.DateTimeFormat(reminder.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${reminder.day}T00:00:00Z`));
  const lines = reminder.talks.map((talk) => {
    const what = words[talk.as](talk);
    return `- ${talk.time === null ? what : `${talk.time}  ${what}`} (${talk.minutes} min)`;
  });
  return {
    to: reminder.to,
    subject: words.subject(day, reminder.talks.length),
    text: `${words.hello(reminder.givenName)}

${words.lead(day)}

${lines.join('\n')}

${reminder.pageUrl}

${words.stop}
${reminder.stopUrl}
`,
    headers: {
      'List-Unsubscribe': `<${reminder.oneClickUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}

type Say = (talk: RemindedTalk) => string;

interface Wording {
  readonly subject: (day: string, count: number) => string;
  readonly hello: (name: string) => string;
  readonly lead: (day: string) => string;
  readonly adult: Say;
  readonly learner: Say;
  readonly family: Say;
  readonly stop: string;
}

const wordings: Readonly<Record<'en' | 'es', Wording>> = {
  en: {
    subject: (day, count) => `${count === 1 ? 'Check-in' : `${count} check-ins`} on ${day}`,
    hello: (name) => `Hello ${name},`,
    lead: (day) => `on ${day}:`,
    adult: ({ learnerName }) => `a check-in with ${learnerName}`,
    learner: ({ adultName }) => `your talk with ${adultName}`,
    family: ({ learnerName, adultName }) => `${learnerName} has a check-in with ${adultName}`,
    stop: 'No more mails like this one? Open this address, you need not sign in:',
  },
  es: {
    subject: (day, count) =>
      `${count === 1 ? 'Conversación' : `${count} conversaciones`} el ${day}`,
    hello: (name) => `Hola, ${name}:`,
    lead: (day) => `el ${day}:`,
    adult: ({ learnerName }) => `una conversación con ${learnerName}`,
    learner: ({ adultName }) => `tu conversación con ${adultName}`,
    family: ({ learnerName, adultName }) =>
      `${learnerName} tiene una conversación con ${adultName}`,
    stop: '¿No quiere más correos como este? Abra esta dirección, sin iniciar sesión:',
  },
};
