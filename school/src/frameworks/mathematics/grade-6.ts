import type { StandardRow } from '../standard-row.ts';

export const grade6: readonly StandardRow[] = [
  {
    aligned: '6.RP.A.1',
    title: { en: 'What a ratio says', es: 'Qué dice una razón' },
    statement: 'Describe how two amounts belong together with the language of ratios.',
    iCan: {
      en: 'I can use a ratio to compare two amounts.',
      es: 'Puedo usar una razón para comparar dos cantidades.',
    },
    after: ['4.OA.A.2', '5.NF.B.3'],
  },
  {
    aligned: '6.RP.A.2',
    title: { en: 'Unit rates', es: 'Tasas por unidad' },
    statement: 'Find how much goes with one of something and say it as a rate.',
    iCan: {
      en: 'I can find how much for just one.',
      es: 'Puedo encontrar cuánto es para uno solo.',
    },
    after: ['6.RP.A.1'],
  },
  {
    aligned: '6.RP.A.3',
    title: { en: 'Solve ratio problems', es: 'Resolver problemas de razones' },
    statement: 'Solve ratio and rate problems with tables, number-line pairs and diagrams.',
    iCan: {
      en: 'I can use a table to solve a ratio problem.',
      es: 'Puedo usar una tabla para resolver un problema de razones.',
    },
    after: ['6.RP.A.2', '5.OA.B.3'],
  },
  {
    aligned: '6.RP.A.3c',
    title: { en: 'Percents', es: 'Porcentajes' },
    statement: 'Read a percent as a rate per hundred and find a part or a whole from it.',
    iCan: {
      en: 'I can find a percent of a number.',
      es: 'Puedo encontrar el porcentaje de un número.',
    },
    after: ['6.RP.A.3', '5.NBT.B.7'],
  },
  {
    aligned: '6.NS.A.1',
    title: { en: 'Divide fractions', es: 'Dividir fracciones' },
    statement: 'Divide a fraction by a fraction and make sense of it in a story or drawing.',
    iCan: {
      en: 'I can divide fractions and show what it means.',
      es: 'Puedo dividir fracciones y mostrar lo que significa.',
    },
    after: ['5.NF.B.7', '5.NF.B.4'],
  },
  {
    aligned: '6.NS.B.2',
    title: { en: 'Long division', es: 'División larga' },
    statement: 'Divide whole numbers of several digits with the standard written method.',
    iCan: {
      en: 'I can divide big numbers on paper.',
      es: 'Puedo dividir números grandes en papel.',
    },
    after: ['5.NBT.B.6'],
  },
  {
    aligned: '6.NS.B.3',
    title: { en: 'All operations with decimals', es: 'Todas las operaciones con decimales' },
    statement: 'Work with decimals in all four operations using efficient written methods.',
    iCan: {
      en: 'I can work with decimals on paper.',
      es: 'Puedo hacer cuentas con decimales en papel.',
    },
    after: ['5.NBT.B.7', '6.NS.B.2'],
  },
  {
    aligned: '6.NS.B.4',
    title: { en: 'Common factors and multiples', es: 'Factores y múltiplos comunes' },
    statement:
      'Find the greatest common factor and least common multiple and use them to rewrite sums.',
    iCan: {
      en: 'I can find factors and multiples that two numbers share.',
      es: 'Puedo encontrar factores y múltiplos que dos números comparten.',
    },
    after: ['4.OA.B.4'],
  },
  {
    aligned: '6.NS.C.5',
    title: { en: 'Numbers below zero', es: 'Números bajo cero' },
    statement:
      'Use positive and negative numbers for amounts in opposite directions, such as heat and cold.',
    iCan: {
      en: 'I can use numbers below zero in real life.',
      es: 'Puedo usar números bajo cero en la vida real.',
    },
    after: ['5.G.A.1'],
  },
  {
    aligned: '6.NS.C.7',
    title: { en: 'Order and distance from zero', es: 'Orden y distancia al cero' },
    statement: 'Order positive and negative numbers and read absolute value as distance from zero.',
    iCan: {
      en: 'I can order numbers below and above zero.',
      es: 'Puedo ordenar números menores y mayores que cero.',
    },
    after: ['6.NS.C.5'],
  },
  {
    aligned: '6.EE.A.1',
    title: { en: 'Exponents', es: 'Exponentes' },
    statement: 'Write and evaluate repeated multiplication of the same number as a power.',
    iCan: {
      en: 'I can work out a number with a small raised number.',
      es: 'Puedo calcular un número con exponente.',
    },
    after: ['5.NBT.A.1', '5.OA.A.1'],
  },
  {
    aligned: '6.EE.A.2',
    title: { en: 'Letters for numbers', es: 'Letras por números' },
    statement:
      'Use letters in place of numbers: write such expressions, read them and find their value.',
    iCan: {
      en: 'I can use a letter for a number I do not know.',
      es: 'Puedo usar una letra por un número que no sé.',
    },
    after: ['5.OA.A.2', '6.EE.A.1'],
  },
  {
    aligned: '6.EE.A.3',
    title: { en: 'Equal expressions', es: 'Expresiones iguales' },
    statement: 'Rewrite an expression as an equal one by breaking apart and combining.',
    iCan: {
      en: 'I can write the same amount in a new way.',
      es: 'Puedo escribir la misma cantidad de otra forma.',
    },
    after: ['6.EE.A.2', '6.NS.B.4'],
  },
  {
    aligned: '6.EE.B.7',
    title: { en: 'One-step equations', es: 'Ecuaciones de un paso' },
    statement: 'Solve one-step equations with addition or multiplication from real problems.',
    iCan: {
      en: 'I can find the number that makes an equation true.',
      es: 'Puedo encontrar el número que hace cierta una ecuación.',
    },
    after: ['6.EE.A.2', '6.NS.A.1'],
  },
  {
    aligned: '6.EE.C.9',
    title: { en: 'How two amounts change together', es: 'Cómo cambian dos cantidades' },
    statement: 'Write and graph how one amount depends on another.',
    iCan: {
      en: 'I can show how one amount changes with another.',
      es: 'Puedo mostrar cómo una cantidad cambia con otra.',
    },
    after: ['6.EE.B.7', '6.RP.A.3', '5.OA.B.3'],
  },
  {
    aligned: '6.G.A.1',
    title: { en: 'Area of triangles and more', es: 'Área de triángulos y más' },
    statement: 'Find areas of triangles and other shapes by cutting and rearranging.',
    iCan: {
      en: 'I can cut a shape into parts to find its area.',
      es: 'Puedo cortar una figura en partes para hallar su área.',
    },
    after: ['4.MD.A.3', '5.NF.B.4'],
  },
  {
    aligned: '6.G.A.4',
    title: { en: 'Unfold a solid', es: 'Desplegar un cuerpo' },
    statement: 'Unfold a solid into its flat faces and add their areas to know its surface.',
    iCan: {
      en: 'I can unfold a box to find how much paper covers it.',
      es: 'Puedo desplegar una caja para saber cuánto papel la cubre.',
    },
    after: ['6.G.A.1', '5.MD.C.5'],
  },
  {
    aligned: '6.SP.A.3',
    title: { en: 'Center and spread', es: 'Centro y dispersión' },
    statement: 'Describe a set of data by its center, its spread and its shape.',
    iCan: {
      en: 'I can tell what is usual in data and how much it varies.',
      es: 'Puedo decir qué es lo común en unos datos y cuánto varían.',
    },
    after: ['3.MD.B.3', '5.NBT.B.6'],
  },
];
