/**
 * The sentence of each reason, in the reader's language. {name} takes the value of that name; keep both languages in step. Where a value
 * asks for another sentence, that one stands under the code with the value in brackets: 'since-last(days=1)'.
 */
export const sentences = {
  // Why an estimate is what it is (engine/tracing).
  'no-evidence': { en: 'nothing answered yet', es: 'todavía no hay respuestas' },
  recent: { en: '{right} of the last {of} right', es: '{right} de las últimas {of} correctas' },
  'recent(of=1)': { en: '{right} of 1 right', es: '{right} de 1 correcta' },
  'since-last': {
    en: '{days} days since the last try',
    es: 'hace {days} días del último intento',
  },
  'since-last(days=1)': { en: 'a day since the last try', es: 'hace un día del último intento' },
  'other-skills(direction=up)': {
    en: 'few tries yet; what went well in other skills raises this',
    es: 'pocos intentos todavía; lo que salió bien en otras habilidades lo sube',
  },
  'other-skills(direction=down)': {
    en: 'few tries yet; other skills that are still hard lower this',
    es: 'pocos intentos todavía; otras habilidades que aún cuestan lo bajan',
  },

  // What a class's standing with a standard asks for (mastery): read by teachers.
  'class-reteach': {
    en: '{notYet} of {of} not yet: teach it again, another way',
    es: '{notYet} de {of} todavía no: enseñarlo de nuevo, de otra manera',
  },
  'class-small-group': {
    en: '{notYet} of {of} not yet: a small group',
    es: '{notYet} de {of} todavía no: un grupo pequeño',
  },
  'class-look-first': {
    en: 'enough evidence of {seen} of {of} only: find out first',
    es: 'evidencia suficiente solo de {seen} de {of}: primero averiguar',
  },
  'class-fine': { en: '{there} of {of} are there', es: '{there} de {of} ya llegaron' },
  'class-begin-before': {
    en: '{missing} of the {notYet} who are not yet there also miss “{title}”: begin with that',
    es: '{missing} de los {notYet} que todavía no llegan tampoco dominan «{title}»: empezar por ahí',
  },
  'class-begin-before(notYet=1)': {
    en: 'the one who is not yet there also misses “{title}”: begin with that',
    es: 'a quien todavía no llega también le falta «{title}»: empezar por ahí',
  },
  'class-before-unknown': {
    en: 'too little is known of what comes before to say where to begin: find out first',
    es: 'se sabe muy poco de lo que va antes para decir por dónde empezar: primero averiguar',
  },
  'class-before-not-missed': {
    en: 'of the {notYet} who are not yet there, nobody is known to miss any of this',
    es: 'de los {notYet} que todavía no llegan, de nadie se sabe que le falte algo de esto',
  },
  'class-before-not-missed(notYet=1)': {
    en: 'the one who is not yet there is not known to miss any of this',
    es: 'de quien todavía no llega no se sabe que le falte algo de esto',
  },

  // Why a text is on a shelf (engine/reading/shelf); {topic} is a topic's name. A learner's page has its own words.
  'shelf-just-right': {
    en: '{percent} % likely to be in the band',
    es: '{percent} % de probabilidad de estar en la banda',
  },
  'shelf-stretch': { en: 'a stretch', es: 'un reto' },
  'shelf-easy': { en: 'an easy one', es: 'uno fácil' },
  'shelf-interest': {
    en: 'fits an interest: {topic}',
    es: 'tiene que ver con un interés: {topic}',
  },
  'shelf-more-like': {
    en: 'asked for more like “{title}”',
    es: 'pidió más como «{title}»',
  },
  'shelf-went-well': {
    en: '“{title}” on the same topic went well',
    es: '«{title}», del mismo tema, salió bien',
  },
  'shelf-read-before': { en: 'read before, long ago', es: 'lo leyó hace mucho' },
  'shelf-window-harder': {
    en: 'moved {grades} grades harder by the teacher',
    es: 'el maestro lo subió {grades} grados',
  },
  'shelf-window-easier': {
    en: 'moved {grades} grades easier by the teacher',
    es: 'el maestro lo bajó {grades} grados',
  },
  'group-reads-alike': {
    en: 'read alike: grades {from} to {to}',
    es: 'leen parecido: grados {from} a {to}',
  },
  'group-text-fits': {
    en: 'the text fits each of them with at least {percent} %',
    es: 'el texto le va a cada quien con al menos {percent} %',
  },

  // Which model the estimates are made with, and how good it is (mastery): read by leaders.
  'model-shipped': {
    en: 'the model that comes with Everyplan: it has not seen answers of this district',
    es: 'el modelo que viene con Everyplan: no ha visto respuestas de este distrito',
  },
  'model-fitted': {
    en: 'fitted to {answers} answers of {learners} learners of this district',
    es: 'ajustado a {answers} respuestas de {learners} estudiantes de este distrito',
  },
  'model-right': {
    en: 'it foretells an answer right about {right} of {of} times',
    es: 'acierta al anticipar una respuesta unas {right} de cada {of} veces',
  },
  'fit-kept': {
    en: 'the new model is in use: it foretells held-out learners no worse than the one before ({after} instead of {before} right of 100)',
    es: 'el nuevo modelo está en uso: con estudiantes apartados acierta no menos que el anterior ({after} en vez de {before} de cada 100)',
  },
  'fit-no-better': {
    en: 'the model in use stays: the new one foretold held-out learners worse ({after} instead of {before} right of 100)',
    es: 'el modelo en uso se queda: el nuevo anticipó peor a los estudiantes apartados ({after} en vez de {before} de cada 100)',
  },
  'fit-too-little': {
    en: 'the model in use stays: {answers} answers are too few to fit one, it takes about {needed}',
    es: 'el modelo en uso se queda: {answers} respuestas son muy pocas para ajustar uno, hacen falta unas {needed}',
  },

  // Where a reader's measure comes from (engine/reading/measures): read by staff.
  'reader-from-measures': {
    en: 'from {count} measures, the newer and surer ones counting more',
    es: 'de {count} medidas; las más nuevas y seguras cuentan más',
  },
  'reader-from-measures(count=1)': {
    en: 'from one measure and the school grade',
    es: 'de una medida y del grado escolar',
  },
  'reader-from-grade': {
    en: 'nothing measured yet: a guess from grade {grade} alone, so the interval is wide',
    es: 'todavía sin medidas: una suposición solo por el grado {grade}, por eso el intervalo es amplio',
  },
  'reader-from-grade(grade=0)': {
    en: 'nothing measured yet: a guess from kindergarten alone, so the interval is wide',
    es: 'todavía sin medidas: una suposición solo por estar en kínder, por eso el intervalo es amplio',
  },
  'reader-from-nothing': {
    en: 'nothing measured yet, and the roster has no grade: check this reader first',
    es: 'todavía sin medidas, y la lista no tiene el grado: primero hay que comprobar cómo lee',
  },
  'measure-heaviest': {
    en: 'the weightiest one makes up {percent} % of it',
    es: 'la que más pesa aporta el {percent} %',
  },
  'measures-old': {
    en: 'the newest is {weeks} weeks old: time for a check',
    es: 'la más nueva tiene {weeks} semanas: conviene comprobar de nuevo',
  },
  'measure-far-off': {
    en: '{count} lie far from the others and count less: look at them',
    es: '{count} quedan lejos de las demás y cuentan menos: conviene revisarlas',
  },
  'measure-far-off(count=1)': {
    en: 'one lies far from the others and counts less: look at it',
    es: 'una queda lejos de las demás y cuenta menos: conviene revisarla',
  },

  // Why a reading check's result is what it is (modules/assessment): read by staff.
  'check-answered': {
    en: '{right} of {count} questions right',
    es: '{right} de {count} preguntas correctas',
  },
  'check-ended(reason=sure)': {
    en: 'it ended because it was sure enough',
    es: 'terminó porque ya era bastante segura',
  },
  'check-ended(reason=length)': {
    en: 'it ended at its full length',
    es: 'terminó al llegar a su máximo de preguntas',
  },
  'check-ended(reason=exhausted)': {
    en: 'it ended because no more questions fitted',
    es: 'terminó porque no quedaban preguntas adecuadas',
  },
  'check-ended(reason=paper)': {
    en: 'it was taken on paper, with the same questions for all',
    es: 'se hizo en papel, con las mismas preguntas para todos',
  },
  'check-quick': {
    en: '{count} answers came faster than anybody reads',
    es: '{count} respuestas llegaron más rápido de lo que se puede leer',
  },
  'check-quick(count=1)': {
    en: 'one answer came faster than anybody reads',
    es: 'una respuesta llegó más rápido de lo que se puede leer',
  },
  'check-heard': {
    en: '{count} sentences or passages were read aloud and do not count as reading',
    es: '{count} oraciones o textos se leyeron en voz alta y no cuentan como lectura',
  },
  'check-heard(count=1)': {
    en: 'one sentence or passage was read aloud and does not count as reading',
    es: 'una oración o un texto se leyó en voz alta y no cuenta como lectura',
  },
  'check-levels(from=written)': {
    en: 'the levels of the questions are as written, not yet learned from answers',
    es: 'los niveles de las preguntas son los de quien las escribió, aún sin aprender de respuestas',
  },
  'check-levels(from=answers)': {
    en: 'the levels of the questions have been learned from answers',
    es: 'los niveles de las preguntas se han aprendido de respuestas',
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
  'choose-one': {
    en: 'you choose how: {count} ways to the same goal',
    es: 'tú eliges cómo: {count} maneras de llegar a la misma meta',
  },
  likes: { en: 'because of “{interest}”', es: 'por «{interest}»' },
  'while-moving': { en: 'done while moving', es: 'se hace en movimiento' },
  'heard-first': { en: 'it is read aloud first', es: 'primero se lee en voz alta' },
  'said-aloud': { en: 'answered aloud, with somebody', es: 'se contesta hablando con alguien' },
  'kept-short': { en: 'kept short: {minutes} minutes of it', es: 'corto: {minutes} minutos' },
  'all-without-screen': {
    en: 'everything here goes without a screen',
    es: 'aquí todo se hace sin pantalla',
  },

  // A learner's pace (engine/planning): read by families and teachers.
  'pace-steps': {
    en: '{done} of {planned} steps done in the last {weeks} weeks',
    es: '{done} de {planned} pasos hechos en las últimas {weeks} semanas',
  },
  'pace-steps(planned=0)': {
    en: 'no step was planned in the last {weeks} weeks',
    es: 'no hubo pasos en el plan en las últimas {weeks} semanas',
  },
  'pace-goals': { en: '{reached} goals reached', es: '{reached} metas alcanzadas' },
  'pace-goals(reached=0)': { en: 'no goal reached yet', es: 'todavía ninguna meta alcanzada' },
  'pace-goals(reached=1)': { en: 'one goal reached', es: 'una meta alcanzada' },
  'pace-nothing': {
    en: 'no evidence and no step done in the last {weeks} weeks',
    es: 'sin evidencia ni pasos hechos en las últimas {weeks} semanas',
  },

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
  'after-these': { en: 'left for later: “{what}”', es: 'queda para después: «{what}»' },

  // Where a goal stands between its baseline and its target (plans): read by learners and families too.
  'goal-number-began': { en: 'began at {value} {unit}', es: 'empezó en {value} {unit}' },
  'goal-number-now': { en: 'now {value} {unit}', es: 'ahora {value} {unit}' },
  'goal-number-target': { en: 'the goal is {value} {unit}', es: 'la meta es {value} {unit}' },
  'goal-scale-began': { en: 'began at {value}', es: 'empezó en {value}' },
  'goal-scale-now': { en: 'now {value}', es: 'ahora {value}' },
  'goal-scale-target': { en: 'the goal is {value}', es: 'la meta es {value}' },
  'goal-no-reading-yet': { en: 'nothing noted yet', es: 'todavía no hay nada anotado' },
  'goal-began-without-evidence': {
    en: 'began without any evidence',
    es: 'empezó sin ninguna evidencia',
  },
  'goal-no-evidence-yet': { en: 'no evidence yet', es: 'todavía no hay evidencia' },
  'goal-nothing-new': {
    en: 'no new evidence since then',
    es: 'sin evidencia nueva desde entonces',
  },
  'goal-began(word=no-evidence)': {
    en: 'at the start: no evidence yet',
    es: 'al empezar: sin evidencia todavía',
  },
  'goal-began(word=not-yet)': { en: 'at the start: not yet', es: 'al empezar: todavía no' },
  'goal-began(word=not-sure-yet)': {
    en: 'at the start: not sure yet',
    es: 'al empezar: todavía no es seguro',
  },
  'goal-began(word=on-the-way)': { en: 'at the start: on the way', es: 'al empezar: en camino' },
  'goal-began(word=likely)': { en: 'at the start: likely', es: 'al empezar: probable' },
  'goal-began(word=secure)': { en: 'at the start: secure', es: 'al empezar: seguro' },
  'goal-now(word=not-yet)': {
    en: 'now not yet: somewhere between {low} % and {high} %',
    es: 'ahora todavía no: en algún punto entre {low} % y {high} %',
  },
  'goal-now(word=not-sure-yet)': {
    en: 'now not sure yet: somewhere between {low} % and {high} %',
    es: 'ahora todavía no es seguro: en algún punto entre {low} % y {high} %',
  },
  'goal-now(word=on-the-way)': {
    en: 'now on the way: somewhere between {low} % and {high} %',
    es: 'ahora en camino: en algún punto entre {low} % y {high} %',
  },
  'goal-now(word=likely)': {
    en: 'now likely: somewhere between {low} % and {high} %',
    es: 'ahora probable: en algún punto entre {low} % y {high} %',
  },
  'goal-now(word=secure)': {
    en: 'now secure: somewhere between {low} % and {high} %',
    es: 'ahora seguro: en algún punto entre {low} % y {high} %',
  },
  'measure-mastery': { en: 'secure in the evidence', es: 'seguro según la evidencia' },
  'measure-number': {
    en: 'from {baseline} to {target} {unit}',
    es: 'de {baseline} a {target} {unit}',
  },
  'measure-target': { en: 'up to {target} {unit}', es: 'hasta {target} {unit}' },
  'measure-scale': { en: 'from {baseline} to {target}', es: 'de {baseline} a {target}' },
  'measure-scale-target': { en: 'up to {target}', es: 'hasta {target}' },

  // Why a learner stands where they do on the class page: read by teachers.
  'no-plan': { en: 'has no plan yet', es: 'todavía no tiene plan' },
  'plan-stale': {
    en: 'the plan has not changed for {days} days',
    es: 'el plan no ha cambiado en {days} días',
  },
  'review-due': {
    en: 'the plan is due for a review',
    es: 'toca volver a mirar el plan',
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

  // What a check-in's agenda holds, and why (checkins): read by whoever holds the talk.
  'talk-asked': { en: '{name} asked for a talk', es: '{name} pidió una conversación' },
  'talk-asked-about': {
    en: '{name} wants to talk about: “{text}”',
    es: '{name} quiere hablar de: «{text}»',
  },
  'family-comment': { en: 'The family wrote to you', es: 'La familia le ha escrito' },
  'family-comment-about': { en: 'The family wrote: “{text}”', es: 'La familia escribió: «{text}»' },
  'days-ago': { en: '{days} days ago', es: 'hace {days} días' },
  'days-ago(days=0)': { en: 'today', es: 'hoy' },
  'days-ago(days=1)': { en: 'yesterday', es: 'ayer' },
  'decision-open': { en: 'Agreed: “{text}”', es: 'Acordado: «{text}»' },
  'decision-open(who=learner)': {
    en: '{name} took on: “{text}”',
    es: '{name} se propuso: «{text}»',
  },
  'decision-open(who=adult)': { en: 'You took on: “{text}”', es: 'Usted se propuso: «{text}»' },
  'decision-open(who=family)': {
    en: 'The family took on: “{text}”',
    es: 'La familia se propuso: «{text}»',
  },
  'decision-no-date': {
    en: 'agreed last time, not ticked yet',
    es: 'acordado la vez pasada, todavía sin marcar',
  },
  'is-due': { en: 'due in {days} days', es: 'vence en {days} días' },
  'is-due(days=0)': { en: 'due today', es: 'vence hoy' },
  'is-due(days=1)': { en: 'due tomorrow', es: 'vence mañana' },
  'was-due': { en: 'was due {days} days ago', es: 'venció hace {days} días' },
  'was-due(days=1)': { en: 'was due yesterday', es: 'venció ayer' },
  'first-talk': {
    en: 'What matters to {name}, and which goals feel right',
    es: 'Qué le importa a {name} y qué metas le parecen bien',
  },
  'no-talk-before': { en: 'it is the first check-in', es: 'es la primera conversación' },
  'moved-up': { en: '“{skill}” has grown', es: '«{skill}» ha crecido' },
  'moved-down': {
    en: '“{skill}” is less sure than before',
    es: '«{skill}» es menos seguro que antes',
  },
  'steps-done': { en: '{done} of {total} steps done', es: '{done} de {total} pasos hechos' },
  'since-last-talk': { en: 'since the last check-in', es: 'desde la última conversación' },
  lately: { en: 'in the last four weeks', es: 'en las últimas cuatro semanas' },
  'step-slipped': { en: 'What became of “{step}”?', es: '¿Qué pasó con «{step}»?' },
  'week-is-over': {
    en: 'its week is over and it is not ticked',
    es: 'su semana terminó y no está marcado',
  },
  'goal-reached': { en: 'Reached: “{goal}”', es: 'Logrado: «{goal}»' },
  'goal-due': { en: 'Where is “{goal}”?', es: '¿Cómo va «{goal}»?' },
  'plan-to-agree': { en: 'Agree on the plan', es: 'Acordar el plan' },
  'plan-review': { en: 'Look at the plan again', es: 'Volver a mirar el plan' },
  'ask-how-it-goes': { en: 'Ask how it goes', es: 'Preguntar cómo va' },
  'profile-news': { en: 'New in the profile', es: 'Nuevo en el perfil' },
  'profile-news(voice=learner)': {
    en: 'New words of the learner in the profile',
    es: 'Palabras nuevas del estudiante en el perfil',
  },
  'profile-news(voice=family)': {
    en: 'New words of the family in the profile',
    es: 'Palabras nuevas de la familia en el perfil',
  },
  'new-entries': {
    en: '{count} entries since the last check-in',
    es: '{count} entradas desde la última conversación',
  },
  'new-entries(count=1)': {
    en: 'an entry since the last check-in',
    es: 'una entrada desde la última conversación',
  },
  'talk-every': {
    en: 'a talk every {weeks} weeks',
    es: 'una conversación cada {weeks} semanas',
  },
  'talk-at-review': {
    en: 'the plan is to be looked at again on that day',
    es: 'ese día toca volver a mirar el plan',
  },

  // Whom to see this week, and why: read by mentors.
  'asked-for-talk': { en: 'asked for a talk {days} days ago', es: 'pidió hablar hace {days} días' },
  'asked-for-talk(days=0)': { en: 'asked for a talk today', es: 'pidió hablar hoy' },
  'asked-for-talk(days=1)': { en: 'asked for a talk yesterday', es: 'pidió hablar ayer' },
  'talk-planned': { en: 'check-in in {days} days', es: 'conversación en {days} días' },
  'talk-planned(days=0)': { en: 'check-in today', es: 'conversación hoy' },
  'talk-planned(days=1)': { en: 'check-in tomorrow', es: 'conversación mañana' },
  'talk-not-held': {
    en: 'the check-in of {days} days ago was not held',
    es: 'la conversación de hace {days} días no se tuvo',
  },
  'talk-not-held(days=1)': {
    en: 'yesterday’s check-in was not held',
    es: 'la conversación de ayer no se tuvo',
  },
  'talk-overdue': {
    en: 'no check-in for {weeks} weeks',
    es: 'sin conversación desde hace {weeks} semanas',
  },
  'never-talked': { en: 'no check-in yet', es: 'todavía sin conversación' },
  'goal-is-due': { en: '“{goal}” is due in {days} days', es: '«{goal}» vence en {days} días' },
  'goal-is-due(days=0)': { en: '“{goal}” is due today', es: '«{goal}» vence hoy' },
  'goal-is-due(days=1)': { en: '“{goal}” is due tomorrow', es: '«{goal}» vence mañana' },
  'goal-was-due': {
    en: '“{goal}” was due {days} days ago',
    es: '«{goal}» venció hace {days} días',
  },
  'goal-was-due(days=1)': { en: '“{goal}” was due yesterday', es: '«{goal}» venció ayer' },
  'pace-behind': {
    en: 'behind: {done} of {planned} steps done in the last {weeks} weeks',
    es: 'con retraso: {done} de {planned} pasos hechos en las últimas {weeks} semanas',
  },
  'pace-judged-behind': {
    en: '{name} says “behind”: “{reason}”',
    es: '{name} dice «con retraso»: «{reason}»',
  },
  'decisions-overdue': {
    en: '{count} agreements are past their day',
    es: '{count} acuerdos pasaron de su día',
  },
  'decisions-overdue(count=1)': {
    en: 'an agreement is past its day',
    es: 'un acuerdo pasó de su día',
  },

  // Why a text is hard or easy, as a whole and where (engine/readability).
  'word-rare': {
    en: 'rarely heard (commonness {zipf} of 7)',
    es: 'se oye poco (frecuencia {zipf} de 7)',
  },
  'word-long': { en: '{syllables} syllables', es: '{syllables} sílabas' },
  'word-unknown': { en: 'on no list of known words', es: 'en ninguna lista de palabras conocidas' },
  'sentence-long': { en: '{words} words in one sentence', es: '{words} palabras en una oración' },
  'sentence-many-clauses': {
    en: '{clauses} parts to hold in mind',
    es: '{clauses} partes que recordar',
  },
  'sentence-hard-words': {
    en: '{hardWords} hard words among {words}',
    es: '{hardWords} palabras difíciles entre {words}',
  },
  'text-without-words': { en: 'there are no words to measure', es: 'no hay palabras que medir' },
  'text-written-for': {
    en: 'it was written for grade {grade}',
    es: 'se escribió para el grado {grade}',
  },
  'text-short': {
    en: 'only {words} words, so the measure is rough',
    es: 'solo {words} palabras, así que la medida es aproximada',
  },
  'text-other-language': {
    en: 'many words are unknown: is it another language?',
    es: 'muchas palabras son desconocidas: ¿está en otro idioma?',
  },
  'text-unpunctuated': {
    en: 'hardly a sentence ends ({wordsPerSentence} words each), so the measure is rough: are the full stops missing?',
    es: 'casi ninguna oración termina ({wordsPerSentence} palabras cada una), así que la medida es aproximada: ¿faltan los puntos?',
  },
  'text-level-corrected': {
    en: 'a teacher says grade {grade}; the measure says {measured}',
    es: 'un docente dice grado {grade}; la medida dice {measured}',
  },
  'text-level-raised': {
    en: 'raised by {grades} grades, as {corrections} corrections of texts like it have taught',
    es: 'subido {grades} grados, como enseñaron {corrections} correcciones de textos parecidos',
  },
  'text-level-lowered': {
    en: 'lowered by {grades} grades, as {corrections} corrections of texts like it have taught',
    es: 'bajado {grades} grados, como enseñaron {corrections} correcciones de textos parecidos',
  },
  'text-readings-agree': {
    en: '{readings} readings agree with it',
    es: '{readings} lecturas lo confirman',
  },
  'text-readings-harder': {
    en: '{readings} readings found it {grades} grades harder',
    es: '{readings} lecturas lo encontraron {grades} grados más difícil',
  },
  'text-readings-easier': {
    en: '{readings} readings found it {grades} grades easier',
    es: '{readings} lecturas lo encontraron {grades} grados más fácil',
  },
  'words-rare': {
    en: 'uncommon words make it harder',
    es: 'las palabras poco comunes lo hacen más difícil',
  },
  'words-familiar': {
    en: 'familiar words make it easier',
    es: 'las palabras conocidas lo hacen más fácil',
  },
  'words-long': {
    en: 'long words make it harder ({syllablesPerWord} syllables a word)',
    es: 'las palabras largas lo hacen más difícil ({syllablesPerWord} sílabas por palabra)',
  },
  'words-short': {
    en: 'short words make it easier ({syllablesPerWord} syllables a word)',
    es: 'las palabras cortas lo hacen más fácil ({syllablesPerWord} sílabas por palabra)',
  },
  'sentences-long': {
    en: 'long sentences make it harder ({wordsPerSentence} words each)',
    es: 'las oraciones largas lo hacen más difícil ({wordsPerSentence} palabras cada una)',
  },
  'sentences-short': {
    en: 'short sentences make it easier ({wordsPerSentence} words each)',
    es: 'las oraciones cortas lo hacen más fácil ({wordsPerSentence} palabras cada una)',
  },
  'style-formal': {
    en: 'a formal style makes it harder',
    es: 'el estilo formal lo hace más difícil',
  },
  'style-conversational': {
    en: 'talking to the reader makes it easier',
    es: 'que hable al lector lo hace más fácil',
  },
  'words-varied': { en: 'few words come again', es: 'pocas palabras se repiten' },
  'words-repeated': {
    en: 'words come again, which helps',
    es: 'las palabras se repiten, y eso ayuda',
  },
  'reader-above-text': {
    en: 'the reader is {grades} grades above the text',
    es: 'quien lee está {grades} grados por encima del texto',
  },
  'reader-below-text': {
    en: 'the reader is {grades} grades below the text',
    es: 'quien lee está {grades} grados por debajo del texto',
  },

  // Whether a pilot worked, and what a run chart shows (engine/effects).
  worked: {
    en: 'It worked: better by {difference}, between {low} and {high} with {level} % confidence ({pilotClasses} classes with, {comparisonClasses} without).',
    es: 'Funcionó: mejor en {difference}, entre {low} y {high} con {level} % de confianza ({pilotClasses} clases con, {comparisonClasses} sin).',
  },
  'made-worse': {
    en: 'It made things worse: {difference}, between {low} and {high} with {level} % confidence.',
    es: 'Empeoró: {difference}, entre {low} y {high} con {level} % de confianza.',
  },
  'too-small-to-matter': {
    en: 'Whatever it does is less than the {worthwhile} that would be worth it: between {low} and {high}.',
    es: 'Lo que haga es menos que los {worthwhile} que valdrían la pena: entre {low} y {high}.',
  },
  'cannot-tell-yet': {
    en: 'Cannot tell yet: the difference may be anything from {low} to {high}. Classes that would probably tell: {moreClasses} more.',
    es: 'Aún no se sabe: la diferencia puede ir de {low} a {high}. Clases que probablemente lo aclararían: {moreClasses} más.',
  },
  'cannot-tell-this-way': {
    en: 'Cannot tell this way: a difference of {worthwhile} would need more than {moreThan} further classes.',
    es: 'Así no se puede saber: una diferencia de {worthwhile} pediría más de {moreThan} clases más.',
  },
  'cannot-tell-without-goal': {
    en: 'Cannot tell yet: first say what difference would be worth it.',
    es: 'Aún no se sabe: primero hay que decir qué diferencia valdría la pena.',
  },
  'no-outcomes': {
    en: 'No outcomes yet.',
    es: 'Todavía no hay resultados.',
  },
  'one-class-an-arm': {
    en: 'One class on a side: what the class did and what the change did cannot be told apart. It takes two on each side.',
    es: 'Una sola clase en un lado: no se distingue lo que hizo la clase de lo que hizo el cambio. Hacen falta dos en cada lado.',
  },
  'no-variation': {
    en: 'All classes of a side came out alike, so there is nothing to judge the difference by.',
    es: 'Todas las clases de un lado salieron iguales: no hay con qué juzgar la diferencia.',
  },
  'too-few-arrangements': {
    en: 'Too few classes for this test: not even the clearest result could convince.',
    es: 'Muy pocas clases para esta prueba: ni el resultado más claro podría convencer.',
  },
  shift: {
    en: '{count} points in a row on one side of the middle.',
    es: '{count} puntos seguidos de un lado de la mediana.',
  },
  trend: {
    en: '{count} points in a row all going one way.',
    es: '{count} puntos seguidos en la misma dirección.',
  },
  astronomical: {
    en: 'Point {point} is far from all others.',
    es: 'El punto {point} está muy lejos de los demás.',
  },
  'usual-variation': {
    en: 'The ups and downs of {points} points are what chance makes.',
    es: 'Las subidas y bajadas de {points} puntos son las del azar.',
  },
  'too-few-points': {
    en: '{points} points so far; the chart can be read from {needed} on.',
    es: 'Hay {points} puntos; el gráfico se puede leer desde {needed}.',
  },
  'few-runs': {
    en: 'the line crosses the middle unusually seldom for {points} points',
    es: 'la línea cruza la mediana muy pocas veces para {points} puntos',
  },
  'many-runs': {
    en: 'the line crosses the middle unusually often for {points} points',
    es: 'la línea cruza la mediana muchas veces para {points} puntos',
  },
  // One thing to talk about at home (family).
  'talk-reached': {
    en: 'Ask {name} how it felt to reach “{what}”.',
    es: 'Pregunte a {name} qué sintió al lograr “{what}”.',
  },
  'talk-why-reached': {
    en: 'It was reached this week: what worked is worth keeping.',
    es: 'Se logró esta semana: lo que funcionó merece repetirse.',
  },
  'talk-done': {
    en: 'Ask {name} to show or tell you “{what}”.',
    es: 'Pida a {name} que le enseñe o le cuente “{what}”.',
  },
  'talk-why-done': {
    en: 'It was done this week, and telling it makes it stay.',
    es: 'Se hizo esta semana, y contarlo ayuda a recordarlo.',
  },
  'talk-check-in': {
    en: 'Ask {name} what to bring up in the next talk at school.',
    es: 'Pregunte a {name} qué quiere decir en la próxima charla en la escuela.',
  },
  'talk-why-check-in': {
    en: 'The talk is soon, and a wish from home helps it.',
    es: 'La charla es pronto, y un deseo de casa la mejora.',
  },
  'talk-together': {
    en: 'Do “{what}” with {name}: {minutes} minutes, no screen.',
    es: 'Haga “{what}” con {name}: {minutes} minutos, sin pantalla.',
  },
  'talk-why-together': {
    en: 'It is still open this week and can be done at home.',
    es: 'Aún falta esta semana y se puede hacer en casa.',
  },
  'talk-goal': {
    en: 'Ask {name} what is easy and what is hard about “{what}”.',
    es: 'Pregunte a {name} qué le resulta fácil y qué difícil de “{what}”.',
  },
  'talk-why-goal': {
    en: 'It is what the plan is about just now.',
    es: 'De eso trata el plan ahora.',
  },
} as const satisfies Readonly<Record<string, { readonly en: string; readonly es: string }>>;
