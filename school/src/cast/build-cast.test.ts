import { describe, expect, test } from 'vitest';
import { buildCast } from './build-cast.ts';
import { characters, mainClassId } from './characters.ts';

const cast = buildCast({ today: '2026-11-22' });
const everybody = [...cast.learners, ...cast.guardians, ...cast.staff];

describe('determinism', () => {
  test('the same seed and day give the same district', () => {
    expect(buildCast({ today: '2026-11-22' })).toEqual(cast);
  });

  test('another day changes dates, not people', () => {
    const later = buildCast({ today: '2027-03-01' });
    const names = (one: typeof cast) => one.learners.map((l) => [l.id, l.username, l.guardianIds]);
    expect(names(later)).toEqual(names(cast));
    expect(later.year.startDate).not.toBe(cast.year.startDate);
  });

  test('another seed gives other people, and the main characters all the same', () => {
    const other = buildCast({ today: '2026-11-22', seed: 'birch' });
    expect(other.learners.map((l) => l.username)).not.toEqual(cast.learners.map((l) => l.username));
    for (const character of Object.values(characters)) {
      const found = [...other.learners, ...other.guardians, ...other.staff].filter(
        (person) => person.id === character.id,
      );
      expect(found).toEqual([expect.objectContaining(character)]);
    }
  });

  test('refuses a day that is no date', () => {
    expect(() => buildCast({ today: '22/11/2026' })).toThrow(RangeError);
  });
});

describe('size', () => {
  test('has about 600 learners, 45 teachers, 4 coaches, 2 principals and 2 administrators', () => {
    const count = (role: string) => cast.staff.filter((member) => member.role === role).length;
    expect(cast.learners).toHaveLength(599);
    expect(['teacher', 'coach', 'principal', 'administrator'].map(count)).toEqual([45, 4, 2, 2]);
  });

  test('classes hold 18 to 28 learners, and the class of the pictures 26', () => {
    for (const taught of cast.classes) {
      expect(taught.learnerIds.length).toBeGreaterThanOrEqual(18);
      expect(taught.learnerIds.length).toBeLessThanOrEqual(28);
    }
    const main = cast.classes.find((taught) => taught.id === mainClassId)!;
    expect(main.learnerIds).toHaveLength(26);
    expect(main.learnerIds).toContain(characters.learner.id);
    expect(main.teacherId).toBe(characters.teacher.id);
  });

  test('about a quarter of the families speak Spanish, and ten other languages are spoken too', () => {
    const languages = Map.groupBy(cast.families, (family) => family.language);
    const share = languages.get('es')!.length / cast.families.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.3);
    expect(languages.size).toBeGreaterThanOrEqual(12);
  });
});

