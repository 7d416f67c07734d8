/** What people say of a learner, and how much time there is. */
export type LearnerProfile = {
  readonly learnerId: string;
  readonly pace: 'gentle' | 'steady' | 'brisk';
  /** Minutes a week for personal steps, in class and out of it: 45 to 150. */
  readonly minutesPerWeek: number;
  readonly entries: readonly ProfileEntry[];
};

export type ProfileEntry = {
  readonly kind: ProfileKind;
  readonly voice: Voice;
  /** sourcedId of the learner, a guardian or a teacher. */
  readonly authorId: string;
  readonly text: string;
  readonly language: 'en' | 'es';
  /** Epoch milliseconds. */
  readonly writtenAt: number;
};

export type ProfileKind = 'strength' | 'need' | 'interest' | 'what-works' | 'hope';

export type Voice = 'learner' | 'family' | 'teacher';
