import type { Section, School } from './cast.ts';
import type { Grade } from '../grade.ts';

export const district: School = {
  id: 'district-alder',
  name: 'Alder Valley Schools',
  grades: ['K', '1', '2', '3', '4', '5', '6', '7', '8'],
};

export const elementary: School = {
  id: 'school-willow',
  name: 'Willow Street Elementary School',
  grades: ['K', '1', '2', '3', '4', '5'],
};

export const middle: School = {
  id: 'school-cedar',
  name: 'Cedar Bend Middle School',
  grades: ['6', '7', '8'],
};

export function schoolOf(grade: Grade): School {
  return middle.grades.includes(grade) ? middle : elementary;
}

export const sections: readonly Section[] = ['A', 'B', 'C'];

/** Learners per section. Grade 6 B is the class of the pictures. */
export const sectionSizes: Readonly<Record<Grade, Readonly<Record<Section, number>>>> = {
  K: { A: 20, B: 19, C: 18 },
  '1': { A: 21, B: 22, C: 20 },
  '2': { A: 22, B: 21, C: 22 },
  '3': { A: 23, B: 21, C: 22 },
  '4': { A: 24, B: 22, C: 23 },
  '5': { A: 22, B: 24, C: 23 },
  '6': { A: 24, B: 26, C: 23 },
  '7': { A: 22, B: 25, C: 24 },
  '8': { A: 21, B: 23, C: 22 },
};