describe('people', () => {
  test('ids, usernames and e-mails are unique', () => {
    const ids = everybody.map((person) => person.id);
    const usernames = everybody.map((person) => person.username);
    const emails = everybody.flatMap((person) => person.email ?? []);
    for (const list of [ids, usernames, emails]) expect(new Set(list).size).toBe(list.length);
  });

  test('usernames are plain letters, and every e-mail is at alder.example', () => {
    expect(everybody.filter(({ username }) => !/^[a-z]+\.[a-z]+\d*$/.test(username))).toEqual([]);
    const reachable = everybody.filter((person) => person.email !== undefined);
    expect(reachable.map((person) => person.email)).toEqual(
      reachable.map((person) => `${person.username}@alder.example`),
    );
  });

  test('all but a few full names occur once', () => {
    const names = cast.learners.map((learner) => `${learner.givenName} ${learner.familyName}`);
    expect(new Set(names).size).toBeGreaterThan(names.length * 0.99);
  });

  test('nearly nobody shares a given name within a section', () => {
    const inSection = cast.learners.map((l) => `${l.grade}${l.section} ${l.givenName}`);
    expect(new Set(inSection).size).toBeGreaterThan(inSection.length * 0.97);
  });

  test('every learner has a guardian who names them back', () => {
    const guardians = new Map(cast.guardians.map((guardian) => [guardian.id, guardian]));
    for (const learner of cast.learners) {
      expect(learner.guardianIds.length).toBeGreaterThan(0);
      for (const id of learner.guardianIds) {
        expect(guardians.get(id)!.learnerIds).toContain(learner.id);
      }
    }
  });

  test('there are families of two homes, of grandparents, of one guardian, and in both schools', () => {
    const schoolsOf = (ids: readonly string[]) =>
      new Set(cast.learners.filter((l) => ids.includes(l.id)).map((l) => l.schoolId)).size;
    expect(cast.families.filter((f) => f.homes === 2).length).toBeGreaterThan(30);
    expect(cast.families.filter((f) => f.guardianIds.length === 1).length).toBeGreaterThan(60);
    expect(cast.families.filter((f) => schoolsOf(f.learnerIds) === 2).length).toBeGreaterThan(50);
    expect(cast.guardians.filter((g) => g.relation === 'grandparent').length).toBeGreaterThan(30);
  });

  test('siblings are born more than nine months apart', () => {
    const learners = new Map(cast.learners.map((learner) => [learner.id, learner]));
    const gaps = cast.families.flatMap((family) => {
      const births = family.learnerIds.map((id) => Date.parse(learners.get(id)!.birthDate)).sort();
      return births.slice(1).map((birth, i) => birth - births[i]!);
    });
    expect(Math.min(...gaps)).toBeGreaterThan(280 * 86_400_000);
  });

  test('Marisol Andrade, who speaks Spanish, has Inés in grade 6 and Tomás in grade 2', () => {
    const guardian = cast.guardians.find((one) => one.id === characters.guardian.id)!;
    const children = cast.learners.filter((one) => guardian.learnerIds.includes(one.id));
    expect(guardian.language).toBe('es');
    expect(children.map((one) => [one.givenName, one.grade])).toEqual([
      ['Inés', '6'],
      ['Tomás', '2'],
    ]);
  });
});

describe('classes', () => {
  test('every learner has mathematics and reading, in K-5 with one teacher', () => {
    for (const learner of cast.learners) {
      const taken = cast.classes.filter((taught) => taught.learnerIds.includes(learner.id));
      const subjects = taken.flatMap((taught) => taught.subjects);
      expect(subjects.filter((one) => one === 'mathematics')).toHaveLength(1);
      expect(subjects.filter((one) => one === 'reading')).toHaveLength(1);
      expect(taken.filter((taught) => taught.kind === 'homeroom')).toHaveLength(1);
    }
  });

  test('every teacher teaches, and some classes have a co-teacher', () => {
    const teaching = new Set(cast.classes.flatMap((one) => [one.teacherId, ...one.coTeacherIds]));
    const teachers = cast.staff.filter((member) => member.role === 'teacher');
    expect(teachers.filter((member) => !teaching.has(member.id))).toEqual([]);
    expect(cast.classes.filter((one) => one.coTeacherIds.length > 0).length).toBeGreaterThan(8);
  });

  test('no teacher has two classes in the same period', () => {
    const scheduled = cast.classes.filter((taught) => taught.period !== undefined);
    const slots = scheduled.flatMap(({ teacherId, coTeacherIds, period }) =>
      [teacherId, ...coTeacherIds].map((id) => `${id} ${period}`),
    );
    expect(slots.filter((slot, i) => slots.indexOf(slot) !== i)).toEqual([]);
  });
});

describe('school year', () => {
  test.each(['2026-01-01', '2026-06-30', '2026-07-15', '2026-11-22', '2028-02-29'])(
    '%s lies in the first semester, twelve weeks or more after its start',
    (today) => {
      const { year } = buildCast({ today });
      const weeks = (Date.parse(today) - Date.parse(year.startDate)) / (7 * 86_400_000);
      expect(weeks).toBeGreaterThanOrEqual(14);
      expect(weeks).toBeLessThan(15);
      expect(today < year.semesters[0]!.endDate).toBe(true);
      expect(year.endsIn).toBe(Number(year.endDate.slice(0, 4)));
    },
  );

  test('a few learners joined within the last week, in the class of the pictures too', () => {
    const fresh = cast.learners.filter((learner) => learner.joinedOn > '2026-11-15');
    expect(fresh.length).toBeGreaterThanOrEqual(10);
    expect(fresh.filter((one) => one.grade === '6' && one.section === 'B')).toHaveLength(1);
  });
});
