import type { StandardRow } from '../standard-row.ts';

export const grade5: readonly StandardRow[] = [
  {
    aligned: '5.OA.A.1',
    title: { en: 'Parentheses and order', es: 'Paréntesis y orden' },
    statement: 'Evaluate expressions with parentheses and other grouping signs.',
    iCan: {
      en: 'I can work out a problem with parentheses in the right order.',
      es: 'Puedo resolver una cuenta con paréntesis en orden.',
    },
    after: ['3.OA.D.8'],
  },
  {
    aligned: '5.OA.A.2',
    title: { en: 'Write expressions', es: 'Escribir expresiones' },
    statement:
      'Write a short expression for a calculation told in words and read one without working it out.',
    iCan: {
      en: 'I can write a math sentence for words.',
      es: 'Puedo escribir una cuenta a partir de palabras.',
    },
    after: ['5.OA.A.1'],
  },
  {
    aligned: '5.OA.B.3',
    title: { en: 'Two patterns on a graph', es: 'Dos patrones en una gráfica' },
    statement: 'Make two number patterns from rules, compare them and graph the pairs.',
    iCan: {
      en: 'I can compare two patterns and put them on a graph.',
      es: 'Puedo comparar dos patrones y ponerlos en una gráfica.',
    },
    after: ['4.OA.C.5', '5.G.A.1'],
  },
  {
    aligned: '5.NBT.A.1',
    title: { en: 'Ten times and one tenth', es: 'Diez veces y un décimo' },
    statement: 'Explain what happens to the worth of a digit when it moves one place either way.',
    iCan: {
      en: 'I can tell how a digit changes when it moves one place.',
      es: 'Puedo decir cómo cambia una cifra al moverse un lugar.',
    },
    after: ['4.NBT.A.1', '4.NF.C.6'],
  },
  {
    aligned: '5.NBT.A.3',
    title: { en: 'Read and compare decimals', es: 'Leer y comparar decimales' },
    statement: 'Understand decimals down to thousandths and put them in order.',
    iCan: { en: 'I can read and compare decimals.', es: 'Puedo leer y comparar decimales.' },
    after: ['4.NF.C.7', '5.NBT.A.1'],
  },
  {
    aligned: '5.NBT.A.4',
    title: { en: 'Round decimals', es: 'Redondear decimales' },
    statement: 'Round decimals to any place by thinking about place value.',
    iCan: {
      en: 'I can round a decimal to any place.',
      es: 'Puedo redondear un decimal a cualquier lugar.',
    },
    after: ['5.NBT.A.3', '4.NBT.A.3'],
  },
  {
    aligned: '5.NBT.B.5',
    title: { en: 'Multiply on paper', es: 'Multiplicar en papel' },
    statement: 'Multiply whole numbers of several digits with the standard written method.',
    iCan: {
      en: 'I can multiply big numbers on paper.',
      es: 'Puedo multiplicar números grandes en papel.',
    },
    after: ['4.NBT.B.5'],
  },
  {
    aligned: '5.NBT.B.6',
    title: { en: 'Divide by two digits', es: 'Dividir entre dos cifras' },
    statement: 'Divide up to four digits by two digits with models and place value.',
    iCan: {
      en: 'I can divide by a two-digit number.',
      es: 'Puedo dividir entre un número de dos cifras.',
    },
    after: ['4.NBT.B.6'],
  },
  {
    aligned: '5.NBT.B.7',
    title: { en: 'Calculate with decimals', es: 'Operar con decimales' },
    statement: 'Use the four operations on decimals and explain the method with a model.',
    iCan: {
      en: 'I can add, take away, multiply and divide decimals.',
      es: 'Puedo sumar, restar, multiplicar y dividir decimales.',
    },
    after: ['5.NBT.A.3', '5.NBT.B.5', '5.NBT.B.6'],
  },
  {
    aligned: '5.NF.A.1',
    title: { en: 'Add fractions with unlike parts', es: 'Sumar fracciones de distinto tipo' },
    statement:
      'Add and subtract fractions and mixed numbers by first making the parts the same size.',
    iCan: {
      en: 'I can add fractions by making the parts the same size.',
      es: 'Puedo sumar fracciones haciendo partes del mismo tamaño.',
    },
    after: ['4.NF.A.1', '4.NF.B.3'],
  },
  {
    aligned: '5.NF.A.2',
    title: { en: 'Fraction stories', es: 'Problemas con fracciones' },
    statement:
      'Solve adding and taking-away stories with fractions and judge whether the answer makes sense.',
    iCan: {
      en: 'I can solve a fraction story and check it.',
      es: 'Puedo resolver un problema con fracciones y revisarlo.',
    },
    after: ['5.NF.A.1'],
  },
  {
    aligned: '5.NF.B.3',
    title: { en: 'A fraction is a division', es: 'Una fracción es una división' },
    statement:
      'Read a fraction as its top divided by its bottom and solve sharing stories with it.',
    iCan: {
      en: 'I can share things and write each part as a fraction.',
      es: 'Puedo repartir cosas y escribir cada parte como fracción.',
    },
    after: ['3.OA.A.2', '4.NF.B.4'],
  },
  {
    aligned: '5.NF.B.4',
    title: { en: 'Multiply fractions', es: 'Multiplicar fracciones' },
    statement: 'Find a fraction of a fraction and show it as a part of a part or as an area.',
    iCan: {
      en: 'I can multiply two fractions and draw it.',
      es: 'Puedo multiplicar dos fracciones y dibujarlo.',
    },
    after: ['4.NF.B.4', '5.NF.B.3'],
  },
  {
    aligned: '5.NF.B.5',
    title: { en: 'Will it grow or shrink?', es: '¿Crece o se hace menor?' },
    statement: 'Predict whether multiplying by a fraction makes a number larger or smaller.',
    iCan: {
      en: 'I can tell if multiplying makes a number bigger or smaller.',
      es: 'Puedo decir si al multiplicar un número crece o no.',
    },
    after: ['5.NF.B.4'],
  },
  {
    aligned: '5.NF.B.7',
    title: { en: 'Divide with unit fractions', es: 'Dividir con fracciones unitarias' },
    statement: 'Divide when one of the numbers is a unit fraction and the other one is whole.',
    iCan: {
      en: 'I can divide with fractions like one half or one third.',
      es: 'Puedo dividir con fracciones como un medio o un tercio.',
    },
    after: ['5.NF.B.3', '5.NF.B.4'],
  },
  {
    aligned: '5.MD.A.1',
    title: { en: 'Change units', es: 'Cambiar unidades' },
    statement: 'Change measures within one system and use this in many-step problems.',
    iCan: {
      en: 'I can change from one unit to another.',
      es: 'Puedo cambiar de una unidad a otra.',
    },
    after: ['4.MD.A.2', '5.NBT.A.1'],
  },
  {
    aligned: '5.MD.C.5',
    title: { en: 'Volume of boxes', es: 'Volumen de cajas' },
    statement: 'Find the volume of a box by counting cubes, multiplying edges and adding parts.',
    iCan: {
      en: 'I can find how many cubes fill a box.',
      es: 'Puedo saber cuántos cubos llenan una caja.',
    },
    after: ['4.MD.A.3', '5.NBT.B.5'],
  },
  {
    aligned: '5.G.A.1',
    title: { en: 'Points on a grid', es: 'Puntos en una cuadrícula' },
    statement: 'Understand a coordinate grid and find a point from its two numbers.',
    iCan: {
      en: 'I can find a point on a grid with two numbers.',
      es: 'Puedo encontrar un punto en una cuadrícula con dos números.',
    },
    after: ['3.NF.A.2'],
  },
  {
    aligned: '5.G.B.4',
    title: { en: 'A family tree of shapes', es: 'El árbol de las figuras' },
    statement: 'Arrange flat shapes in a family tree by what they share.',
    iCan: {
      en: 'I can put shapes in a family tree.',
      es: 'Puedo ordenar las figuras en un árbol.',
    },
    after: ['4.G.A.2'],
  },
];
