import type { StandardRow } from '../standard-row.ts';

export const kindergarten: readonly StandardRow[] = [
  {
    aligned: 'K.CC.A.1',
    title: { en: 'Count to 100', es: 'Contar hasta 100' },
    statement: 'Say the numbers to 100 in order, and jump there by tens as well.',
    iCan: {
      en: 'I can count to 100 one by one and ten by ten.',
      es: 'Puedo contar hasta 100 de uno en uno y de diez en diez.',
    },
    after: [],
  },
  {
    aligned: 'K.CC.A.2',
    title: { en: 'Count on from any number', es: 'Seguir contando desde un número' },
    statement: 'Go on counting forward from a number other than one.',
    iCan: {
      en: 'I can start at any number and keep counting.',
      es: 'Puedo empezar en cualquier número y seguir contando.',
    },
    after: ['K.CC.A.1'],
  },
  {
    aligned: 'K.CC.A.3',
    title: { en: 'Write numbers 0 to 20', es: 'Escribir los números del 0 al 20' },
    statement: 'Write the numerals from 0 to 20 and use one to show how many things there are.',
    iCan: {
      en: 'I can write the numbers from 0 to 20.',
      es: 'Puedo escribir los números del 0 al 20.',
    },
    after: ['K.CC.A.1'],
  },
  {
    aligned: 'K.CC.B.4',
    title: { en: 'One number for each thing', es: 'Un número para cada cosa' },
    statement:
      'Match one number word to each thing counted and know that the last word tells how many.',
    iCan: {
      en: 'I can touch each thing once as I count it.',
      es: 'Puedo tocar cada cosa una sola vez al contar.',
    },
    after: ['K.CC.A.1'],
  },
  {
    aligned: 'K.CC.B.5',
    title: { en: 'How many are there?', es: '¿Cuántos hay?' },
    statement:
      'Count up to 20 things in a line or ten scattered things, and count out a set of a given size.',
    iCan: {
      en: 'I can count things and say how many there are.',
      es: 'Puedo contar cosas y decir cuántas hay.',
    },
    after: ['K.CC.B.4', 'K.CC.A.3'],
  },
  {
    aligned: 'K.CC.C.6',
    title: { en: 'More, fewer or the same', es: 'Más, menos o igual' },
    statement: 'Compare two small groups by matching or counting and say which has more.',
    iCan: { en: 'I can tell which group has more.', es: 'Puedo decir qué grupo tiene más.' },
    after: ['K.CC.B.5'],
  },
  {
    aligned: 'K.CC.C.7',
    title: { en: 'Compare numbers to 10', es: 'Comparar números hasta 10' },
    statement: 'Compare two written numbers between 1 and 10.',
    iCan: {
      en: 'I can tell which of two numbers is bigger.',
      es: 'Puedo decir cuál de dos números es mayor.',
    },
    after: ['K.CC.C.6', 'K.CC.A.3'],
  },
  {
    aligned: 'K.OA.A.1',
    title: { en: 'Show adding and taking away', es: 'Mostrar sumas y restas' },
    statement: 'Act out, draw or model putting together and taking apart.',
    iCan: {
      en: 'I can show adding and taking away with things or a drawing.',
      es: 'Puedo mostrar una suma o una resta con cosas o un dibujo.',
    },
    after: ['K.CC.B.5'],
  },
  {
    aligned: 'K.OA.A.2',
    title: { en: 'Story problems within 10', es: 'Problemas con números hasta 10' },
    statement:
      'Solve spoken story problems of adding and taking away within 10 with objects or pictures.',
    iCan: {
      en: 'I can solve a story problem with small numbers.',
      es: 'Puedo resolver un problema con números pequeños.',
    },
    after: ['K.OA.A.1'],
  },
  {
    aligned: 'K.OA.A.3',
    title: { en: 'Break a number into two parts', es: 'Separar un número en dos partes' },
    statement: 'Break a number up to 10 into two parts in more than one way.',
    iCan: {
      en: 'I can break a number into two parts in many ways.',
      es: 'Puedo separar un número en dos partes de muchas maneras.',
    },
    after: ['K.OA.A.1'],
  },
  {
    aligned: 'K.OA.A.4',
    title: { en: 'Partners of 10', es: 'Parejas que suman 10' },
    statement: 'Name the partner that makes 10 with each smaller number.',
    iCan: {
      en: 'I can find the partner that makes 10.',
      es: 'Puedo encontrar la pareja que suma 10.',
    },
    after: ['K.OA.A.3'],
  },
  {
    aligned: 'K.OA.A.5',
    title: { en: 'Quick facts to 5', es: 'Sumas y restas rápidas hasta 5' },
    statement: 'Add and subtract within 5 with ease.',
    iCan: {
      en: 'I can add and take away up to 5 without much thinking.',
      es: 'Puedo sumar y restar hasta 5 casi sin pensar.',
    },
    after: ['K.OA.A.2'],
  },
  {
    aligned: 'K.NBT.A.1',
    title: { en: 'Ten and some more', es: 'Diez y algunos más' },
    statement: 'See each number from 11 to 19 as one ten and some ones.',
    iCan: {
      en: 'I can show a teen number as ten and some more.',
      es: 'Puedo mostrar un número del 11 al 19 como diez y algunos más.',
    },
    after: ['K.CC.B.5', 'K.OA.A.3'],
  },
  {
    aligned: 'K.MD.A.2',
    title: { en: 'Which is longer or heavier?', es: '¿Cuál es más largo o más pesado?' },
    statement: 'Compare two objects directly by length, weight or another quality.',
    iCan: {
      en: 'I can tell which thing is longer or heavier.',
      es: 'Puedo decir qué cosa es más larga o más pesada.',
    },
    after: [],
  },
  {
    aligned: 'K.MD.B.3',
    title: { en: 'Sort and count', es: 'Clasificar y contar' },
    statement: 'Sort objects into groups, count each group and order the groups by size.',
    iCan: {
      en: 'I can sort things into groups and count them.',
      es: 'Puedo clasificar cosas en grupos y contarlas.',
    },
    after: ['K.CC.B.5'],
  },
  {
    aligned: 'K.G.A.2',
    title: { en: 'Name shapes', es: 'Nombrar figuras' },
    statement: 'Name common flat and solid shapes whatever their size or how they are turned.',
    iCan: {
      en: 'I can name a shape even when it is turned.',
      es: 'Puedo nombrar una figura aunque esté girada.',
    },
    after: [],
  },
  {
    aligned: 'K.G.B.4',
    title: { en: 'What makes a shape?', es: '¿Cómo es cada figura?' },
    statement: 'Describe and compare shapes by their sides, corners and other parts.',
    iCan: {
      en: 'I can tell how two shapes are alike and different.',
      es: 'Puedo decir en qué se parecen dos figuras y en qué no.',
    },
    after: ['K.G.A.2'],
  },
];
