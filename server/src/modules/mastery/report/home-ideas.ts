interface Idea {
  readonly en: string;
  readonly es: string;
}

/** What a family can do in ten minutes without buying or printing anything, by the domain of a standard's code. */
const byDomain: readonly (readonly [RegExp, Idea])[] = [
  [
    /\.CC\./,
    {
      en: 'Count things together: steps, spoons, cars. Ask “How many now?” after adding one.',
      es: 'Cuenten juntos: escalones, cucharas, coches. Pregunte «¿Y ahora cuántos?» al añadir uno.',
    },
  ],
  [
    /\.OA\./,
    {
      en: 'Make up a small story with numbers at dinner and let your child draw it, then write it as a sum.',
      es: 'Inventen en la cena un cuento corto con números; que lo dibuje y luego lo escriba como cuenta.',
    },
  ],
  [
    /\.NBT\./,
    {
      en: 'Read big numbers you meet (prices, house numbers) aloud, and ask which digit is worth most.',
      es: 'Lean en voz alta números grandes que encuentren (precios, casas) y pregunte qué cifra vale más.',
    },
  ],
  [
    /\.NF\./,
    {
      en: 'Share something into equal parts, a sandwich or a sheet of paper, and say the fraction that each one gets.',
      es: 'Repartan algo en partes iguales, un pan o una hoja, y digan qué fracción le toca a cada quien.',
    },
  ],
  [
    /\.MD\./,
    {
      en: 'Measure while you cook or build: guess first, then check with a cup, a ruler or a clock.',
      es: 'Midan al cocinar o construir: primero calculen a ojo y luego comprueben con taza, regla o reloj.',
    },
  ],
  [
    /\.G\./,
    {
      en: 'Look for shapes on a walk and ask “How do you know it is that one?”',
      es: 'Busquen figuras en un paseo y pregunte «¿Cómo sabes que es esa?».',
    },
  ],
  [
    /\.RP\./,
    {
      en: 'Compare two prices in a shop: which one gives more for the money, and how can you tell?',
      es: 'Comparen dos precios en la tienda: ¿cuál da más por el dinero y cómo se nota?',
    },
  ],
  [
    /\.(EE|F|A)\./,
    {
      en: 'Let your child explain a rule of a game as a little formula: “each round costs 2 points, so …”.',
      es: 'Que explique una regla de un juego como una pequeña fórmula: «cada ronda cuesta 2 puntos, así que…».',
    },
  ],
  [
    /\.NS\./,
    {
      en: 'Work something real out together on paper: split a bill, share a trip’s cost, compare temperatures.',
      es: 'Calculen algo de verdad en papel: repartir una cuenta, el costo de un viaje, comparar temperaturas.',
    },
  ],
  [
    /\.SP\./,
    {
      en: 'Keep a small count for a week (weather, minutes read) and talk about what is usual and what is odd.',
      es: 'Lleven una cuenta pequeña una semana (tiempo, minutos de lectura) y hablen de lo normal y lo raro.',
    },
  ],
  [
    /(^|\.)RF\./,
    {
      en: 'Read aloud together for ten minutes, taking turns page by page; point to the words.',
      es: 'Lean en voz alta diez minutos, turnándose por páginas y señalando las palabras.',
    },
  ],
  [
    /(^|\.)(RL|RI|R)\./,
    {
      en: 'After reading or watching something, ask: “What happened, and what makes you think so?”',
      es: 'Después de leer o ver algo, pregunte: «¿Qué pasó y por qué lo crees?».',
    },
  ],
  [
    /(^|\.)(W|L)\./,
    {
      en: 'Let your child write something real: a note, a list, a message to a relative. Praise one thing in it.',
      es: 'Que escriba algo de verdad: una nota, una lista, un mensaje a un familiar. Elogie una cosa.',
    },
  ],
  [
    /(^|\.)SL\./,
    {
      en: 'Ask for the best and the hardest moment of the day, and let your child ask you the same.',
      es: 'Pregunte por el mejor y el más difícil momento del día, y que le pregunte lo mismo a usted.',
    },
  ],
];

const otherwise: Idea = {
  en: 'Ask your child to show you what this is and to teach it to you: five minutes are enough.',
  es: 'Pida que le muestre qué es esto y que se lo enseñe a usted: cinco minutos bastan.',
};

/** Something to do at home for a standard; for one without a known domain, to be taught by the child. */
export function ideaFor(code: string | null, language: 'en' | 'es'): string {
  const found = byDomain.find(([domain]) => code !== null && domain.test(code));
  return (found?.[1] ?? otherwise)[language];
}
