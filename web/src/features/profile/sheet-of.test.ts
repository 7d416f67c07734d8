import { expect, test } from 'vitest';
import type { Profile, ProfileEntry } from './profile.ts';
import { sheetOf } from './sheet-of.ts';

const entry = (text: string, facts: Partial<ProfileEntry> = {}): ProfileEntry => ({
  entryId: text,
  kind: 'interest',
  voice: 'learner',
  text,
  code: null,
  language: 'en',
  visibility: 'family',
  schoolYear: 2027,
  fromEarlierYear: false,
  askedAgain: false,
  writtenAt: '2026-11-22T10:00:00Z',
  author: null,
  writtenDownForThem: false,
  revision: 1,
  retiredAt: null,
  stances: [],
  may: { read: true, change: true, retire: true, nameReaders: false, takeStance: false },
  ...facts,
});

test('puts on paper what teachers may read, and never what is private, restricted, retired or of last year', () => {
  const entries = [
    entry('for all'),
    entry('for teachers', { visibility: 'teachers' }),
    entry('for my mentor', { visibility: 'mentor' }),
    entry('restricted', { visibility: 'need-to-know' }),
    entry('retired', { retiredAt: '2026-11-01T10:00:00Z' }),
    entry('of last year', { fromEarlierYear: true }),
  ];
  const profile: Profile = {
    learnerId: 'a',
    givenName: 'Inés',
    familyName: 'Andrade',
    schoolYear: 2027,
    voices: [],
    entries,
  };
  const learner = { ...profile, grades: ['06'], language: 'en' };
  expect(sheetOf(profile, learner).entries.map(({ text }) => text)).toEqual([
    'for all',
    'for teachers',
  ]);
});
