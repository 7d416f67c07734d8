export const wording = {
  tabs: {
    label: 'Parts of this page',
    plan: 'Plan and week',
    mastery: 'What they know',
    reading: 'Reading',
    checkins: 'Check-ins',
    profile: 'Profile',
    versions: 'Versions',
  },
  back: 'Back to the class',
  inactive: 'Not in school at present',
  pace: {
    title: 'Pace and time',
    label: 'Pace',
    minutes: 'Minutes a week for own steps',
    gentle: 'Gentle',
    steady: 'Steady',
    brisk: 'Brisk',
    changed: 'Kept. The next draft follows it.',
    summary: '{{pace}} pace, {{minutes}} minutes a week',
  },
  classes: 'Classes',
};
