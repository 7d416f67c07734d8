import type { Section, StaffMember } from './cast.ts';
import { characters } from './characters.ts';
import type { Character } from './characters.ts';
import { district, elementary, middle, sections } from './schools.ts';
import type { Usernames } from './usernames.ts';
import type { Grade } from '../grade.ts';

/** Who teaches what; `classes.ts` looks its teachers up by these keys. */
export type StaffPlan = {
  readonly staff: readonly StaffMember[];
  /** Teacher of the K-5 homeroom. */
  readonly homeroom: (grade: Grade, section: Section) => StaffMember;
  /** Teacher of a 6-8 subject in a grade: `mathematics`, `reading`, `science`, `social studies`. */
  readonly subject: (grade: Grade, subject: string) => StaffMember;
  /** Arts and movement, three teachers a school. */
  readonly specials: (schoolId: string, index: number) => StaffMember;
  /** Special-education and multilingual teachers who teach alongside others. */
  readonly coTeachers: (schoolId: string) => readonly StaffMember[];
};

const homeroomNames = [
  'Bernadette Quill', 'Samir Chaudhry', 'Joanne Whitehorse',
  'Luz Carranza', 'Andrew Fitzgerald', 'Kimiko Tanabe',
  'Cheryl Robinson', 'Mark Olsen', 'Ana Lucía Robles',
  'Thandiwe Nkosi', 'Paul Benedetti', 'Sheila McBride',
  'Rosa Elena Cisneros', 'Derek Washington', 'Ingrid Halvorsen',
  'Nasreen Malik', 'Kevin Yazzie', 'Dorothy Pham',
]; // prettier-ignore

const subjectNames: Readonly<Record<string, readonly [string, string, string]>> = {
  mathematics: ['', 'Hyun Park', 'Julian Espinoza'],
  reading: ['Colette Durand', 'Tamika Greene', 'Stephen Gallant'],
  science: ['Anjali Menon', 'Brian Kessler', 'Abeba Hailu'],
  'social studies': ['Ricardo Fonseca', 'Martha Lindgren', 'Jerome Ballard'],
};

const specialNames: Readonly<Record<string, readonly string[]>> = {
  [elementary.id]: ['Pilar Cabrera', 'Nathan Feld', 'Mele Taufa'],
  [middle.id]: ['Yuki Hoshino', 'Gregory Stokes', 'Catalina Duarte'],
};

const coTeacherNames: Readonly<Record<string, readonly string[]>> = {
  [elementary.id]: [
    'Maureen Tierney',
    'Hassan Abdullahi',
    'Elvira Sandoval',
    'Judith Kline',
    'Roy Lam',
  ],
  [middle.id]: ['Vera Petrenko', 'Carlos Benítez', 'Shauna Littlefield', 'Oluwaseun Ajayi'],
};

const leaders: readonly (readonly [string, string, StaffMember['role'], string, readonly string[]])[] = [
  ['coach-2', 'Latoya Simmons', 'coach', 'Reading coach', [elementary.id]],
  ['coach-3', 'Ernesto Villaseñor', 'coach', 'Multilingual learning coach', [elementary.id, middle.id]],
  ['coach-4', 'Siobhan Reilly', 'coach', 'Instructional coach', [middle.id]],
  ['principal-2', 'Gordon Applegate', 'principal', 'Principal', [elementary.id]],
  ['administrator-2', 'Farida Rahimi', 'administrator', 'Data and assessment', [district.id]],
]; // prettier-ignore

/** The 45 teachers, four coaches, two principals and two administrators. */
export function buildStaff(usernames: Usernames): StaffPlan {
  const staff: StaffMember[] = [
    castAs(characters.teacher, 'teacher', 'Grade 6 mathematics', [middle.id]),
    castAs(characters.coach, 'coach', 'Mathematics coach', [middle.id, elementary.id]),
    castAs(characters.principal, 'principal', 'Principal', [middle.id]),
    castAs(characters.administrator, 'administrator', 'District administrator', [district.id]),
  ];
  let teacherNumber = 1;
  const hire = (
    id: string,
    name: string,
    rest: Pick<StaffMember, 'role' | 'title' | 'orgIds'>,
  ): StaffMember => {
    const [familyName, ...given] = name.split(' ').toReversed();
    const givenName = given.toReversed().join(' ');
    const username = usernames(givenName, familyName!);
    const member: StaffMember = {
      id,
      givenName,
      familyName: familyName!,
      username,
      email: `${username}@alder.example`,
      language: 'en',
      ...rest,
    };
    staff.push(member);
    return member;
  };
  const hireTeacher = (name: string, title: string, orgId: string): StaffMember => {
    teacherNumber += 1;
    const id = `teacher-${String(teacherNumber).padStart(2, '0')}`;
    return hire(id, name, { role: 'teacher', title, orgIds: [orgId] });
  };

  const homerooms = homeroomNames.map((name, i) => {
    const grade = elementary.grades[Math.floor(i / 3)]!;
    return hireTeacher(
      name,
      `${grade === 'K' ? 'Kindergarten' : `Grade ${grade}`} teacher`,
      elementary.id,
    );
  });
  const subjects = new Map<string, StaffMember>();
  for (const [subject, names] of Object.entries(subjectNames)) {
    for (const [i, name] of names.entries()) {
      const grade = middle.grades[i]!;
      const member =
        name === '' ? staff[0]! : hireTeacher(name, `Grade ${grade} ${subject}`, middle.id);
      subjects.set(`${grade}/${subject}`, member);
    }
  }
  const bySchool = (names: Readonly<Record<string, readonly string[]>>, title: string) =>
    new Map(
      Object.entries(names).map(([orgId, list]) => [
        orgId,
        list.map((name) => hireTeacher(name, title, orgId)),
      ]),
    );
  const specials = bySchool(specialNames, 'Arts and movement');
  const coTeachers = bySchool(coTeacherNames, 'Co-teacher');
  for (const [id, name, role, title, orgIds] of leaders) hire(id, name, { role, title, orgIds });

  return {
    staff,
    homeroom: (grade, section) =>
      homerooms[elementary.grades.indexOf(grade) * 3 + sections.indexOf(section)]!,
    subject: (grade, subject) => subjects.get(`${grade}/${subject}`)!,
    specials: (schoolId, index) => specials.get(schoolId)![index % 3]!,
    coTeachers: (schoolId) => coTeachers.get(schoolId)!,
  };
}

function castAs(
  character: Character,
  role: StaffMember['role'],
  title: string,
  orgIds: readonly string[],
): StaffMember {
  return { ...character, language: 'en', role, title, orgIds };
}
