/** The pick list of supports and accommodations, by what they change. The codes are for machines: a planner, a reading check. */
export const supportAreas = {
  time: ['extra-time', 'short-tasks', 'movement-breaks'],
  reading: ['read-aloud', 'large-print', 'easy-font', 'home-language', 'colour-contrast'],
  answering: ['answer-aloud', 'scribe', 'keyboard', 'sentence-starters'],
  place: ['quiet-place', 'front-seat', 'small-group', 'headphones'],
  tools: ['objects-to-touch', 'calculator', 'step-list', 'timer', 'captions', 'no-screen'],
} as const;

export type SupportArea = keyof typeof supportAreas;
export type SupportCode = (typeof supportAreas)[SupportArea][number];

export const supportCodes: readonly SupportCode[] = Object.values(supportAreas).flat();
