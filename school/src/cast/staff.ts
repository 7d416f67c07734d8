import type { Grade } from '../grade.ts';
import { gradeName } from '../grade.ts';
import type { Section, StaffMember } from './cast.ts';
import { characters } from './characters.ts';
import { district, elementary, middle, sections } from './schools.ts';
import { coTeacherNames, homeroomNames, specialNames, subjectNames } from './staff-names.ts';
import type { Usernames } from './usernames.ts';

/** Everybody who works in the district, and who teaches what. */
export type StaffPlan = {
  readonly staff: readonly StaffMember[];
  /** Teacher of the K-5 homeroom. */
  readonly homeroom: (grade: Grade, section: Section) => StaffMember;
  /** Teacher of a 6-8 subject in a grade. */
  readonly subject: (grade: Grade, subject: string) => StaffMember;
  /** Teacher of arts and movement; they take turns by `index`. */
  readonly specials: (schoolId: string, index: number) => StaffMember;
  /** Special-education or multilingual teacher alongside another one; they take turns by `index`. */
  readonly coTeacher: (schoolId: string, index: number) => StaffMember;
};

/** The 45 teachers, four coaches, two principals and two administrators; the main characters come first. */
export function buildStaff(usernames: Usernames): StaffPlan {
  const members = [...hireMainCharacters(), ...hireTeachers(usernames), ...hireLeaders(usernames)];
  const byPost = new Map(members.map(({ post, member }) => [post, member]));
  return {
    staff: members.map(({ member }) => member),
    homeroom: (grade, section) => byPost.get(`${grade}/${section}`)!,
    subject: (grade, subject) => byPost.get(`${grade}/${subject}`)!,
    specials: (schoolId, index) =>
      byPost.get(`${schoolId}/specials/${index % specialNames[schoolId]!.length}`)!,
    coTeacher: (schoolId, index) =>
      byPost.get(`${schoolId}/co-teacher/${index % coTeacherNames[schoolId]!.length}`)!,
  };
}

/** `post` is what `StaffPlan` finds a teacher by; a leader's is the id. */
type Hired = { readonly post: string; readonly member: StaffMember };

type Job = Pick<StaffMember, 'id' | 'role' | 'title' | 'orgIds'>;

function hireMainCharacters(): readonly Hired[] {
  const { teacher, coach, principal, administrator } = characters;
  const jobs: readonly (readonly [string, Omit<StaffMember, 'language'>])[] = [
    [
      '6/mathematics',
      { ...teacher, role: 'teacher', title: 'Grade 6 mathematics', orgIds: [middle.id] },
    ],
    [
      coach.id,
      { ...coach, role: 'coach', title: 'Mathematics coach', orgIds: [middle.id, elementary.id] },
    ],
    [principal.id, { ...principal, role: 'principal', title: 'Principal', orgIds: [middle.id] }],
    [
      administrator.id,
      {
        ...administrator,
        role: 'administrator',
        title: 'District administrator',
        orgIds: [district.id],
      },
    ],
  ];
  return jobs.map(([post, member]) => ({ post, member: { ...member, language: 'en' } }));
}

type Opening = {
  readonly post: string;
  readonly name: string;
  readonly title: string;
  readonly orgId: string;
};

function hireTeachers(usernames: Usernames): readonly Hired[] {
  const openings = [
    ...listHomerooms(),
    ...listSubjects(),
    ...listTeams(specialNames, 'specials', 'Arts and movement'),
    ...listTeams(coTeacherNames, 'co-teacher', 'Co-teacher'),
  ];
  return openings.map(({ post, name, title, orgId }, i) => {
    const id = `teacher-${String(i + 2).padStart(2, '0')}`;
    return { post, member: hire({ id, role: 'teacher', title, orgIds: [orgId] }, name, usernames) };
  });
}

function listHomerooms(): readonly Opening[] {
  return elementary.grades.flatMap((grade, i) =>
    sections.map((section, j) => ({
      post: `${grade}/${section}`,
      name: homeroomNames[i * sections.length + j]!,
      title: `${gradeName(grade)} teacher`,
      orgId: elementary.id,
    })),
  );
}

function listSubjects(): readonly Opening[] {
  return Object.entries(subjectNames).flatMap(([subject, names]) =>
    Object.entries(names).map(([grade, name]) => ({
      post: `${grade}/${subject}`,
      name,
      title: `Grade ${grade} ${subject}`,
      orgId: middle.id,
    })),
  );
}

function listTeams(
  names: Readonly<Record<string, readonly string[]>>,
  team: string,
  title: string,
): readonly Opening[] {
  return Object.entries(names).flatMap(([orgId, list]) =>
    list.map((name, i) => ({ post: `${orgId}/${team}/${i}`, name, title, orgId })),
  );
}

function hireLeaders(usernames: Usernames): readonly Hired[] {
  const both = [elementary.id, middle.id];
  const jobs: readonly (readonly [string, Job])[] = [
    [
      'Latoya Simmons',
      { id: 'coach-2', role: 'coach', title: 'Reading coach', orgIds: [elementary.id] },
    ],
    [
      'Ernesto Villaseñor',
      { id: 'coach-3', role: 'coach', title: 'Multilingual learning coach', orgIds: both },
    ],
    [
      'Siobhan Reilly',
      { id: 'coach-4', role: 'coach', title: 'Instructional coach', orgIds: [middle.id] },
    ],
    [
      'Gordon Applegate',
      { id: 'principal-2', role: 'principal', title: 'Principal', orgIds: [elementary.id] },
    ],
    [
      'Farida Rahimi',
      {
        id: 'administrator-2',
        role: 'administrator',
        title: 'Data and assessment',
        orgIds: [district.id],
      },
    ],
  ];
  return jobs.map(([name, job]) => ({ post: job.id, member: hire(job, name, usernames) }));
}

/** The last word of a name is the family name. */
function hire(job: Job, name: string, usernames: Usernames): StaffMember {
  const space = name.lastIndexOf(' ');
  const givenName = name.slice(0, space);
  const familyName = name.slice(space + 1);
  const username = usernames(givenName, familyName);
  const email = `${username}@alder.example`;
  return { ...job, givenName, familyName, username, email, language: 'en' };
}
