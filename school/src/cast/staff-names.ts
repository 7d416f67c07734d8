import { elementary, middle } from './schools.ts';

/** Homeroom teachers from kindergarten A to grade 5 C. */
export const homeroomNames: readonly string[] = [
  'Bernadette Quill',
  'Samir Chaudhry',
  'Joanne Whitehorse',
  'Luz Carranza',
  'Andrew Fitzgerald',
  'Kimiko Tanabe',
  'Cheryl Robinson',
  'Mark Olsen',
  'Ana Lucía Robles',
  'Thandiwe Nkosi',
  'Paul Benedetti',
  'Sheila McBride',
  'Rosa Elena Cisneros',
  'Derek Washington',
  'Ingrid Halvorsen',
  'Nasreen Malik',
  'Kevin Yazzie',
  'Dorothy Pham',
];

/** Subject teachers by grade; grade 6 mathematics is Rosalind Mensah's, one of the main characters. */
export const subjectNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mathematics: { '7': 'Hyun Park', '8': 'Julian Espinoza' },
  reading: { '6': 'Colette Durand', '7': 'Tamika Greene', '8': 'Stephen Gallant' },
  science: { '6': 'Anjali Menon', '7': 'Brian Kessler', '8': 'Abeba Hailu' },
  'social studies': { '6': 'Ricardo Fonseca', '7': 'Martha Lindgren', '8': 'Jerome Ballard' },
};

export const specialNames: Readonly<Record<string, readonly string[]>> = {
  [elementary.id]: ['Pilar Cabrera', 'Nathan Feld', 'Mele Taufa'],
  [middle.id]: ['Yuki Hoshino', 'Gregory Stokes', 'Catalina Duarte'],
};

export const coTeacherNames: Readonly<Record<string, readonly string[]>> = {
  [elementary.id]: [
    'Maureen Tierney',
    'Hassan Abdullahi',
    'Elvira Sandoval',
    'Judith Kline',
    'Roy Lam',
  ],
  [middle.id]: ['Vera Petrenko', 'Carlos Benítez', 'Shauna Littlefield', 'Oluwaseun Ajayi'],
};
