import type { InTwoLanguages } from './framework.ts';

/** Names of the domains, by the letters in their codes. */
export const domains: Readonly<Record<string, InTwoLanguages>> = {
  CC: { en: 'Counting', es: 'Contar' },
  OA: { en: 'Operations and patterns', es: 'Operaciones y patrones' },
  NBT: { en: 'Place value', es: 'Valor posicional' },
  NF: { en: 'Fractions', es: 'Fracciones' },
  MD: { en: 'Measuring and data', es: 'Medidas y datos' },
  G: { en: 'Shapes and space', es: 'Figuras y espacio' },
  RP: { en: 'Ratios and rates', es: 'Razones y tasas' },
  NS: { en: 'Kinds of numbers', es: 'Clases de números' },
  EE: { en: 'Expressions and equations', es: 'Expresiones y ecuaciones' },
  F: { en: 'Functions', es: 'Funciones' },
  SP: { en: 'Data and chance', es: 'Datos y azar' },
  RF: { en: 'Sounds, letters and smooth reading', es: 'Sonidos, letras y lectura fluida' },
  RL: { en: 'Stories and poems', es: 'Cuentos y poemas' },
  RI: { en: 'Reading for information', es: 'Leer para informarse' },
  W: { en: 'Writing', es: 'Escribir' },
  SL: { en: 'Talking and listening', es: 'Hablar y escuchar' },
  L: { en: 'Words', es: 'Palabras' },
};
