export { buildCast } from './cast/build-cast.ts';
export type { DemoOptions } from './cast/build-cast.ts';
export type * from './cast/cast.ts';
export { characters, mainClassId } from './cast/characters.ts';
export type { Character, Characters } from './cast/characters.ts';
export type { SchoolYear, Term } from './cast/school-year.ts';
export { grades } from './grade.ts';
export type { Grade } from './grade.ts';
export type * from './frameworks/framework.ts';
