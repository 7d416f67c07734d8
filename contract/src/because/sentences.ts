/** The sentence of each reason, in the reader's language. {name} takes the value of that name; keep both languages in step. */
export const sentences = {
  // Why an estimate is what it is (engine/tracing).
  'no-evidence': { en: 'nothing answered yet', es: 'todavía no hay respuestas' },
  recent: { en: '{right} of the last {of} right', es: '{right} de las últimas {of} correctas' },
  'since-last': {
    en: '{days} days since the last try',
    es: 'hace {days} días del último intento',
  },

  // Why a goal is a goal (engine/planning): read by learners too.
  'gap-first': {
    en: 'this comes first: it opens the way to more of this grade ({count})',
    es: 'esto va primero: abre el camino a más cosas de este grado ({count})',
  },
  'already-started': {
    en: 'already started, and not secure yet',
    es: 'ya está empezado y todavía no es seguro',
  },
  'almost-there': { en: 'almost there', es: 'ya casi está' },
  'ready-next': {
    en: 'what comes before it is in place, so this is next',
    es: 'lo que va antes ya está, así que esto es lo siguiente',
  },
  'next-in-order': { en: 'this is next in order', es: 'esto es lo siguiente en el orden' },
  'ahead-of-grade': {
    en: 'ready to go on, into grade {grade}',
    es: 'hora de seguir adelante, hacia el grado {grade}',
  },
  'alongside-gap': {
    en: 'grows together with the goal that comes before it',
    es: 'crece junto con la meta que va antes',
  },
  'loose-end': {
    en: 'started earlier; time to finish it',
    es: 'empezado antes; es hora de terminarlo',
  },
  'check-start': {
    en: 'grade {grade} starts here: first we find out what is known already',
    es: 'aquí empieza el grado {grade}: primero vemos lo que ya se sabe',
  },
  'so-far': {
    en: '{right} of {count} answers right so far',
    es: '{right} de {count} respuestas correctas hasta ahora',
  },
  'secure-now': { en: 'reached: this is secure now', es: 'logrado: esto ya está seguro' },

  // Why a step is in the week.
  'for-goal': { en: 'for goal {number}', es: 'para la meta {number}' },
  'to-find-out': { en: 'shows what is known already', es: 'muestra lo que ya se sabe' },
  'keep-fresh': {
    en: 'known, but {days} days ago: a short look keeps it fresh',
    es: 'se sabe, pero de hace {days} días: un repaso corto lo mantiene fresco',
  },
  'with-people': {
    en: 'together with somebody: every week has a step like this',
    es: 'junto con alguien: cada semana tiene un paso así',
  },
  'without-device': { en: 'needs no screen', es: 'no necesita pantalla' },

  // Why the week is as it is, and what was left out.
  'week-fitted': {
    en: '{minutes} of {available} minutes are planned',
    es: '{minutes} de {available} minutos están planeados',
  },
  'week-full': {
    en: 'no room for another step in {available} minutes',
    es: 'no cabe otro paso en {available} minutos',
  },
  'nothing-open': {
    en: 'no goal is open just now',
    es: 'ahora mismo no hay ninguna meta abierta',
  },
  'waits-for': {
    en: '“{what}” waits: “{first}” comes first',
    es: '«{what}» espera: primero va «{first}»',
  },
  'after-these': { en: '“{what}” comes after these', es: '«{what}» viene después de estas' },

  // Why a learner stands where they do on the class page: read by teachers.
  'no-plan': { en: 'has no plan yet', es: 'todavía no tiene plan' },
  'plan-stale': {
    en: 'the plan has not changed for {days} days',
    es: 'el plan no ha cambiado en {days} días',
  },
  'awaits-approval': { en: 'the plan awaits your approval', es: 'el plan espera su aprobación' },
  'never-any-evidence': {
    en: 'no evidence yet: a first look is needed',
    es: 'sin evidencia todavía: hace falta una primera mirada',
  },
  'no-evidence-for': {
    en: 'no new evidence for {weeks} weeks',
    es: 'sin evidencia nueva desde hace {weeks} semanas',
  },
  stuck: {
    en: '{tries} tries at “{goal}” and not there yet: try another way',
    es: '{tries} intentos de «{goal}» y aún no: probar de otra manera',
  },
  'ready-to-move-on': {
    en: 'every goal is secure: ready for new ones',
    es: 'todas las metas están seguras: es hora de nuevas',
  },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly es: string }>>;
