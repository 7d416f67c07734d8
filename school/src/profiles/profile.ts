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
  /** Empty only beside a code. */
  readonly text: string;
  /** A support of the product's pick list, or the tag of a language. */
  readonly code?: string;
  readonly language: 'en' | 'es';
  /** 'family' where nothing is said. */
  readonly visibility?: Visibility;
  /** Who needs to know what is restricted: the teacher who sees the learner most. */
  readonly isForMainTeacher?: true;
  /** Said in the school year before this one. */
  readonly ofLastYear?: true;
  /** Epoch milliseconds. */
  readonly writtenAt: number;
};

export type ProfileKind =
  | 'strength'
  | 'need'
  | 'interest'
  | 'what-works'
  | 'what-helped'
  | 'support'
  | 'language'
  | 'hope'
  | 'trusted-adult'
  | 'health';

export type Visibility = 'mentor' | 'teachers' | 'family' | 'need-to-know';

export type Voice = 'learner' | 'family' | 'teacher';
