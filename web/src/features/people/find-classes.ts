import type { Answer } from '../../platform/ask.ts';

type ClassRow = Answer<'GET /api/classes'>['classes'][number];

/** The classes whose title or teachers hold every one of the words, however these are accented, youngest grade first. */
export function findClasses<Row extends Pick<ClassRow, 'title' | 'teacherNames' | 'grades'>>(
  classes: readonly Row[],
  search: string,
): readonly Row[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return classes
    .filter(({ title, teacherNames }) => {
      const text = plain([title, ...teacherNames].join(' '));
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => youngest(a.grades) - youngest(b.grades));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Kindergarten and what is before it come before grade 1; a class without a grade comes last. */
function youngest(grades: readonly string[]): number {
  return Math.min(...grades.map((grade) => Number(grade) || 0), grades.length === 0 ? 99 : 98);
}
