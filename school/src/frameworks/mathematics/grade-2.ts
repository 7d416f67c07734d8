import type { StandardRow } from '../standard-row.ts';

export const grade2: readonly StandardRow[] = [
  {
    aligned: '2.OA.A.1',
    title: { en: 'Two-step stories within 100', es: 'Problemas de dos pasos hasta 100' },
    statement: 'Solve one- and two-step adding and taking-away stories within 100.',
    iCan: {
      en: 'I can solve a story problem with two steps.',
      es: 'Puedo resolver un problema de dos pasos.',
    },
    after: ['1.OA.A.1', '1.OA.D.8'],
  },
  {
    aligned: '2.OA.B.2',
    title: { en: 'Know sums within 20', es: 'Saber las sumas hasta 20' },
    statement: 'Add and subtract within 20 in the head with ease and know the sums by memory.',
    iCan: {
      en: 'I can add and take away up to 20 in my head.',
      es: 'Puedo sumar y restar hasta 20 en mi mente.',
    },
    after: ['1.OA.C.6'],
  },
  {
    aligned: '2.OA.C.3',
    title: { en: 'Odd or even', es: 'Impar o par' },
    statement: 'Decide whether a group of up to 20 is odd or even by making pairs.',
    iCan: {
      en: 'I can tell if a number is odd or even.',
      es: 'Puedo decir si un número es par o impar.',
    },
    after: ['2.OA.B.2'],
  },
  {
    aligned: '2.OA.C.4',
    title: { en: 'Count things in rows', es: 'Contar cosas en filas' },
    statement: 'Use repeated addition to find how many things are in equal rows.',
    iCan: {
      en: 'I can add equal rows to find how many.',
      es: 'Puedo sumar filas iguales para saber cuántos hay.',
    },
    after: ['2.OA.B.2'],
  },
  {
    aligned: '2.NBT.A.1',
    title: { en: 'Hundreds, tens and ones', es: 'Centenas, decenas y unidades' },
    statement: 'Understand a three-digit number as hundreds, tens and ones.',
    iCan: {
      en: 'I can tell the hundreds, tens and ones in a number.',
      es: 'Puedo decir las centenas, decenas y unidades de un número.',
    },
    after: ['1.NBT.B.2'],
  },
  {
    aligned: '2.NBT.A.2',
    title: { en: 'Skip count within 1,000', es: 'Contar a saltos hasta 1,000' },
    statement: 'Count within 1,000 by fives, tens and hundreds.',
    iCan: {
      en: 'I can skip count by 5s, 10s and 100s.',
      es: 'Puedo contar de 5 en 5, de 10 en 10 y de 100 en 100.',
    },
    after: ['1.NBT.A.1'],
  },
  {
    aligned: '2.NBT.A.3',
    title: { en: 'Read and write to 1,000', es: 'Leer y escribir hasta 1,000' },
    statement: 'Show a number to 1,000 in digits, in words and as a sum of its parts.',
    iCan: {
      en: 'I can write a number in digits, words and parts.',
      es: 'Puedo escribir un número con cifras, palabras y partes.',
    },
    after: ['2.NBT.A.1'],
  },
  {
    aligned: '2.NBT.A.4',
    title: { en: 'Compare three-digit numbers', es: 'Comparar números de tres cifras' },
    statement: 'Compare three-digit numbers digit by digit from the largest place.',
    iCan: {
      en: 'I can compare big numbers, hundreds first.',
      es: 'Puedo comparar números grandes desde las centenas.',
    },
    after: ['2.NBT.A.1', '1.NBT.B.3'],
  },
  {
    aligned: '2.NBT.B.5',
    title: { en: 'Add and subtract within 100', es: 'Sumar y restar hasta 100' },
    statement:
      'Add and subtract within 100 with ease using place value and the link between the two operations.',
    iCan: { en: 'I can add and take away up to 100.', es: 'Puedo sumar y restar hasta 100.' },
    after: ['1.NBT.C.4', '2.OA.B.2'],
  },
  {
    aligned: '2.NBT.B.7',
    title: { en: 'Add and subtract within 1,000', es: 'Sumar y restar hasta 1,000' },
    statement:
      'Add and subtract within 1,000 with drawings, trading ones, tens and hundreds where needed.',
    iCan: {
      en: 'I can trade tens and hundreds to add and take away.',
      es: 'Puedo cambiar decenas y centenas para sumar y restar.',
    },
    after: ['2.NBT.B.5', '2.NBT.A.1'],
  },
  {
    aligned: '2.NBT.B.9',
    title: { en: 'Explain how adding works', es: 'Explicar cómo funciona la suma' },
    statement: 'Explain why a way of adding or subtracting works.',
    iCan: {
      en: 'I can explain why my way of adding works.',
      es: 'Puedo explicar por qué funciona mi forma de sumar.',
    },
    after: ['2.NBT.B.5'],
  },
  {
    aligned: '2.MD.A.1',
    title: { en: 'Measure with a ruler', es: 'Medir con una regla' },
    statement: 'Choose a fitting tool, such as a ruler or a tape, and find how long something is.',
    iCan: {
      en: 'I can pick a tool and measure how long a thing is.',
      es: 'Puedo elegir una herramienta y medir cuánto mide algo.',
    },
    after: ['1.MD.A.2'],
  },
  {
    aligned: '2.MD.B.5',
    title: { en: 'Length stories', es: 'Problemas de longitud' },
    statement: 'Solve adding and taking-away stories about lengths in the same unit.',
    iCan: {
      en: 'I can solve a story about how long things are.',
      es: 'Puedo resolver un problema sobre longitudes.',
    },
    after: ['2.MD.A.1', '2.OA.A.1'],
  },
  {
    aligned: '2.MD.C.7',
    title: { en: 'Tell time to five minutes', es: 'Leer la hora de cinco en cinco minutos' },
    statement: 'Read a clock to five minutes and say whether it is morning or afternoon.',
    iCan: {
      en: 'I can tell time to five minutes.',
      es: 'Puedo leer la hora de cinco en cinco minutos.',
    },
    after: ['1.MD.B.3', '2.NBT.A.2'],
  },
  {
    aligned: '2.MD.C.8',
    title: { en: 'Dollars and cents', es: 'Dólares y centavos' },
    statement: 'Solve stories about bills and coins.',
    iCan: {
      en: 'I can count coins and bills to solve a problem.',
      es: 'Puedo contar monedas y billetes para resolver un problema.',
    },
    after: ['2.NBT.A.2', '2.OA.A.1'],
  },
  {
    aligned: '2.MD.D.10',
    title: { en: 'Picture and bar graphs', es: 'Gráficas de dibujos y de barras' },
    statement:
      'Draw a picture graph or bar graph of up to four groups and use it to solve problems.',
    iCan: {
      en: 'I can make a bar graph and read it.',
      es: 'Puedo hacer una gráfica de barras y leerla.',
    },
    after: ['1.MD.C.4'],
  },
  {
    aligned: '2.G.A.1',
    title: { en: 'Shapes by their parts', es: 'Reconocer figuras por sus partes' },
    statement: 'Recognise and draw shapes with a given number of sides or angles.',
    iCan: {
      en: 'I can draw a shape when I know its sides.',
      es: 'Puedo dibujar una figura si sé cuántos lados tiene.',
    },
    after: ['1.G.A.2'],
  },
  {
    aligned: '2.G.A.3',
    title: { en: 'Halves, thirds and fourths', es: 'Mitades, tercios y cuartos' },
    statement:
      'Cut flat shapes fairly into halves, thirds or fourths and see that fair shares can look different.',
    iCan: {
      en: 'I can cut a shape into equal halves, thirds or fourths.',
      es: 'Puedo partir una figura en mitades, tercios o cuartos.',
    },
    after: ['1.G.A.3'],
  },
];
