import type { ProfileEntry } from './profile.ts';

/** An entry before it is known who wrote it and when. */
export type Words = Omit<ProfileEntry, 'authorId' | 'writtenAt'>;
