import { describe, expect, test } from 'vitest';
import type { ProfileVisibility, Voice } from '@everyplan/contract';
import {
  type EntryFacts,
  kindsOfVoice,
  knowsOf,
  mayChange,
  mayNameReaders,
  mayRead,
  mayRetire,
  mayTakeStance,
  type Relation,
  relations,
  voicesOf,
} from './policy.ts';

const visibilities = ['mentor', 'teachers', 'family', 'need-to-know'] as const;
const voices = ['learner', 'family', 'teacher', 'staff'] as const;

/** Who reads what neither they wrote nor were named for; a column for each visibility. */
const readers: Readonly<Record<Relation, string>> = {
  //             mentor teachers family need-to-know
  self: /*       */ 'x x x .',
  guardian: /*   */ '. . x .',
  mentor: /*     */ 'x x x .',
  teacher: /*    */ '. x x .',
  coach: /*      */ '. x x .',
  principal: /*  */ '. x x .',
  administrator: '. . x .',
};

/** Who changes and who retires an entry that they can read and did not write; a column for each voice. */
const changers: Readonly<Record<Relation, string>> = {
  //             learner family teacher staff
  self: /*       */ 'x . . .',
  guardian: /*   */ '. x . .',
  mentor: /*     */ '. . x .',
  teacher: /*    */ '. . x .',
  coach: /*      */ '. . . x',
  principal: /*  */ '. . . x',
  administrator: '. . . .',
};
const retirers: Readonly<Record<Relation, string>> = {
  ...changers,
  mentor: 'x x x x',
  teacher: 'x x x x',
  principal: 'x x x x',
};

const entry = (facts: Partial<EntryFacts>): EntryFacts => ({
  voice: 'teacher',
  visibility: 'family',
  isAuthor: false,
  isNamed: false,
  ...facts,
});

const marks = (yes: readonly boolean[]) => yes.map((each) => (each ? 'x' : '.')).join(' ');
const eachVisibility = (ask: (visibility: ProfileVisibility) => boolean) =>
  marks(visibilities.map(ask));
const eachVoice = (ask: (voice: Voice) => boolean) => marks(voices.map(ask));

describe.each(relations)('as %s', (relation) => {
  const held = [relation];

  test('reads the entries of their circles, whatever the voice', () => {
    for (const voice of voices)
      expect(eachVisibility((visibility) => mayRead(held, entry({ voice, visibility })))).toBe(
        readers[relation],
      );
  });

  test('reads what they wrote, and what they are named for', () => {
    expect(
      eachVisibility((visibility) => mayRead(held, entry({ visibility, isAuthor: true }))),
    ).toBe('x x x x');
    const named = eachVisibility((visibility) =>
      mayRead(held, entry({ visibility, isNamed: true })),
    );
    expect(named).toBe(readers[relation].replace(/.$/, 'x'));
  });

  test('changes the words of their own voice only, and what they wrote', () => {
    expect(eachVoice((voice) => mayChange(held, entry({ voice })))).toBe(changers[relation]);
    expect(eachVoice((voice) => mayChange(held, entry({ voice, isAuthor: true })))).toBe('x x x x');
  });

  test('retires what they may change, and as an adult who answers for the learner any they can read', () => {
    expect(eachVoice((voice) => mayRetire(held, entry({ voice })))).toBe(retirers[relation]);
  });

  test('neither changes nor retires what they may not read', () => {
    for (const visibility of visibilities)
      for (const voice of voices) {
        const given = entry({ visibility, voice });
        if (mayRead(held, given)) continue;
        expect([
          mayChange(held, given),
          mayRetire(held, given),
          mayTakeStance(held, given),
        ]).toEqual([false, false, false]);
      }
  });

  test('takes a stance on other voices that they can read, restricted ones aside', () => {
    const own = voicesOf(held)[0];
    const expected = eachVoice((voice) => own !== undefined && voice !== own);
    expect(eachVoice((voice) => mayTakeStance(held, entry({ voice })))).toBe(expected);
    expect(mayTakeStance(held, entry({ visibility: 'need-to-know', isNamed: true }))).toBe(false);
  });

  test('names who needs to know as the author or the principal, where anybody needs to', () => {
    const restricted = entry({ visibility: 'need-to-know', isNamed: true });
    expect(mayNameReaders(held, restricted)).toBe(relation === 'principal');
    expect(mayNameReaders(held, { ...restricted, isAuthor: true })).toBe(true);
    expect(mayNameReaders(held, entry({ isAuthor: true }))).toBe(false);
  });

  test('knows of a restricted entry only where they may read it or lead the school', () => {
    const restricted = entry({ visibility: 'need-to-know' });
    expect(knowsOf(held, restricted)).toBe(relation === 'principal');
    expect(knowsOf(held, { ...restricted, isNamed: true })).toBe(true);
  });
});

test('each speaks in their own voice; a teacher and a mentor also write down what others say', () => {
  expect(Object.fromEntries(relations.map((each) => [each, voicesOf([each])]))).toEqual({
    self: ['learner'],
    guardian: ['family'],
    mentor: ['teacher', 'learner', 'family'],
    teacher: ['teacher', 'learner', 'family'],
    coach: ['staff'],
    principal: ['staff'],
    administrator: [],
  });
});

test('a teacher who is the guardian too speaks for the family first', () => {
  expect(voicesOf(['teacher', 'guardian'])).toEqual(['family', 'teacher', 'learner']);
});

test('only adults at school say what the evidence shows, and no learner sets a support alone', () => {
  const speakers = (kind: 'what-helped' | 'support') =>
    voices.filter((voice) => kindsOfVoice(voice).includes(kind));
  expect(speakers('what-helped')).toEqual(['teacher', 'staff']);
  expect(speakers('support')).toEqual(['family', 'teacher', 'staff']);
});

test('somebody without a relation reads, changes and names nothing but their own words', () => {
  const given = entry({});
  expect([mayRead([], given), mayChange([], { ...given, isAuthor: true })]).toEqual([false, false]);
});
