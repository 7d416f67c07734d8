import type { Role } from '@everyplan/contract';

export interface Place {
  readonly to:
    | '/today'
    | '/my-skills'
    | '/my-shelf'
    | '/me'
    | '/classes'
    | '/check-ins'
    | '/my-talks'
    | '/children'
    | '/coverage'
    | '/standards'
    | '/texts'
    | '/imports'
    | '/people'
    | '/trust';
  readonly name:
    | 'today'
    | 'skills'
    | 'shelf'
    | 'me'
    | 'classes'
    | 'checkins'
    | 'talks'
    | 'children'
    | 'coverage'
    | 'standards'
    | 'texts'
    | 'imports'
    | 'people'
    | 'trust';
}

const today: Place = { to: '/today', name: 'today' };
const skills: Place = { to: '/my-skills', name: 'skills' };
const shelf: Place = { to: '/my-shelf', name: 'shelf' };
const me: Place = { to: '/me', name: 'me' };
const classes: Place = { to: '/classes', name: 'classes' };
const checkins: Place = { to: '/check-ins', name: 'checkins' };
const talks: Place = { to: '/my-talks', name: 'talks' };
const children: Place = { to: '/children', name: 'children' };
const coverage: Place = { to: '/coverage', name: 'coverage' };
const standards: Place = { to: '/standards', name: 'standards' };
const texts: Place = { to: '/texts', name: 'texts' };
const imports: Place = { to: '/imports', name: 'imports' };
const trust: Place = { to: '/trust', name: 'trust' };
const people: Place = { to: '/people', name: 'people' };

/** The places of each role, what it came to do first; the first is its home. */
export const placesOf: Readonly<Record<Role, readonly [Place, ...Place[]]>> = {
  learner: [today, shelf, skills, talks, me],
  guardian: [children],
  teacher: [classes, checkins, standards, texts, people],
  coach: [classes, checkins, standards, texts, people],
  principal: [coverage, classes, standards, texts, people],
  administrator: [imports, coverage, trust, standards, people],
  staff: [standards, texts, checkins],
};
