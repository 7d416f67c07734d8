import 'i18next';
import type { wording as cards } from '../features/cards/en.ts';
import type { wording as checkins } from '../features/checkins/en.ts';
import type { wording as devices } from '../features/devices/en.ts';
import type { wording as family } from '../features/family/en.ts';
import type { wording as imports } from '../features/imports/en.ts';
import type { wording as insights } from '../features/insights/en.ts';
import type { wording as templates } from '../features/templates/en.ts';
import type { wording as learners } from '../features/learners/en.ts';
import type { wording as library } from '../features/library/en.ts';
import type { wording as mastery } from '../features/mastery/en.ts';
import type { wording as people } from '../features/people/en.ts';
import type { wording as pilots } from '../features/pilots/en.ts';
import type { wording as plans } from '../features/plans/en.ts';
import type { wording as profile } from '../features/profile/en.ts';
import type { wording as reader } from '../features/reader/en.ts';
import type { wording as readerMeasures } from '../features/reader-measures/en.ts';
import type { wording as reading } from '../features/reading/en.ts';
import type { wording as runningRecords } from '../features/running-records/en.ts';
import type { wording as readingCheck } from '../features/reading-check/en.ts';
import type { wording as readings } from '../features/readings/en.ts';
import type { wording as session } from '../features/session/en.ts';
import type { wording as shelf } from '../features/shelf/en.ts';
import type { wording as standards } from '../features/standards/en.ts';
import type { wording as surveys } from '../features/surveys/en.ts';
import type { wording as trust } from '../features/trust/en.ts';
import type { wording as ui } from '../ui/en.ts';
import type { wording as week } from '../features/week/en.ts';
import type { wording as app } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      app: typeof app;
      ui: typeof ui;
      cards: typeof cards;
      checkins: typeof checkins;
      devices: typeof devices;
      family: typeof family;
      imports: typeof imports;
      insights: typeof insights;
      templates: typeof templates;
      learners: typeof learners;
      library: typeof library;
      mastery: typeof mastery;
      people: typeof people;
      pilots: typeof pilots;
      plans: typeof plans;
      profile: typeof profile;
      reader: typeof reader;
      reading: typeof reading;
      'reader-measures': typeof readerMeasures;
      'running-records': typeof runningRecords;
      'reading-check': typeof readingCheck;
      readings: typeof readings;
      session: typeof session;
      shelf: typeof shelf;
      standards: typeof standards;
      surveys: typeof surveys;
      trust: typeof trust;
      week: typeof week;
    };
  }
}
