import type { Roster } from '@everyplan/exchange/oneroster';
import type { Grade } from '../grade.ts';
import type { Characters } from './characters.ts';
import type { SchoolYear } from './school-year.ts';

/** The demo district: everybody in it, and the same people as a OneRoster roster. */
export type Cast = {
  readonly district: School;
  readonly schools: readonly School[];
  readonly year: SchoolYear;
  readonly learners: readonly Learner[];
  readonly guardians: readonly Guardian[];
  readonly families: readonly Family[];
  readonly staff: readonly StaffMember[];
  readonly classes: readonly TaughtClass[];
  /** The fixed persons whom docs, tests and the printed demo accounts name. */
  readonly characters: Characters;
  /** What a real school's OneRoster bundle would say of them, for the same import. */
  readonly roster: Roster;
};

/** A school, or the district above them. `id` is its sourcedId, as everywhere here. */
export type School = {
  readonly id: string;
  readonly name: string;
  readonly grades: readonly Grade[];
};

export type Person = {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly username: string;
  /** Always at alder.example; absent for a few guardians, as in a real school. */
  readonly email?: string;
  /** Home language, a BCP 47 tag such as 'es'. */
  readonly language: string;
};

export type Learner = Person & {
  readonly grade: Grade;
  readonly section: Section;
  readonly schoolId: string;
  readonly familyId: string;
  readonly guardianIds: readonly string[];
  readonly birthDate: string;
  /** First school day here: the start of the year, or a few days ago for the newly arrived. */
  readonly joinedOn: string;
};

export type Section = 'A' | 'B' | 'C';

export type Guardian = Person & {
  readonly familyId: string;
  readonly relation: Relation;
  /** 0, or 1 for the second of two homes. */
  readonly home: number;
  readonly learnerIds: readonly string[];
};

export type Relation =
  | 'parent'
  | 'step-parent'
  | 'grandparent'
  | 'aunt or uncle'
  | 'foster carer'
  | 'adult sibling';

export type Family = {
  readonly id: string;
  readonly language: string;
  /** The language of letters and of the family's own words: the two that the product speaks. */
  readonly letters: 'en' | 'es';
  readonly homes: 1 | 2;
  readonly learnerIds: readonly string[];
  readonly guardianIds: readonly string[];
};

export type StaffMember = Person & {
  readonly role: 'teacher' | 'coach' | 'principal' | 'administrator';
  /** What they do, for people: 'Grade 6 mathematics'. */
  readonly title: string;
  /** sourcedIds of schools (or of the district), the first one being the main one. */
  readonly orgIds: readonly string[];
};

export type Subject =
  | 'mathematics'
  | 'reading'
  | 'science'
  | 'social studies'
  | 'arts and movement';

export type TaughtClass = {
  readonly id: string;
  readonly title: string;
  readonly kind: 'homeroom' | 'scheduled';
  readonly grade: Grade;
  readonly section: Section;
  readonly schoolId: string;
  /** A self-contained homeroom has several. */
  readonly subjects: readonly Subject[];
  readonly period?: number;
  readonly room: string;
  readonly teacherId: string;
  readonly coTeacherIds: readonly string[];
  readonly learnerIds: readonly string[];
};
