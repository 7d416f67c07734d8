import type { StandardRow } from '../standard-row.ts';

export const grade3: readonly StandardRow[] = [
  {
    aligned: '3.OA.A.1',
    title: { en: 'What multiplying means', es: 'Qué significa multiplicar' },
    statement: 'Read a product as the total in equal groups.',
    iCan: {
      en: 'I can show multiplying as equal groups.',
      es: 'Puedo mostrar la multiplicación con grupos iguales.',
    },
    after: ['2.OA.C.4'],
  },
  {
    aligned: '3.OA.A.2',
    title: { en: 'What dividing means', es: 'Qué significa dividir' },
    statement: 'Read a quotient as the size of each share or the number of equal groups.',
    iCan: {
      en: 'I can show dividing as fair shares.',
      es: 'Puedo mostrar la división con partes iguales.',
    },
    after: ['3.OA.A.1'],
  },
  {
    aligned: '3.OA.A.3',
    title: { en: 'Multiply and divide in stories', es: 'Problemas de multiplicar y dividir' },
    statement:
      'Solve stories of equal groups, rows and measures with multiplication and division within 100.',
    iCan: {
      en: 'I can solve a story with equal groups.',
      es: 'Puedo resolver un problema con grupos iguales.',
    },
    after: ['3.OA.A.1', '3.OA.A.2'],
  },
  {
    aligned: '3.OA.B.5',
    title: { en: 'Break apart to multiply', es: 'Separar para multiplicar' },
    statement: 'Use changes of order, grouping and breaking apart to multiply and divide.',
    iCan: {
      en: 'I can break a hard fact into easier ones.',
      es: 'Puedo separar una multiplicación difícil en otras fáciles.',
    },
    after: ['3.OA.A.1'],
  },
  {
    aligned: '3.OA.B.6',
    title: { en: 'Divide by thinking multiplication', es: 'Dividir pensando en multiplicar' },
    statement: 'Find a quotient by looking for the missing factor.',
    iCan: { en: 'I can use times facts to divide.', es: 'Puedo usar las tablas para dividir.' },
    after: ['3.OA.A.2'],
  },
  {
    aligned: '3.OA.C.7',
    title: { en: 'Times tables within 100', es: 'Tablas de multiplicar hasta 100' },
    statement:
      'Multiply and divide within 100 with ease and know the products of one-digit numbers by memory.',
    iCan: {
      en: 'I can multiply and divide up to 100 with ease.',
      es: 'Puedo multiplicar y dividir hasta 100 con facilidad.',
    },
    after: ['3.OA.B.5', '3.OA.B.6'],
  },
  {
    aligned: '3.OA.D.8',
    title: { en: 'Two-step stories', es: 'Problemas de dos pasos' },
    statement:
      'Solve two-step stories with the four operations, write an equation and check that the answer makes sense.',
    iCan: {
      en: 'I can solve a two-step story and check it.',
      es: 'Puedo resolver un problema de dos pasos y revisarlo.',
    },
    after: ['3.OA.A.3', '2.OA.A.1'],
  },
  {
    aligned: '3.NBT.A.1',
    title: { en: 'Round to tens and hundreds', es: 'Redondear a decenas y centenas' },
    statement: 'Say which ten or which hundred a number is closest to.',
    iCan: {
      en: 'I can tell which 10 or 100 a number is near.',
      es: 'Puedo decir de qué decena o centena está cerca un número.',
    },
    after: ['2.NBT.A.4'],
  },
  {
    aligned: '3.NBT.A.2',
    title: {
      en: 'Add and subtract to 1,000 with ease',
      es: 'Sumar y restar con facilidad hasta 1,000',
    },
    statement: 'Add and subtract within 1,000 with ease by strategies based on place value.',
    iCan: { en: 'I can add and take away up to 1,000.', es: 'Puedo sumar y restar hasta 1,000.' },
    after: ['2.NBT.B.7'],
  },
  {
    aligned: '3.NF.A.1',
    title: { en: 'What a fraction is', es: 'Qué es una fracción' },
    statement: 'See a fraction as so many equal parts of one whole.',
    iCan: {
      en: 'I can tell what the top and bottom of a fraction mean.',
      es: 'Puedo decir qué significan los dos números de una fracción.',
    },
    after: ['2.G.A.3'],
  },
  {
    aligned: '3.NF.A.2',
    title: { en: 'Fractions on a number line', es: 'Fracciones en la recta numérica' },
    statement:
      'Place fractions on a number line by cutting the space from 0 to 1 into equal parts.',
    iCan: {
      en: 'I can put a fraction on a number line.',
      es: 'Puedo poner una fracción en la recta numérica.',
    },
    after: ['3.NF.A.1', '2.MD.A.1'],
  },
  {
    aligned: '3.NF.A.3',
    title: { en: 'Equal and larger fractions', es: 'Fracciones iguales y mayores' },
    statement:
      'Recognise simple equal fractions and compare fractions that share a top or a bottom number.',
    iCan: {
      en: 'I can find equal fractions and tell which is bigger.',
      es: 'Puedo encontrar fracciones iguales y decir cuál es mayor.',
    },
    after: ['3.NF.A.2'],
  },
  {
    aligned: '3.MD.A.1',
    title: { en: 'Time to the minute', es: 'La hora al minuto' },
    statement: 'Tell time to the minute and solve stories about minutes that pass.',
    iCan: {
      en: 'I can tell time to the minute and find how long things take.',
      es: 'Puedo leer la hora al minuto y saber cuánto dura algo.',
    },
    after: ['2.MD.C.7'],
  },
  {
    aligned: '3.MD.A.2',
    title: { en: 'Liters, grams and kilograms', es: 'Litros, gramos y kilogramos' },
    statement: 'Measure and estimate liquid volume and mass and solve one-step stories about them.',
    iCan: {
      en: 'I can measure how heavy or how full a thing is.',
      es: 'Puedo medir cuánto pesa o cuánto cabe.',
    },
    after: ['2.MD.A.1', '3.OA.A.3'],
  },
  {
    aligned: '3.MD.B.3',
    title: { en: 'Graphs with a scale', es: 'Gráficas con escala' },
    statement:
      'Draw and read picture and bar graphs in which one square stands for several things.',
    iCan: {
      en: 'I can read a graph where one square means many.',
      es: 'Puedo leer una gráfica donde un cuadro vale varios.',
    },
    after: ['2.MD.D.10', '3.OA.A.1'],
  },
  {
    aligned: '3.MD.C.7',
    title: { en: 'Area by multiplying', es: 'Área multiplicando' },
    statement: "Find a rectangle's area by covering it with squares and by multiplying its sides.",
    iCan: {
      en: 'I can find how many squares fill a rectangle.',
      es: 'Puedo saber cuántos cuadrados llenan un rectángulo.',
    },
    after: ['3.OA.A.1', '3.OA.B.5'],
  },
  {
    aligned: '3.MD.D.8',
    title: { en: 'Perimeter', es: 'Perímetro' },
    statement: 'Find the distance around a shape and a missing side when the distance is known.',
    iCan: {
      en: 'I can find how far it is around a shape.',
      es: 'Puedo saber cuánto mide el contorno de una figura.',
    },
    after: ['2.MD.B.5', '3.NBT.A.2'],
  },
  {
    aligned: '3.G.A.1',
    title: { en: 'Families of four-sided shapes', es: 'Familias de figuras de cuatro lados' },
    statement:
      'Sort four-sided shapes by what they share and see that a shape can belong to several families.',
    iCan: {
      en: 'I can sort four-sided shapes and tell why.',
      es: 'Puedo clasificar figuras de cuatro lados y decir por qué.',
    },
    after: ['2.G.A.1'],
  },
];
