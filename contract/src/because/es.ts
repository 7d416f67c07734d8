import type { sentences as english } from './en.ts';

/** The sentence of each reason in Spanish, with the values that en.ts names. */
export const sentences: Readonly<Record<keyof typeof english, string>> = {
  // Why an estimate is what it is (engine/tracing).
  'no-evidence': 'todavía no hay respuestas',
  recent: '{right} de las últimas {of} correctas',
  'recent(of=1)': '{right} de 1 correcta',
  'since-last': 'hace {days} días del último intento',
  'since-last(days=1)': 'hace un día del último intento',
  'other-skills(direction=up)':
    'pocos intentos todavía; lo que salió bien en otras habilidades lo sube',
  'other-skills(direction=down)':
    'pocos intentos todavía; otras habilidades que aún cuestan lo bajan',

  // What a class's standing with a standard asks for (mastery): read by teachers.
  'class-reteach': '{notYet} de {of} todavía no: enseñarlo de nuevo, de otra manera',
  'class-small-group': '{notYet} de {of} todavía no: un grupo pequeño',
  'class-look-first': 'evidencia suficiente solo de {seen} de {of}: primero averiguar',
  'class-fine': '{there} de {of} ya llegaron',
  'class-begin-before':
    '{missing} de los {notYet} que todavía no llegan tampoco dominan «{title}»: empezar por ahí',
  'class-begin-before(notYet=1)':
    'a quien todavía no llega también le falta «{title}»: empezar por ahí',
  'class-before-unknown':
    'se sabe muy poco de lo que va antes para decir por dónde empezar: primero averiguar',
  'class-before-not-missed':
    'de los {notYet} que todavía no llegan, de nadie se sabe que le falte algo de esto',
  'class-before-not-missed(notYet=1)':
    'de quien todavía no llega no se sabe que le falte algo de esto',

  // Why a text is on a shelf (engine/reading/shelf); {topic} is a topic's name. A learner's page has its own words.
  'shelf-just-right': '{percent} % de probabilidad de estar en la banda',
  'shelf-stretch': 'un reto',
  'shelf-easy': 'uno fácil',
  'shelf-interest': 'tiene que ver con un interés: {topic}',
  'shelf-more-like': 'pidió más como «{title}»',
  'shelf-went-well': '«{title}», del mismo tema, salió bien',
  'shelf-read-before': 'lo leyó hace mucho',
  'shelf-window-harder': 'el maestro lo subió {grades} grados',
  'shelf-window-easier': 'el maestro lo bajó {grades} grados',
  'group-reads-alike': 'leen parecido: grados {from} a {to}',
  'group-text-fits': 'el texto le va a cada quien con al menos {percent} %',

  // Which model the estimates are made with, and how good it is (mastery): read by leaders.
  'model-shipped': 'el modelo que viene con Everyplan: no ha visto respuestas de este distrito',
  'model-fitted': 'ajustado a {answers} respuestas de {learners} estudiantes de este distrito',
  'model-right': 'acierta al anticipar una respuesta unas {right} de cada {of} veces',
  'fit-kept':
    'el nuevo modelo está en uso: con estudiantes apartados acierta no menos que el anterior ({after} en vez de {before} de cada 100)',
  'fit-no-better':
    'el modelo en uso se queda: el nuevo anticipó peor a los estudiantes apartados ({after} en vez de {before} de cada 100)',
  'fit-too-little':
    'el modelo en uso se queda: {answers} respuestas son muy pocas para ajustar uno, hacen falta unas {needed}',

  // Where a reader's measure comes from (engine/reading/measures): read by staff.
  'reader-from-measures': 'de {count} medidas; las más nuevas y seguras cuentan más',
  'reader-from-measures(count=1)': 'de una medida y del grado escolar',
  'reader-from-grade':
    'todavía sin medidas: una suposición solo por el grado {grade}, por eso el intervalo es amplio',
  'reader-from-grade(grade=0)':
    'todavía sin medidas: una suposición solo por estar en kínder, por eso el intervalo es amplio',
  'reader-from-nothing':
    'todavía sin medidas, y la lista no tiene el grado: primero hay que comprobar cómo lee',
  'measure-heaviest': 'la que más pesa aporta el {percent} %',
  'measures-old': 'la más nueva tiene {weeks} semanas: conviene comprobar de nuevo',
  'measure-far-off': '{count} quedan lejos de las demás y cuentan menos: conviene revisarlas',
  'measure-far-off(count=1)': 'una queda lejos de las demás y cuenta menos: conviene revisarla',

  // Why a reading check's result is what it is (modules/assessment): read by staff.
  'check-answered': '{right} de {count} preguntas correctas',
  'check-ended(reason=sure)': 'terminó porque ya era bastante segura',
  'check-ended(reason=length)': 'terminó al llegar a su máximo de preguntas',
  'check-ended(reason=exhausted)': 'terminó porque no quedaban preguntas adecuadas',
  'check-ended(reason=paper)': 'se hizo en papel, con las mismas preguntas para todos',
  'check-quick': '{count} respuestas llegaron más rápido de lo que se puede leer',
  'check-quick(count=1)': 'una respuesta llegó más rápido de lo que se puede leer',
  'check-heard': '{count} oraciones o textos se leyeron en voz alta y no cuentan como lectura',
  'check-heard(count=1)': 'una oración o un texto se leyó en voz alta y no cuenta como lectura',
  'check-levels(from=written)':
    'los niveles de las preguntas son los de quien las escribió, aún sin aprender de respuestas',
  'check-levels(from=answers)': 'los niveles de las preguntas se han aprendido de respuestas',

  // Why a goal is a goal (engine/planning): read by learners too.
  'gap-first': 'esto va primero: abre el camino a más cosas de este grado ({count})',
  'already-started': 'ya está empezado y todavía no es seguro',
  'almost-there': 'ya casi está',
  'ready-next': 'lo que va antes ya está, así que esto es lo siguiente',
  'next-in-order': 'esto es lo siguiente en el orden',
  'ahead-of-grade': 'hora de seguir adelante, hacia el grado {grade}',
  'alongside-gap': 'crece junto con la meta que va antes',
  'loose-end': 'empezado antes; es hora de terminarlo',
  'check-start': 'aquí empieza el grado {grade}: primero vemos lo que ya se sabe',
  'so-far': '{right} de {count} respuestas correctas hasta ahora',
  'secure-now': 'logrado: esto ya está seguro',

  // Why a step is in the week.
  'for-goal': 'para la meta {number}',
  'to-find-out': 'muestra lo que ya se sabe',
  'keep-fresh': 'se sabe, pero de hace {days} días: un repaso corto lo mantiene fresco',
  'with-people': 'junto con alguien: cada semana tiene un paso así',
  'without-device': 'no necesita pantalla',
  'choose-one': 'tú eliges cómo: {count} maneras de llegar a la misma meta',
  likes: 'por «{interest}»',
  'while-moving': 'se hace en movimiento',
  'heard-first': 'primero se lee en voz alta',
  'said-aloud': 'se contesta hablando con alguien',
  'kept-short': 'corto: {minutes} minutos',
  'all-without-screen': 'aquí todo se hace sin pantalla',

  // A learner's pace (engine/planning): read by families and teachers.
  'pace-steps': '{done} de {planned} pasos hechos en las últimas {weeks} semanas',
  'pace-steps(planned=0)': 'no hubo pasos en el plan en las últimas {weeks} semanas',
  'pace-goals': '{reached} metas alcanzadas',
  'pace-goals(reached=0)': 'todavía ninguna meta alcanzada',
  'pace-goals(reached=1)': 'una meta alcanzada',
  'pace-nothing': 'sin evidencia ni pasos hechos en las últimas {weeks} semanas',

  // Why the week is as it is, and what was left out.
  'week-fitted': '{minutes} de {available} minutos están planeados',
  'week-full': 'no cabe otro paso en {available} minutos',
  'nothing-open': 'ahora mismo no hay ninguna meta abierta',
  'waits-for': '«{what}» espera: primero va «{first}»',
  'after-these': 'queda para después: «{what}»',

  // Where a goal stands between its baseline and its target (plans): read by learners and families too.
  'goal-number-began': 'empezó en {value} {unit}',
  'goal-number-now': 'ahora {value} {unit}',
  'goal-number-target': 'la meta es {value} {unit}',
  'goal-scale-began': 'empezó en {value}',
  'goal-scale-now': 'ahora {value}',
  'goal-scale-target': 'la meta es {value}',
  'goal-no-reading-yet': 'todavía no hay nada anotado',
  'goal-began-without-evidence': 'empezó sin ninguna evidencia',
  'goal-no-evidence-yet': 'todavía no hay evidencia',
  'goal-nothing-new': 'sin evidencia nueva desde entonces',
  'goal-began(word=no-evidence)': 'al empezar: sin evidencia todavía',
  'goal-began(word=not-yet)': 'al empezar: todavía no',
  'goal-began(word=not-sure-yet)': 'al empezar: todavía no es seguro',
  'goal-began(word=on-the-way)': 'al empezar: en camino',
  'goal-began(word=likely)': 'al empezar: probable',
  'goal-began(word=secure)': 'al empezar: seguro',
  'goal-now(word=not-yet)': 'ahora todavía no: en algún punto entre {low} % y {high} %',
  'goal-now(word=not-sure-yet)':
    'ahora todavía no es seguro: en algún punto entre {low} % y {high} %',
  'goal-now(word=on-the-way)': 'ahora en camino: en algún punto entre {low} % y {high} %',
  'goal-now(word=likely)': 'ahora probable: en algún punto entre {low} % y {high} %',
  'goal-now(word=secure)': 'ahora seguro: en algún punto entre {low} % y {high} %',
  'measure-mastery': 'seguro según la evidencia',
  'measure-number': 'de {baseline} a {target} {unit}',
  'measure-target': 'hasta {target} {unit}',
  'measure-scale': 'de {baseline} a {target}',
  'measure-scale-target': 'hasta {target}',

  // Why a learner stands where they do on the class page: read by teachers.
  'no-plan': 'todavía no tiene plan',
  'plan-stale': 'el plan no ha cambiado en {days} días',
  'review-due': 'toca volver a mirar el plan',
  'awaits-approval': 'el plan espera su aprobación',
  'never-any-evidence': 'sin evidencia todavía: hace falta una primera mirada',
  'no-evidence-for': 'sin evidencia nueva desde hace {weeks} semanas',
  stuck: '{tries} intentos de «{goal}» y aún no: probar de otra manera',
  'ready-to-move-on': 'todas las metas están seguras: es hora de nuevas',

  // What a check-in's agenda holds, and why (checkins): read by whoever holds the talk.
  'talk-asked': '{name} pidió una conversación',
  'talk-asked-about': '{name} quiere hablar de: «{text}»',
  'family-comment': 'La familia le ha escrito',
  'family-comment-about': 'La familia escribió: «{text}»',
  'days-ago': 'hace {days} días',
  'days-ago(days=0)': 'hoy',
  'days-ago(days=1)': 'ayer',
  'decision-open': 'Acordado: «{text}»',
  'decision-open(who=learner)': '{name} se propuso: «{text}»',
  'decision-open(who=adult)': 'Usted se propuso: «{text}»',
  'decision-open(who=family)': 'La familia se propuso: «{text}»',
  'decision-no-date': 'acordado la vez pasada, todavía sin marcar',
  'is-due': 'vence en {days} días',
  'is-due(days=0)': 'vence hoy',
  'is-due(days=1)': 'vence mañana',
  'was-due': 'venció hace {days} días',
  'was-due(days=1)': 'venció ayer',
  'first-talk': 'Qué le importa a {name} y qué metas le parecen bien',
  'no-talk-before': 'es la primera conversación',
  'moved-up': '«{skill}» ha crecido',
  'moved-down': '«{skill}» es menos seguro que antes',
  'steps-done': '{done} de {total} pasos hechos',
  'since-last-talk': 'desde la última conversación',
  lately: 'en las últimas cuatro semanas',
  'step-slipped': '¿Qué pasó con «{step}»?',
  'week-is-over': 'su semana terminó y no está marcado',
  'goal-reached': 'Logrado: «{goal}»',
  'goal-due': '¿Cómo va «{goal}»?',
  'plan-to-agree': 'Acordar el plan',
  'plan-review': 'Volver a mirar el plan',
  'ask-how-it-goes': 'Preguntar cómo va',
  'profile-news': 'Nuevo en el perfil',
  'profile-news(voice=learner)': 'Palabras nuevas del estudiante en el perfil',
  'profile-news(voice=family)': 'Palabras nuevas de la familia en el perfil',
  'new-entries': '{count} entradas desde la última conversación',
  'new-entries(count=1)': 'una entrada desde la última conversación',
  'talk-every': 'una conversación cada {weeks} semanas',
  'talk-at-review': 'ese día toca volver a mirar el plan',

  // Whom to see this week, and why: read by mentors.
  'asked-for-talk': 'pidió hablar hace {days} días',
  'asked-for-talk(days=0)': 'pidió hablar hoy',
  'asked-for-talk(days=1)': 'pidió hablar ayer',
  'talk-planned': 'conversación en {days} días',
  'talk-planned(days=0)': 'conversación hoy',
  'talk-planned(days=1)': 'conversación mañana',
  'talk-not-held': 'la conversación de hace {days} días no se tuvo',
  'talk-not-held(days=1)': 'la conversación de ayer no se tuvo',
  'talk-overdue': 'sin conversación desde hace {weeks} semanas',
  'never-talked': 'todavía sin conversación',
  'goal-is-due': '«{goal}» vence en {days} días',
  'goal-is-due(days=0)': '«{goal}» vence hoy',
  'goal-is-due(days=1)': '«{goal}» vence mañana',
  'goal-was-due': '«{goal}» venció hace {days} días',
  'goal-was-due(days=1)': '«{goal}» venció ayer',
  'pace-behind': 'con retraso: {done} de {planned} pasos hechos en las últimas {weeks} semanas',
  'pace-judged-behind': '{name} dice «con retraso»: «{reason}»',
  'decisions-overdue': '{count} acuerdos pasaron de su día',
  'decisions-overdue(count=1)': 'un acuerdo pasó de su día',

  // Why a text is hard or easy, as a whole and where (engine/readability).
  'word-rare': 'se oye poco (frecuencia {zipf} de 7)',
  'word-long': '{syllables} sílabas',
  'word-unknown': 'en ninguna lista de palabras conocidas',
  'sentence-long': '{words} palabras en una oración',
  'sentence-many-clauses': '{clauses} partes que recordar',
  'sentence-hard-words': '{hardWords} palabras difíciles entre {words}',
  'text-without-words': 'no hay palabras que medir',
  'text-written-for': 'se escribió para el grado {grade}',
  'text-short': 'solo {words} palabras, así que la medida es aproximada',
  'text-short(words=1)': 'una sola palabra, así que la medida es aproximada',
  'text-other-language': 'muchas palabras son desconocidas: ¿está en otro idioma?',
  'text-unpunctuated':
    'casi ninguna oración termina ({wordsPerSentence} palabras cada una), así que la medida es aproximada: ¿faltan los puntos?',
  'text-level-corrected': 'un docente dice grado {grade}; la medida dice {measured}',
  'text-level-raised':
    'subido {grades} grados, como enseñaron {corrections} correcciones de textos parecidos',
  'text-level-lowered':
    'bajado {grades} grados, como enseñaron {corrections} correcciones de textos parecidos',
  'text-readings-agree': '{readings} lecturas lo confirman',
  'text-readings-harder': '{readings} lecturas lo encontraron {grades} grados más difícil',
  'text-readings-easier': '{readings} lecturas lo encontraron {grades} grados más fácil',
  'words-rare': 'las palabras poco comunes lo hacen más difícil',
  'words-familiar': 'las palabras conocidas lo hacen más fácil',
  'words-long': 'las palabras largas lo hacen más difícil ({syllablesPerWord} sílabas por palabra)',
  'words-short': 'las palabras cortas lo hacen más fácil ({syllablesPerWord} sílabas por palabra)',
  'sentences-long':
    'las oraciones largas lo hacen más difícil ({wordsPerSentence} palabras cada una)',
  'sentences-short':
    'las oraciones cortas lo hacen más fácil ({wordsPerSentence} palabras cada una)',
  'style-formal': 'el estilo formal lo hace más difícil',
  'style-conversational': 'que hable al lector lo hace más fácil',
  'words-varied': 'pocas palabras se repiten',
  'words-repeated': 'las palabras se repiten, y eso ayuda',
  'reader-above-text': 'quien lee está {grades} grados por encima del texto',
  'reader-below-text': 'quien lee está {grades} grados por debajo del texto',

  // Whether a pilot worked, and what a run chart shows (engine/effects).
  worked:
    'Funcionó: mejor en {difference}, entre {low} y {high} con {level} % de confianza ({pilotClasses} clases con, {comparisonClasses} sin).',
  'made-worse': 'Empeoró: {difference}, entre {low} y {high} con {level} % de confianza.',
  'too-small-to-matter':
    'Lo que haga es menos que los {worthwhile} que valdrían la pena: entre {low} y {high}.',
  'cannot-tell-yet':
    'Aún no se sabe: la diferencia puede ir de {low} a {high}. Clases que probablemente lo aclararían: {moreClasses} más.',
  'cannot-tell-this-way':
    'Así no se puede saber: una diferencia de {worthwhile} pediría más de {moreThan} clases más.',
  'cannot-tell-without-goal':
    'Aún no se sabe: primero hay que decir qué diferencia valdría la pena.',
  'no-outcomes': 'Todavía no hay resultados.',
  'one-class-an-arm':
    'Una sola clase en un lado: no se distingue lo que hizo la clase de lo que hizo el cambio. Hacen falta dos en cada lado.',
  'no-variation':
    'Todas las clases de un lado salieron iguales: no hay con qué juzgar la diferencia.',
  'too-few-arrangements':
    'Muy pocas clases para esta prueba: ni el resultado más claro podría convencer.',
  shift: '{count} puntos seguidos de un lado de la mediana.',
  trend: '{count} puntos seguidos en la misma dirección.',
  astronomical: 'El punto {point} está muy lejos de los demás.',
  'usual-variation': 'Las subidas y bajadas de {points} puntos son las del azar.',
  'too-few-points': 'Hay {points} puntos; el gráfico se puede leer desde {needed}.',
  'few-runs': 'la línea cruza la mediana muy pocas veces para {points} puntos',
  'many-runs': 'la línea cruza la mediana muchas veces para {points} puntos',
  // One thing to talk about at home (family).
  'talk-reached': 'Pregunte a {name} qué sintió al lograr “{what}”.',
  'talk-why-reached': 'Se logró esta semana: lo que funcionó merece repetirse.',
  'talk-done': 'Pida a {name} que le enseñe o le cuente “{what}”.',
  'talk-why-done': 'Se hizo esta semana, y contarlo ayuda a recordarlo.',
  'talk-check-in': 'Pregunte a {name} qué quiere decir en la próxima charla en la escuela.',
  'talk-why-check-in': 'La charla es pronto, y un deseo de casa la mejora.',
  'talk-together': 'Haga “{what}” con {name}: {minutes} minutos, sin pantalla.',
  'talk-why-together': 'Aún falta esta semana y se puede hacer en casa.',
  'talk-goal': 'Pregunte a {name} qué le resulta fácil y qué difícil de “{what}”.',
  'talk-why-goal': 'De eso trata el plan ahora.',
};
