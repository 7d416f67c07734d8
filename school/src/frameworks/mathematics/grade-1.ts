import type { StandardRow } from '../standard-row.ts';

export const grade1: readonly StandardRow[] = [
  {
    aligned: '1.OA.A.1',
    title: { en: 'Story problems within 20', es: 'Problemas con números hasta 20' },
    statement:
      'Solve adding, taking-away and comparing stories within 20, wherever the unknown stands.',
    iCan: {
      en: 'I can solve add and take-away stories up to 20.',
      es: 'Puedo resolver problemas de suma y resta hasta 20.',
    },
    after: ['K.OA.A.2', 'K.CC.C.6'],
  },
  {
    aligned: '1.OA.A.2',
    title: { en: 'Add three numbers', es: 'Sumar tres números' },
    statement: 'Solve stories that put together three numbers with a sum of 20 or less.',
    iCan: {
      en: 'I can add three numbers in a story.',
      es: 'Puedo sumar tres números de un problema.',
    },
    after: ['1.OA.A.1'],
  },
  {
    aligned: '1.OA.B.3',
    title: { en: 'Turn and group to add', es: 'Cambiar el orden para sumar' },
    statement: 'Use changes of order and grouping to make an addition easier.',
    iCan: {
      en: 'I can change the order of numbers to add more easily.',
      es: 'Puedo cambiar el orden de los números para sumar mejor.',
    },
    after: ['K.OA.A.3'],
  },
  {
    aligned: '1.OA.B.4',
    title: { en: 'Subtract by thinking addition', es: 'Restar pensando en una suma' },
    statement: 'See a subtraction as an addition with one part missing.',
    iCan: {
      en: 'I can use adding to find a take-away answer.',
      es: 'Puedo usar una suma para encontrar una resta.',
    },
    after: ['1.OA.A.1', 'K.OA.A.4'],
  },
  {
    aligned: '1.OA.C.6',
    title: { en: 'Add and subtract within 20', es: 'Sumar y restar hasta 20' },
    statement:
      'Add and subtract within 20 by making ten, using doubles and other strategies, and with ease within 10.',
    iCan: {
      en: 'I can use making ten to add and take away.',
      es: 'Puedo usar el diez para sumar y restar.',
    },
    after: ['K.OA.A.4', 'K.OA.A.5', '1.OA.B.3'],
  },
  {
    aligned: '1.OA.D.7',
    title: { en: 'What the equal sign means', es: 'Qué significa el signo igual' },
    statement: 'Decide whether an equation is true by comparing the value of both sides.',
    iCan: {
      en: 'I can tell if both sides of the equal sign are the same.',
      es: 'Puedo decir si los dos lados del signo igual valen lo mismo.',
    },
    after: ['1.OA.C.6'],
  },
  {
    aligned: '1.OA.D.8',
    title: { en: 'Find the missing number', es: 'Encontrar el número que falta' },
    statement: 'Work out the one number that is missing from a plus or minus equation.',
    iCan: {
      en: 'I can find the missing number in an equation.',
      es: 'Puedo encontrar el número que falta en una ecuación.',
    },
    after: ['1.OA.B.4', '1.OA.D.7'],
  },
  {
    aligned: '1.NBT.A.1',
    title: { en: 'Count and write to 120', es: 'Contar y escribir hasta 120' },
    statement: 'Count, read and write numbers to 120 from any starting number.',
    iCan: {
      en: 'I can count, read and write to 120.',
      es: 'Puedo contar, leer y escribir hasta 120.',
    },
    after: ['K.CC.A.2', 'K.CC.A.3'],
  },
  {
    aligned: '1.NBT.B.2',
    title: { en: 'Tens and ones', es: 'Decenas y unidades' },
    statement: 'Understand the two digits of a number as an amount of tens and an amount of ones.',
    iCan: {
      en: 'I can tell how many tens and ones are in a number.',
      es: 'Puedo decir cuántas decenas y unidades tiene un número.',
    },
    after: ['K.NBT.A.1'],
  },
  {
    aligned: '1.NBT.B.3',
    title: { en: 'Compare two-digit numbers', es: 'Comparar números de dos cifras' },
    statement: 'Compare two-digit numbers by their tens and ones and write the result with signs.',
    iCan: {
      en: 'I can compare two numbers and use <, > and =.',
      es: 'Puedo comparar dos números y usar <, > y =.',
    },
    after: ['1.NBT.B.2', 'K.CC.C.7'],
  },
  {
    aligned: '1.NBT.C.4',
    title: { en: 'Add within 100', es: 'Sumar hasta 100' },
    statement:
      'Add within 100, joining ones with ones and tens with tens, and explain it with a model.',
    iCan: { en: 'I can add two numbers up to 100.', es: 'Puedo sumar dos números hasta 100.' },
    after: ['1.NBT.B.2', '1.OA.C.6'],
  },
  {
    aligned: '1.NBT.C.5',
    title: { en: 'Ten more, ten less', es: 'Diez más, diez menos' },
    statement: 'Find ten more or ten less than a two-digit number in the head.',
    iCan: {
      en: 'I can find 10 more and 10 less in my head.',
      es: 'Puedo encontrar 10 más o 10 menos en mi mente.',
    },
    after: ['1.NBT.B.2'],
  },
  {
    aligned: '1.MD.A.2',
    title: { en: 'Measure with equal units', es: 'Medir con unidades iguales' },
    statement: 'Measure a length by laying equal units end to end without gaps.',
    iCan: {
      en: 'I can measure a thing with equal parts and no gaps.',
      es: 'Puedo medir una cosa con partes iguales y sin huecos.',
    },
    after: ['K.MD.A.2'],
  },
  {
    aligned: '1.MD.B.3',
    title: { en: 'Tell time to the half hour', es: 'Leer la hora y la media hora' },
    statement: 'Read hours and half hours from clocks with hands and clocks with digits.',
    iCan: {
      en: 'I can tell time to the hour and half hour.',
      es: 'Puedo leer la hora en punto y la media hora.',
    },
    after: ['1.NBT.A.1'],
  },
  {
    aligned: '1.MD.C.4',
    title: { en: 'Data in three groups', es: 'Datos en tres grupos' },
    statement: 'Sort data into up to three groups and ask and answer questions about how many.',
    iCan: {
      en: 'I can make a chart and ask questions about it.',
      es: 'Puedo hacer una tabla y hacer preguntas sobre ella.',
    },
    after: ['K.MD.B.3'],
  },
  {
    aligned: '1.G.A.2',
    title: { en: 'Build new shapes', es: 'Formar figuras nuevas' },
    statement: 'Put shapes together to make a new shape and then use it in another one.',
    iCan: {
      en: 'I can put shapes together to make a new one.',
      es: 'Puedo juntar figuras para formar otra.',
    },
    after: ['K.G.B.4'],
  },
  {
    aligned: '1.G.A.3',
    title: { en: 'Halves and fourths of shapes', es: 'Mitades y cuartos' },
    statement: 'Cut circles and rectangles into two or four equal shares and name the shares.',
    iCan: {
      en: 'I can cut a shape into equal halves or fourths.',
      es: 'Puedo partir una figura en mitades o cuartos iguales.',
    },
    after: ['K.G.A.2'],
  },
];
