import type { StandardRow } from '../standard-row.ts';

export const grade8: readonly StandardRow[] = [
  {
    aligned: '8.NS.A.1',
    title: { en: 'Numbers that never repeat', es: 'Números que nunca se repiten' },
    statement: 'Tell rational from irrational numbers by their decimals.',
    iCan: {
      en: 'I can tell if a decimal ends, repeats or does neither.',
      es: 'Puedo decir si un decimal termina, se repite o ninguna.',
    },
    after: ['7.NS.A.2'],
  },
  {
    aligned: '8.NS.A.2',
    title: { en: 'Estimate square roots', es: 'Estimar raíces cuadradas' },
    statement: 'Estimate irrational numbers and place them near their spot on a number line.',
    iCan: {
      en: 'I can find about where a square root is on a line.',
      es: 'Puedo hallar más o menos dónde está una raíz en la recta.',
    },
    after: ['8.NS.A.1', '8.EE.A.2'],
  },
  {
    aligned: '8.EE.A.1',
    title: { en: 'Rules of exponents', es: 'Reglas de los exponentes' },
    statement: 'Use the rules of whole-number exponents, negative ones included.',
    iCan: { en: 'I can use the rules for powers.', es: 'Puedo usar las reglas de las potencias.' },
    after: ['6.EE.A.1', '7.NS.A.2'],
  },
  {
    aligned: '8.EE.A.2',
    title: { en: 'Square and cube roots', es: 'Raíces cuadradas y cúbicas' },
    statement: 'Use square and cube roots to undo squares and cubes.',
    iCan: { en: 'I can undo a square or a cube.', es: 'Puedo deshacer un cuadrado o un cubo.' },
    after: ['8.EE.A.1'],
  },
  {
    aligned: '8.EE.A.4',
    title: { en: 'Scientific notation', es: 'Notación científica' },
    statement:
      'Write, compare and calculate with very large and very small numbers as powers of ten.',
    iCan: {
      en: 'I can write huge and tiny numbers in a short way.',
      es: 'Puedo escribir números enormes o diminutos de forma corta.',
    },
    after: ['8.EE.A.1', '5.NBT.A.1'],
  },
  {
    aligned: '8.EE.B.5',
    title: { en: 'Slope as a rate', es: 'La pendiente como tasa' },
    statement:
      'Graph proportional relationships, read slope as a unit rate and compare two of them.',
    iCan: {
      en: 'I can tell how steep a line is and what it means.',
      es: 'Puedo decir qué tan inclinada es una recta y qué significa.',
    },
    after: ['7.RP.A.2'],
  },
  {
    aligned: '8.EE.C.7',
    title: {
      en: 'Equations with the letter on both sides',
      es: 'Ecuaciones con letras en ambos lados',
    },
    statement: 'Solve linear equations and tell whether they have one, none or endless solutions.',
    iCan: {
      en: 'I can solve equations with a letter on both sides.',
      es: 'Puedo resolver ecuaciones con letras en los dos lados.',
    },
    after: ['7.EE.B.4'],
  },
  {
    aligned: '8.EE.C.8',
    title: { en: 'Two equations at once', es: 'Dos ecuaciones a la vez' },
    statement: 'Solve pairs of linear equations by graphing, reasoning and calculating.',
    iCan: {
      en: 'I can find where two lines meet.',
      es: 'Puedo encontrar dónde se cruzan dos rectas.',
    },
    after: ['8.EE.C.7', '8.F.A.3'],
  },
  {
    aligned: '8.F.A.1',
    title: { en: 'What a function is', es: 'Qué es una función' },
    statement: 'Understand a function as a rule that gives exactly one output for each input.',
    iCan: {
      en: 'I can tell if a rule gives one answer for each number.',
      es: 'Puedo decir si una regla da una sola respuesta por número.',
    },
    after: ['6.EE.C.9'],
  },
  {
    aligned: '8.F.A.3',
    title: { en: 'Lines and curves', es: 'Rectas y curvas' },
    statement:
      'Tell from y = mx + b that a graph is straight and find functions whose graphs are curved.',
    iCan: {
      en: 'I can tell if a rule makes a straight line.',
      es: 'Puedo decir si una regla forma una recta.',
    },
    after: ['8.F.A.1', '8.EE.B.5'],
  },
  {
    aligned: '8.F.B.4',
    title: { en: 'Build a linear model', es: 'Construir un modelo lineal' },
    statement:
      'Write a linear function from a story, table or graph and explain its rate and start.',
    iCan: {
      en: 'I can write a rule for a line and say what it means.',
      es: 'Puedo escribir la regla de una recta y decir qué significa.',
    },
    after: ['8.F.A.3'],
  },
  {
    aligned: '8.G.A.2',
    title: { en: 'Slides, flips and turns', es: 'Mover, voltear y girar' },
    statement: 'Show that two shapes are the same size and form by sliding, flipping and turning.',
    iCan: {
      en: 'I can move a shape to show that two are the same.',
      es: 'Puedo mover una figura para mostrar que dos son iguales.',
    },
    after: ['5.G.A.1', '7.G.B.5'],
  },
  {
    aligned: '8.G.A.4',
    title: { en: 'Similar shapes', es: 'Figuras semejantes' },
    statement: 'Show that two shapes are similar by moving and scaling.',
    iCan: {
      en: 'I can make a shape larger and keep its form.',
      es: 'Puedo agrandar una figura sin cambiar su forma.',
    },
    after: ['8.G.A.2', '7.G.A.1'],
  },
  {
    aligned: '8.G.B.7',
    title: { en: 'The Pythagorean theorem', es: 'El teorema de Pitágoras' },
    statement: 'Find an unknown side of a right triangle and use this in real problems.',
    iCan: {
      en: 'I can find the missing side of a right triangle.',
      es: 'Puedo hallar el lado que falta en un triángulo recto.',
    },
    after: ['8.EE.A.2', '6.G.A.1'],
  },
  {
    aligned: '8.G.C.9',
    title: { en: 'Volume of round solids', es: 'Volumen de cuerpos redondos' },
    statement: 'Use the volume formulas of cylinders, cones and spheres in real problems.',
    iCan: {
      en: 'I can find how much a can or ball holds.',
      es: 'Puedo saber cuánto cabe en una lata o una bola.',
    },
    after: ['7.G.B.4', '7.G.B.6'],
  },
  {
    aligned: '8.SP.A.2',
    title: { en: 'A line through data', es: 'Una recta entre datos' },
    statement: 'Draw a straight line that fits a scatter plot well and judge how good the fit is.',
    iCan: {
      en: 'I can draw a line that fits the dots.',
      es: 'Puedo dibujar una recta que siga los puntos.',
    },
    after: ['8.F.B.4', '6.SP.A.3'],
  },
];
