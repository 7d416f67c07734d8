import type { StandardRow } from '../standard-row.ts';

export const grade4: readonly StandardRow[] = [
  {
    aligned: '4.OA.A.1',
    title: { en: 'Times as many', es: 'Tantas veces más' },
    statement:
      'Read a multiplication as a comparison in which one amount is so many times another.',
    iCan: {
      en: 'I can say how many times as big one amount is.',
      es: 'Puedo decir cuántas veces más grande es una cantidad.',
    },
    after: ['3.OA.A.1'],
  },
  {
    aligned: '4.OA.A.2',
    title: { en: 'Comparing stories', es: 'Problemas de comparación' },
    statement:
      'Solve stories that compare by multiplying and tell them from stories that compare by adding.',
    iCan: {
      en: 'I can solve a story about times as many.',
      es: 'Puedo resolver un problema de tantas veces más.',
    },
    after: ['4.OA.A.1', '3.OA.A.3'],
  },
  {
    aligned: '4.OA.A.3',
    title: { en: 'Many-step stories with remainders', es: 'Problemas de varios pasos con residuo' },
    statement: 'Solve stories with several steps and decide what a remainder means in each.',
    iCan: {
      en: 'I can solve long stories and explain what is left over.',
      es: 'Puedo resolver problemas largos y explicar lo que sobra.',
    },
    after: ['3.OA.D.8', '4.NBT.B.6'],
  },
  {
    aligned: '4.OA.B.4',
    title: { en: 'Factors and multiples', es: 'Factores y múltiplos' },
    statement:
      'Find factor pairs up to 100 and decide whether a number is a multiple, prime or composite.',
    iCan: {
      en: 'I can find all the factor pairs of a number.',
      es: 'Puedo encontrar todas las parejas de factores de un número.',
    },
    after: ['3.OA.C.7'],
  },
  {
    aligned: '4.OA.C.5',
    title: { en: 'Grow a pattern', es: 'Seguir un patrón' },
    statement: 'Make a number or shape pattern from a rule and notice what the rule does not say.',
    iCan: {
      en: 'I can follow a rule and tell what I notice.',
      es: 'Puedo seguir una regla y decir lo que noto.',
    },
    after: ['3.OA.C.7'],
  },
  {
    aligned: '4.NBT.A.1',
    title: { en: 'Ten times each place', es: 'Cada lugar vale diez veces más' },
    statement:
      'Understand that moving a digit one place to the left makes it worth ten times as much.',
    iCan: {
      en: 'I can tell what a digit is worth in each place.',
      es: 'Puedo decir cuánto vale una cifra en cada lugar.',
    },
    after: ['2.NBT.A.1', '4.OA.A.1'],
  },
  {
    aligned: '4.NBT.A.2',
    title: { en: 'Read and compare large numbers', es: 'Leer y comparar números grandes' },
    statement: 'Read, write and compare whole numbers up to a million.',
    iCan: {
      en: 'I can read and compare very big numbers.',
      es: 'Puedo leer y comparar números muy grandes.',
    },
    after: ['4.NBT.A.1', '2.NBT.A.4'],
  },
  {
    aligned: '4.NBT.A.3',
    title: { en: 'Round to any place', es: 'Redondear a cualquier lugar' },
    statement: 'Round whole numbers to any place and choose a fitting one.',
    iCan: {
      en: 'I can round a big number to any place.',
      es: 'Puedo redondear un número grande a cualquier lugar.',
    },
    after: ['3.NBT.A.1', '4.NBT.A.1'],
  },
  {
    aligned: '4.NBT.B.4',
    title: { en: 'Add and subtract large numbers', es: 'Sumar y restar números grandes' },
    statement: 'Add and subtract numbers up to a million with the standard written method.',
    iCan: {
      en: 'I can add and take away big numbers on paper.',
      es: 'Puedo sumar y restar números grandes en papel.',
    },
    after: ['3.NBT.A.2'],
  },
  {
    aligned: '4.NBT.B.5',
    title: { en: 'Multiply larger numbers', es: 'Multiplicar números grandes' },
    statement:
      'Multiply up to four digits by one digit, or two digits by two, with area models and place value.',
    iCan: {
      en: 'I can multiply big numbers with an area drawing.',
      es: 'Puedo multiplicar números grandes con un dibujo de área.',
    },
    after: ['3.OA.B.5', '3.OA.C.7', '3.MD.C.7'],
  },
  {
    aligned: '4.NBT.B.6',
    title: { en: 'Divide with remainders', es: 'Dividir con residuo' },
    statement:
      'Divide up to four digits by one digit with models and place value, and find what is left over.',
    iCan: {
      en: 'I can divide a big number and find what is left.',
      es: 'Puedo dividir un número grande y saber lo que sobra.',
    },
    after: ['3.OA.C.7', '4.NBT.B.5'],
  },
  {
    aligned: '4.NF.A.1',
    title: { en: 'Equal fractions', es: 'Fracciones iguales' },
    statement:
      'Explain with drawings and number lines why two fractions name the same amount, and make new ones.',
    iCan: {
      en: 'I can find fractions that name the same amount.',
      es: 'Puedo encontrar fracciones que valen lo mismo.',
    },
    after: ['3.NF.A.3'],
  },
  {
    aligned: '4.NF.A.2',
    title: { en: 'Compare any two fractions', es: 'Comparar dos fracciones' },
    statement:
      'Compare fractions with different tops and bottoms by a benchmark such as one half or by equal parts.',
    iCan: {
      en: 'I can tell which of two fractions is bigger and why.',
      es: 'Puedo decir cuál de dos fracciones es mayor y por qué.',
    },
    after: ['4.NF.A.1'],
  },
  {
    aligned: '4.NF.B.3',
    title: {
      en: 'Add and subtract like fractions',
      es: 'Sumar y restar fracciones del mismo tipo',
    },
    statement: 'Add and subtract fractions and mixed numbers whose parts are the same size.',
    iCan: {
      en: 'I can add and take away fractions with the same bottom.',
      es: 'Puedo sumar y restar fracciones con el mismo número abajo.',
    },
    after: ['3.NF.A.1', '3.NF.A.2'],
  },
  {
    aligned: '4.NF.B.4',
    title: { en: 'Whole number times a fraction', es: 'Número entero por una fracción' },
    statement:
      'Multiply a whole number and a fraction, seeing the result as copies of one small part.',
    iCan: {
      en: 'I can find a whole number times a fraction.',
      es: 'Puedo multiplicar una fracción por un número entero.',
    },
    after: ['4.NF.B.3', '3.OA.A.1'],
  },
  {
    aligned: '4.NF.C.6',
    title: { en: 'Fractions as decimals', es: 'Fracciones como decimales' },
    statement:
      'Write fractions with ten or a hundred parts as decimals and find them on a number line.',
    iCan: {
      en: 'I can write tenths and hundredths as decimals.',
      es: 'Puedo escribir décimos y centésimos como decimales.',
    },
    after: ['4.NF.A.1', '4.NBT.A.1'],
  },
  {
    aligned: '4.NF.C.7',
    title: { en: 'Compare decimals', es: 'Comparar decimales' },
    statement: 'Decide which of two decimals is larger by thinking about tenths and hundredths.',
    iCan: {
      en: 'I can tell which of two decimals is bigger.',
      es: 'Puedo decir cuál de dos decimales es mayor.',
    },
    after: ['4.NF.C.6'],
  },
  {
    aligned: '4.MD.A.2',
    title: { en: 'Measurement stories', es: 'Problemas de medidas' },
    statement:
      'Solve stories about distance, time, volume, mass and money, changing to smaller units when needed.',
    iCan: {
      en: 'I can solve stories about time, money and length.',
      es: 'Puedo resolver problemas de tiempo, dinero y longitud.',
    },
    after: ['3.MD.A.2', '4.OA.A.2'],
  },
  {
    aligned: '4.MD.A.3',
    title: { en: 'Area and perimeter formulas', es: 'Fórmulas de área y perímetro' },
    statement: "Use the formulas of a rectangle's area and perimeter in real problems.",
    iCan: {
      en: 'I can use a rule for area and distance around.',
      es: 'Puedo usar una regla para el área y el contorno.',
    },
    after: ['3.MD.C.7', '3.MD.D.8'],
  },
  {
    aligned: '4.MD.C.6',
    title: { en: 'Measure angles', es: 'Medir ángulos' },
    statement: 'Measure and draw angles in whole degrees with a protractor.',
    iCan: { en: 'I can measure and draw an angle.', es: 'Puedo medir y dibujar un ángulo.' },
    after: ['3.G.A.1'],
  },
  {
    aligned: '4.G.A.2',
    title: { en: 'Sort shapes by lines and angles', es: 'Clasificar figuras por lados y ángulos' },
    statement: 'Sort flat shapes by parallel and perpendicular sides and by kinds of angle.',
    iCan: {
      en: 'I can sort shapes by their sides and corners.',
      es: 'Puedo clasificar figuras por sus lados y esquinas.',
    },
    after: ['3.G.A.1', '4.MD.C.6'],
  },
];
