import type { StepTemplate } from './resource.ts';

/** Three concrete ideas for each domain; `{s}` is the title of a standard. */
export const domainSteps: Readonly<Record<string, readonly StepTemplate[]>> = {
  CC: [
    {
      kind: 'game',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Count and clap: {s}', es: 'Cuenta y aplaude: {s}' },
      description: {
        en: 'Count things around the room with a partner and clap on every ten.',
        es: 'Cuenten cosas del salón en pareja y aplaudan en cada decena.',
      },
    },
    {
      kind: 'practice',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Counting tray: {s}', es: 'Bandeja para contar: {s}' },
      description: {
        en: 'Move small things from one side of a tray to the other, one number word each.',
        es: 'Pasa cosas pequeñas de un lado a otro, una palabra por cada una.',
      },
    },
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Show me, tell me: {s}', es: 'Muéstrame y dime: {s}' },
      description: {
        en: 'One shows a group, the other says the number; then trade.',
        es: 'Una persona muestra un grupo y la otra dice el número; luego cambian.',
      },
    },
  ],
  OA: [
    {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Draw it, then write it: {s}', es: 'Dibuja y luego escribe: {s}' },
      description: {
        en: 'Solve four problems: a drawing first, then the number sentence.',
        es: 'Resuelve cuatro problemas: primero un dibujo y luego la cuenta.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Card game: {s}', es: 'Juego de cartas: {s}' },
      description: {
        en: 'Turn over number cards, say the fact aloud and keep the cards you can explain.',
        es: 'Voltea cartas, di la cuenta en voz alta y quédate con las que puedas explicar.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Make up a story: {s}', es: 'Inventen un problema: {s}' },
      description: {
        en: 'Write a story problem for your partner and solve theirs.',
        es: 'Escribe un problema para tu pareja y resuelve el suyo.',
      },
    },
  ],
  NBT: [
    {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Build and write: {s}', es: 'Construye y escribe: {s}' },
      description: {
        en: 'Build five numbers with blocks or drawings, then write what each digit is worth.',
        es: 'Construye cinco números con bloques o dibujos y escribe cuánto vale cada cifra.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Digit cards: {s}', es: 'Cartas de cifras: {s}' },
      description: {
        en: 'Draw digit cards, place them to make the best number and say why.',
        es: 'Saca cartas de cifras, forma el mejor número y di por qué.',
      },
    },
    {
      kind: 'lesson',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Small group: {s}', es: 'Grupo pequeño: {s}' },
      description: {
        en: 'Work through two examples with the teacher, one with materials and one on paper.',
        es: 'Haz dos ejemplos con tu docente, uno con materiales y otro en papel.',
      },
    },
  ],
  NF: [
    {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Fraction strips: {s}', es: 'Tiras de fracciones: {s}' },
      description: {
        en: 'Fold and color paper strips, then write three things that they show.',
        es: 'Dobla y colorea tiras de papel y escribe tres cosas que muestran.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Number-line walk: {s}', es: 'Camino en la recta: {s}' },
      description: {
        en: 'Place fraction cards on a string from 0 to 2 and defend each spot.',
        es: 'Pongan cartas de fracciones en un cordón de 0 a 2 y defiendan cada lugar.',
      },
    },
    {
      kind: 'lesson',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Draw before the rule: {s}', es: 'Dibujar antes de la regla: {s}' },
      description: {
        en: 'Solve two problems with drawings, then look for the shortcut together.',
        es: 'Resuelvan dos problemas con dibujos y busquen juntos el atajo.',
      },
    },
  ],
  MD: [
    {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Measure real things: {s}', es: 'Mide cosas reales: {s}' },
      description: {
        en: 'Find four things in the room, estimate first, then check.',
        es: 'Busca cuatro cosas en el salón, estima primero y luego comprueba.',
      },
    },
    {
      kind: 'project',
      minutes: 25,
      needsDevice: false,
      title: { en: 'Show what you found: {s}', es: 'Muestra lo que hallaste: {s}' },
      description: {
        en: 'Collect a few numbers from the class and show them on one page.',
        es: 'Reúne algunos números de la clase y muéstralos en una página.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Estimate and check: {s}', es: 'Estimar y comprobar: {s}' },
      description: {
        en: 'Both write an estimate, check together and talk about the difference.',
        es: 'Cada quien escribe su estimación, comprueban y hablan de la diferencia.',
      },
    },
  ],
  G: [
    {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Cut, fold, draw: {s}', es: 'Corta, dobla, dibuja: {s}' },
      description: {
        en: 'Make the shapes from paper and label the parts that matter.',
        es: 'Haz las figuras con papel y marca las partes importantes.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Guess my shape: {s}', es: 'Adivina mi figura: {s}' },
      description: {
        en: 'Give clues about a hidden shape until your partner can draw it.',
        es: 'Da pistas de una figura escondida hasta que tu pareja la dibuje.',
      },
    },
    {
      kind: 'project',
      minutes: 25,
      needsDevice: false,
      title: { en: 'Find it outside: {s}', es: 'Búscalo afuera: {s}' },
      description: {
        en: 'Sketch two examples from the school yard and explain them.',
        es: 'Dibuja dos ejemplos del patio de la escuela y explícalos.',
      },
    },
  ],
  RP: [
    {
      kind: 'practice',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Two ways: {s}', es: 'Dos maneras: {s}' },
      description: {
        en: 'Solve four problems with a table and with a double number line.',
        es: 'Resuelve cuatro problemas con una tabla y con dos rectas numéricas.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Recipe talk: {s}', es: 'Hablar de recetas: {s}' },
      description: {
        en: 'Change a recipe for another number of people and explain each amount.',
        es: 'Cambien una receta para otro número de personas y expliquen cada cantidad.',
      },
    },
    {
      kind: 'lesson',
      minutes: 20,
      needsDevice: false,
      title: { en: 'See the pattern: {s}', es: 'Ver el patrón: {s}' },
      description: {
        en: 'Compare two tables with the teacher and say what stays the same.',
        es: 'Compara dos tablas con tu docente y di qué no cambia.',
      },
    },
  ],
  NS: [
    {
      kind: 'practice',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Example, then yours: {s}', es: 'Un ejemplo y luego el tuyo: {s}' },
      description: {
        en: 'Study one finished problem, then solve three like it and mark each step.',
        es: 'Estudia un problema resuelto y haz tres parecidos marcando cada paso.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Closest wins: {s}', es: 'Gana quien se acerque: {s}' },
      description: {
        en: 'Roll numbers, estimate the result, then calculate; the closest estimate wins.',
        es: 'Tiren números, estimen y luego calculen; gana la estimación más cercana.',
      },
    },
    {
      kind: 'lesson',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Number line first: {s}', es: 'Primero la recta: {s}' },
      description: {
        en: 'Show two problems on a number line with the teacher before calculating.',
        es: 'Muestra dos problemas en la recta con tu docente antes de calcular.',
      },
    },
  ],
  EE: [
    {
      kind: 'practice',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Balance and check: {s}', es: 'Equilibra y comprueba: {s}' },
      description: {
        en: 'Solve five tasks, and put a number back in to check each.',
        es: 'Resuelve cinco ejercicios y comprueba cada uno con un número.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Find the odd one out: {s}', es: 'Encuentra la que no va: {s}' },
      description: {
        en: 'Sort cards with your partner and agree which does not belong and why.',
        es: 'Clasifiquen tarjetas y decidan cuál no va y por qué.',
      },
    },
    {
      kind: 'lesson',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Words to symbols: {s}', es: 'De palabras a símbolos: {s}' },
      description: {
        en: 'Turn three short stories into mathematics together, then invent one.',
        es: 'Conviertan tres historias cortas en matemáticas y luego inventen una.',
      },
    },
  ],
  F: [
    {
      kind: 'practice',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Four views: {s}', es: 'Cuatro vistas: {s}' },
      description: {
        en: 'Show one rule as words, table, graph and equation.',
        es: 'Muestra una regla con palabras, tabla, gráfica y ecuación.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Guess my rule: {s}', es: 'Adivina mi regla: {s}' },
      description: {
        en: 'Give inputs and outputs until your partner can state the rule.',
        es: 'Da entradas y salidas hasta que tu pareja diga la regla.',
      },
    },
    {
      kind: 'project',
      minutes: 30,
      needsDevice: false,
      title: { en: 'A rule from real life: {s}', es: 'Una regla de la vida real: {s}' },
      description: {
        en: 'Find two amounts that change together, graph them and tell the story.',
        es: 'Busca dos cantidades que cambian juntas, grafícalas y cuenta la historia.',
      },
    },
  ],
  SP: [
    {
      kind: 'project',
      minutes: 30,
      needsDevice: false,
      title: { en: 'Ask and count: {s}', es: 'Pregunta y cuenta: {s}' },
      description: {
        en: 'Ask one question to twenty people, show the answers and say what they mean.',
        es: 'Haz una pregunta a veinte personas, muestra las respuestas y di qué significan.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Try it 50 times: {s}', es: 'Hazlo 50 veces: {s}' },
      description: {
        en: 'Predict, then toss coins or dice 50 times and compare.',
        es: 'Predice, tira monedas o dados 50 veces y compara.',
      },
    },
    {
      kind: 'practice',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Read the graph: {s}', es: 'Lee la gráfica: {s}' },
      description: {
        en: 'Answer five questions about a printed graph and write one of your own.',
        es: 'Contesta cinco preguntas sobre una gráfica impresa y escribe una tuya.',
      },
    },
  ],
  RF: [
    {
      kind: 'practice',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Word cards: {s}', es: 'Tarjetas de palabras: {s}' },
      description: {
        en: 'Sort ten word cards, read them twice and use two in a sentence.',
        es: 'Clasifica diez tarjetas, léelas dos veces y usa dos en una frase.',
      },
    },
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Buddy reading: {s}', es: 'Lectura en pareja: {s}' },
      description: {
        en: 'Read one page each, then tell your buddy one thing that went well.',
        es: 'Lean una página cada quien y digan algo que salió bien.',
      },
    },
    {
      kind: 'reading',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Read it three times: {s}', es: 'Léelo tres veces: {s}' },
      description: {
        en: 'Read a short text three times and listen to how it gets smoother.',
        es: 'Lee un texto corto tres veces y escucha cómo mejora.',
      },
    },
  ],
  RL: [
    {
      kind: 'reading',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Read and mark: {s}', es: 'Lee y marca: {s}' },
      description: {
        en: 'Read a story of your choice and put notes where it fits this skill.',
        es: 'Lee un cuento a tu gusto y pon notas donde aparezca esta destreza.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Story talk: {s}', es: 'Hablar del cuento: {s}' },
      description: {
        en: 'Tell your partner what you think and show the line that made you think so.',
        es: 'Dile a tu pareja lo que piensas y muestra la línea que te hizo pensarlo.',
      },
    },
    {
      kind: 'project',
      minutes: 25,
      needsDevice: false,
      title: { en: 'Act it or draw it: {s}', es: 'Actúalo o dibújalo: {s}' },
      description: {
        en: 'Show one important moment as a scene or four pictures.',
        es: 'Muestra un momento importante con una escena o cuatro dibujos.',
      },
    },
  ],
  RI: [
    {
      kind: 'reading',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Facts with a pencil: {s}', es: 'Datos con lápiz: {s}' },
      description: {
        en: 'Read a short article, mark two key sentences and say them in your words.',
        es: 'Lee un artículo corto, marca dos frases clave y dilas con tus palabras.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Teach me: {s}', es: 'Enséñame: {s}' },
      description: {
        en: 'Each reads another half and teaches it to the partner.',
        es: 'Cada quien lee una mitad y se la enseña a su pareja.',
      },
    },
    {
      kind: 'lesson',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Small group: {s}', es: 'Grupo pequeño: {s}' },
      description: {
        en: 'Read one paragraph closely with the teacher and try the next alone.',
        es: 'Lee un párrafo con tu docente y prueba el siguiente por tu cuenta.',
      },
    },
  ],
  W: [
    {
      kind: 'practice',
      minutes: 20,
      needsDevice: false,
      title: { en: 'Write a little every day: {s}', es: 'Escribe un poco cada día: {s}' },
      description: {
        en: 'Write for ten minutes, then improve one sentence.',
        es: 'Escribe diez minutos y luego mejora una frase.',
      },
    },
    {
      kind: 'conference',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Writing talk: {s}', es: 'Charla de escritura: {s}' },
      description: {
        en: 'Read your draft to the teacher and choose one thing to change.',
        es: 'Lee tu borrador a tu docente y elige una cosa para cambiar.',
      },
    },
    {
      kind: 'partner',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Two stars and a wish: {s}', es: 'Dos estrellas y un deseo: {s}' },
      description: {
        en: 'Tell a partner two things that work in their draft and one wish.',
        es: 'Dile a tu pareja dos cosas que funcionan y un deseo.',
      },
    },
  ],
  SL: [
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Talk cards: {s}', es: 'Tarjetas para hablar: {s}' },
      description: {
        en: 'Talk for five minutes with cards that help you ask, add and agree.',
        es: 'Conversen cinco minutos con tarjetas para preguntar, añadir y acordar.',
      },
    },
    {
      kind: 'lesson',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Circle time: {s}', es: 'Círculo de conversación: {s}' },
      description: {
        en: 'Practice in a circle of six and say what helped you listen.',
        es: 'Practiquen en un círculo de seis y digan qué ayudó a escuchar.',
      },
    },
    {
      kind: 'game',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Pass the talking stick: {s}', es: 'Pasa la palabra: {s}' },
      description: {
        en: 'Only the holder speaks, and begins with what the last one said.',
        es: 'Solo habla quien tiene el objeto y empieza con lo que dijo el anterior.',
      },
    },
  ],
  L: [
    {
      kind: 'practice',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Word detective: {s}', es: 'Detective de palabras: {s}' },
      description: {
        en: 'Find four new words in your reading and note the clue for each.',
        es: 'Busca cuatro palabras nuevas en tu lectura y anota la pista de cada una.',
      },
    },
    {
      kind: 'game',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Word pairs: {s}', es: 'Parejas de palabras: {s}' },
      description: {
        en: 'Match word cards and meaning cards and explain each pair.',
        es: 'Une tarjetas de palabras y significados y explica cada pareja.',
      },
    },
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Say it another way: {s}', es: 'Dilo de otra forma: {s}' },
      description: {
        en: 'One reads a line, the other says it in new words.',
        es: 'Una persona lee una línea y la otra la dice con otras palabras.',
      },
    },
  ],
  'RL-young': [
    {
      kind: 'reading',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Listen and look: {s}', es: 'Escucha y mira: {s}' },
      description: {
        en: 'Listen to a story with the pictures and stop twice to tell what you think.',
        es: 'Escucha un cuento con sus dibujos y para dos veces a decir lo que piensas.',
      },
    },
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Three pictures: {s}', es: 'Tres dibujos: {s}' },
      description: {
        en: 'Put three pictures of a story in order and tell it to a friend.',
        es: 'Ordena tres dibujos de un cuento y cuéntaselo a alguien.',
      },
    },
    {
      kind: 'project',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Puppets tell it: {s}', es: 'Los títeres lo cuentan: {s}' },
      description: {
        en: 'Play the story with two puppets for a small group.',
        es: 'Representa el cuento con dos títeres para un grupo pequeño.',
      },
    },
  ],
  'RI-young': [
    {
      kind: 'lesson',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Look closely together: {s}', es: 'Mirar de cerca juntos: {s}' },
      description: {
        en: 'Look at a real thing and a picture book about it with the teacher.',
        es: 'Miren una cosa real y un libro sobre ella con su docente.',
      },
    },
    {
      kind: 'reading',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Picture-book facts: {s}', es: 'Datos en un libro de fotos: {s}' },
      description: {
        en: 'Find two new facts in a picture book and show where they are.',
        es: 'Busca dos datos nuevos en un libro de fotos y muestra dónde están.',
      },
    },
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'I see, I wonder: {s}', es: 'Veo y me pregunto: {s}' },
      description: {
        en: 'Say one thing you see and one thing you wonder about a photo.',
        es: 'Di una cosa que ves y una que te preguntas sobre una foto.',
      },
    },
  ],
  'W-young': [
    {
      kind: 'practice',
      minutes: 15,
      needsDevice: false,
      title: { en: 'Draw, tell, write: {s}', es: 'Dibuja, cuenta, escribe: {s}' },
      description: {
        en: 'Draw it, tell a friend about it, then write what you can.',
        es: 'Dibújalo, cuéntaselo a alguien y escribe lo que puedas.',
      },
    },
  ],
  'SL-young': [
    {
      kind: 'game',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Pass the ball and talk: {s}', es: 'Pasa la pelota y habla: {s}' },
      description: {
        en: 'Whoever has the ball talks; all others listen and then pass a kind word.',
        es: 'Quien tiene la pelota habla; los demás escuchan y dicen algo amable.',
      },
    },
    {
      kind: 'partner',
      minutes: 10,
      needsDevice: false,
      title: { en: 'Knee to knee: {s}', es: 'Rodilla con rodilla: {s}' },
      description: {
        en: 'Tell a partner one thing, then say what your partner told you.',
        es: 'Dile algo a tu pareja y luego di lo que te contó.',
      },
    },
  ],
};
