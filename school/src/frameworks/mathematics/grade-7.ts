import type { StandardRow } from '../standard-row.ts';

export const grade7: readonly StandardRow[] = [
  {
    aligned: '7.RP.A.1',
    title: { en: 'Unit rates with fractions', es: 'Tasas con fracciones' },
    statement: 'Find unit rates when the amounts are fractions.',
    iCan: {
      en: 'I can find how much for one with fractions.',
      es: 'Puedo encontrar cuánto es para uno con fracciones.',
    },
    after: ['6.RP.A.2', '6.NS.A.1'],
  },
  {
    aligned: '7.RP.A.2',
    title: { en: 'Proportional relationships', es: 'Relaciones proporcionales' },
    statement:
      'Recognise a proportional relationship in tables, graphs and equations and find its constant.',
    iCan: {
      en: 'I can tell if two amounts grow at the same rate.',
      es: 'Puedo decir si dos cantidades crecen al mismo ritmo.',
    },
    after: ['6.RP.A.3', '6.EE.C.9'],
  },
  {
    aligned: '7.RP.A.3',
    title: { en: 'Percent problems with many steps', es: 'Porcentajes de varios pasos' },
    statement: 'Solve problems of discount, tax, tip, interest and percent change.',
    iCan: {
      en: 'I can work out sales, tips and taxes.',
      es: 'Puedo calcular descuentos, propinas e impuestos.',
    },
    after: ['6.RP.A.3c', '7.RP.A.2'],
  },
  {
    aligned: '7.NS.A.1',
    title: { en: 'Add and subtract signed numbers', es: 'Sumar y restar con signo' },
    statement:
      'Add and subtract positive and negative numbers, fractions included, and show it on a number line.',
    iCan: {
      en: 'I can add and take away numbers below zero.',
      es: 'Puedo sumar y restar números bajo cero.',
    },
    after: ['6.NS.C.7', '5.NF.A.1'],
  },
  {
    aligned: '7.NS.A.2',
    title: { en: 'Multiply and divide signed numbers', es: 'Multiplicar y dividir con signo' },
    statement:
      'Multiply and divide positive and negative numbers, explain the sign rules and turn fractions into decimals.',
    iCan: {
      en: 'I can multiply and divide numbers below zero.',
      es: 'Puedo multiplicar y dividir números bajo cero.',
    },
    after: ['7.NS.A.1', '6.NS.B.3'],
  },
  {
    aligned: '7.NS.A.3',
    title: { en: 'Real problems with signed numbers', es: 'Problemas reales con signo' },
    statement: 'Solve real problems with the four operations on positive and negative numbers.',
    iCan: {
      en: 'I can solve real problems with numbers below zero.',
      es: 'Puedo resolver problemas reales con números bajo cero.',
    },
    after: ['7.NS.A.2'],
  },
  {
    aligned: '7.EE.A.1',
    title: { en: 'Rewrite linear expressions', es: 'Reescribir expresiones lineales' },
    statement: 'Add, subtract, factor and expand expressions with letters and signed numbers.',
    iCan: { en: 'I can make a long expression short.', es: 'Puedo acortar una expresión larga.' },
    after: ['6.EE.A.3', '7.NS.A.1'],
  },
  {
    aligned: '7.EE.B.3',
    title: { en: 'Choose the form of a number', es: 'Elegir la forma de un número' },
    statement:
      'Solve many-step problems with whole numbers, fractions and decimals and check by estimating.',
    iCan: {
      en: 'I can choose fractions or decimals to solve a problem.',
      es: 'Puedo elegir fracciones o decimales para resolver un problema.',
    },
    after: ['7.NS.A.3', '6.RP.A.3c'],
  },
  {
    aligned: '7.EE.B.4',
    title: {
      en: 'Two-step equations and inequalities',
      es: 'Ecuaciones de dos pasos y desigualdades',
    },
    statement: 'Write and solve two-step equations and inequalities from real problems.',
    iCan: {
      en: 'I can solve an equation in two steps.',
      es: 'Puedo resolver una ecuación en dos pasos.',
    },
    after: ['6.EE.B.7', '7.EE.A.1'],
  },
  {
    aligned: '7.G.A.1',
    title: { en: 'Scale drawings', es: 'Dibujos a escala' },
    statement: 'Work out real sizes from a drawing made to scale and redraw it at another scale.',
    iCan: {
      en: 'I can read a map or plan and find the real size.',
      es: 'Puedo leer un plano y hallar el tamaño real.',
    },
    after: ['7.RP.A.2', '6.G.A.1'],
  },
  {
    aligned: '7.G.B.4',
    title: { en: 'Circles', es: 'Círculos' },
    statement:
      "Use the formulas of a circle's area and circumference and tell how they are linked.",
    iCan: {
      en: 'I can find the area of a circle and the way around it.',
      es: 'Puedo hallar el área de un círculo y su contorno.',
    },
    after: ['6.G.A.1', '7.RP.A.2'],
  },
  {
    aligned: '7.G.B.5',
    title: { en: 'Angle pairs', es: 'Parejas de ángulos' },
    statement: 'Use facts about angles that meet or add up to find an unknown angle.',
    iCan: { en: 'I can find a missing angle.', es: 'Puedo encontrar un ángulo que falta.' },
    after: ['4.MD.C.6', '7.EE.B.4'],
  },
  {
    aligned: '7.G.B.6',
    title: { en: 'Area, surface and volume problems', es: 'Área, superficie y volumen' },
    statement: 'Solve real problems about area, surface and volume of shapes made of simpler ones.',
    iCan: {
      en: 'I can find the size of shapes made from other shapes.',
      es: 'Puedo hallar el tamaño de figuras hechas con otras.',
    },
    after: ['6.G.A.4', '5.MD.C.5'],
  },
  {
    aligned: '7.SP.A.2',
    title: { en: 'Learn from a sample', es: 'Aprender de una muestra' },
    statement: 'Use a random sample to say something about a whole group and how sure one can be.',
    iCan: {
      en: 'I can use a small group to learn about a big one.',
      es: 'Puedo usar un grupo pequeño para saber de uno grande.',
    },
    after: ['6.SP.A.3', '7.RP.A.2'],
  },
  {
    aligned: '7.SP.B.4',
    title: { en: 'Compare two groups of data', es: 'Comparar dos grupos de datos' },
    statement: 'Compare two groups by their centers and how much they spread and overlap.',
    iCan: {
      en: 'I can compare two sets of data fairly.',
      es: 'Puedo comparar dos grupos de datos de forma justa.',
    },
    after: ['6.SP.A.3'],
  },
  {
    aligned: '7.SP.C.7',
    title: { en: 'Chance models', es: 'Modelos de azar' },
    statement: 'Build a model of chance, find probabilities and compare them with what happens.',
    iCan: {
      en: 'I can tell how likely something is and test it.',
      es: 'Puedo decir qué tan probable es algo y probarlo.',
    },
    after: ['6.RP.A.3c'],
  },
  {
    aligned: '7.SP.C.8',
    title: { en: 'Chance in two steps', es: 'Azar en dos pasos' },
    statement: 'Find the chance of combined events with lists, tables, trees and simulations.',
    iCan: {
      en: 'I can list all the ways two things can happen.',
      es: 'Puedo hacer una lista de cómo pueden pasar dos cosas.',
    },
    after: ['7.SP.C.7'],
  },
];
