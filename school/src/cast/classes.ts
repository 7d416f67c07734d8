import type { Grade } from '../grade.ts';
import { gradeName } from '../grade.ts';
import type { Learner, Section, Subject, TaughtClass } from './cast.ts';
import { elementary, middle, sections } from './schools.ts';
import type { StaffPlan } from './staff.ts';

const coreSubjects = ['mathematics', 'reading', 'science', 'social studies'] as const;

/**
 * K-5: a self-contained homeroom and a class of arts and movement per section. 6-8: a homeroom, the four
 * subjects and arts and movement. Every fourth homeroom (K-5) or mathematics and reading class (6-8) is co-taught.
 */
export function buildClasses(
  learners: readonly Learner[],
  staff: StaffPlan,
): readonly TaughtClass[] {
  return [...elementary.grades, ...middle.grades].flatMap((grade, gradeIndex) =>
    sections.flatMap((section, sectionIndex) => {
      const group: Group = {
        grade,
        section,
        index: gradeIndex * 3 + sectionIndex,
        learnerIds: learners
          .filter((learner) => learner.grade === grade && learner.section === section)
          .map((learner) => learner.id),
      };
      return middle.grades.includes(grade)
        ? listMiddleClasses(group, staff)
        : listElementaryClasses(group, staff);
    }),
  );
}

type Group = {
  readonly grade: Grade;
  readonly section: Section;
  readonly index: number;
  readonly learnerIds: readonly string[];
};

function listElementaryClasses(group: Group, staff: StaffPlan): readonly TaughtClass[] {
  const { grade, section, index } = group;
  const base = { schoolId: elementary.id, room: String(101 + index) };
  return [
    defineClass(group, 'homeroom', {
      ...base,
      kind: 'homeroom',
      title: `${gradeName(grade)} ${section}`,
      subjects: [...coreSubjects],
      teacherId: staff.homeroom(grade, section).id,
      coTeacherIds:
        index % 3 === 1 ? [staff.coTeacher(elementary.id, Math.floor(index / 3)).id] : [],
    }),
    defineClass(group, 'specials', {
      ...base,
      kind: 'scheduled',
      room: 'Studio',
      title: `${gradeName(grade)} arts and movement ${section}`,
      subjects: ['arts and movement'],
      teacherId: staff.specials(elementary.id, index).id,
      coTeacherIds: [],
    }),
  ];
}

function listMiddleClasses(group: Group, staff: StaffPlan): readonly TaughtClass[] {
  const { grade, section, index } = group;
  const sectionIndex = sections.indexOf(section);
  const core = coreSubjects.map((subject, i) =>
    defineClass(group, subject.replace(' ', '-'), {
      schoolId: middle.id,
      kind: 'scheduled',
      title: `Grade ${grade} ${subject} ${section}`,
      subjects: [subject],
      period: ((i + sectionIndex * 2) % 6) + 1,
      room: String(200 + middle.grades.indexOf(grade) * 10 + i),
      teacherId: staff.subject(grade, subject).id,
      coTeacherIds: i < 2 && section === 'B' ? [staff.coTeacher(middle.id, index + i).id] : [],
    }),
  );
  const specials = defineClass(group, 'specials', {
    schoolId: middle.id,
    kind: 'scheduled',
    title: `Grade ${grade} arts and movement ${section}`,
    subjects: ['arts and movement'],
    period: ((4 + sectionIndex * 2) % 6) + 1,
    room: 'Studio',
    teacherId: staff.specials(middle.id, middle.grades.indexOf(grade) + sectionIndex).id,
    coTeacherIds: [],
  });
  const homeroom = defineClass(group, 'homeroom', {
    schoolId: middle.id,
    kind: 'homeroom',
    title: `Grade ${grade} homeroom ${section}`,
    subjects: [],
    room: core[sectionIndex]!.room,
    teacherId: core[sectionIndex]!.teacherId,
    coTeacherIds: [],
  });
  return [homeroom, ...core, specials];
}

type Definition = Omit<TaughtClass, 'id' | 'grade' | 'section' | 'learnerIds' | 'subjects'> & {
  readonly subjects: readonly Subject[];
};

function defineClass(group: Group, key: string, rest: Definition): TaughtClass {
  const { grade, section, learnerIds } = group;
  const id = `class-${grade.padStart(2, '0')}-${section}-${key}`.toLowerCase();
  return { id, grade, section, learnerIds, ...rest };
}
