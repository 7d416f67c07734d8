import type { StepKind, StepTemplate } from './resource.ts';

/** One step of each kind that fits any standard, also one that the school brought along itself. */
export const genericSteps: Readonly<Record<StepKind, StepTemplate & { readonly kind: StepKind }>> =
  {
    practice: {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Practice a little: {s}', es: 'Practica un poco: {s}' },
      description: {
        en: 'Do four short tasks and check the first one before you go on.',
        es: 'Haz cuatro ejercicios cortos y revisa el primero antes de seguir.',
      },
    },
    lesson: {
      kind: 'lesson',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Learn it together: {s}', es: 'Aprendan juntos: {s}' },
      description: {
        en: 'Meet in a small group: one example together, one with help, one alone.',
        es: 'En grupo pequeño: un ejemplo juntos, uno con ayuda y uno por tu cuenta.',
      },
    },
    game: {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Play with it: {s}', es: 'Juega con esto: {s}' },
      description: {
        en: 'Play two rounds with cards or dice and say your thinking aloud.',
        es: 'Juega dos rondas con cartas o dados y di en voz alta lo que piensas.',
      },
    },
    project: {
      kind: 'project',
      minutes: 30,
      needsDevice: false,
      title: { en: 'Make something that shows it: {s}', es: 'Crea algo que lo muestre: {s}' },
      description: {
        en: 'Make a poster, model or page that would teach this to a younger child.',
        es: 'Haz un cartel, modelo o página que se lo enseñe a alguien menor.',
      },
    },
    conference: {
      kind: 'conference',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Talk with your teacher: {s}', es: 'Habla con tu docente: {s}' },
      description: {
        en: 'Bring one piece of work, tell what you know and choose what comes next.',
        es: 'Trae un trabajo, cuenta lo que sabes y elige lo que sigue.',
      },
    },
    reading: {
      kind: 'reading',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Read with this in mind: {s}', es: 'Lee pensando en esto: {s}' },
      description: {
        en: 'Read a text of your choice and note two places where this comes up.',
        es: 'Lee un texto a tu gusto y anota dos lugares donde esto aparece.',
      },
    },
    partner: {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Explain it to a partner: {s}', es: 'Explícalo a tu pareja: {s}' },
      description: {
        en: 'Take turns: one solves and talks, the other listens and asks one question.',
        es: 'Por turnos: una persona resuelve y habla, la otra escucha y hace una pregunta.',
      },
    },
  };
