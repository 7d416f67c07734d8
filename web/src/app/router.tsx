import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import i18n from 'i18next';
import { actingRole } from '../features/session/acting-role.ts';
import { meQuery } from '../features/session/me.ts';
import { queryClient } from '../platform/query-client.ts';
import { Bones } from '../ui/bones.tsx';
import { ErrorPage } from './error-page.tsx';
import { Frame } from './frame.tsx';
import { speak } from './i18n.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { placesOf } from './places.ts';
import { type Search, readSearch } from './search.ts';
import { Shell } from './shell.tsx';

type Namespace =
  | 'checkins'
  | 'session'
  | 'people'
  | 'standards'
  | 'cards'
  | 'family'
  | 'imports'
  | 'mastery'
  | 'learners'
  | 'profile'
  | 'pilots'
  | 'plans'
  | 'insights'
  | 'templates'
  | 'reading'
  | 'library'
  | 'reader-measures'
  | 'reader'
  | 'reading-check'
  | 'readings'
  | 'devices'
  | 'running-records'
  | 'shelf'
  | 'surveys'
  | 'trust'
  | 'week';

const words =
  (...namespaces: readonly Namespace[]) =>
  () =>
    i18n.loadNamespaces(namespaces);

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Frame,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>): Search => readSearch(search),
});

const signInPage = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  loader: words('session'),
  component: lazyRouteComponent(() => import('../features/session/sign-in-page.tsx'), 'SignInPage'),
});
const forgotPage = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  loader: words('session'),
  component: lazyRouteComponent(
    () => import('../features/session/forgot-password-page.tsx'),
    'ForgotPasswordPage',
  ),
});
const resetPage = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  loader: words('session'),
  component: lazyRouteComponent(
    () => import('../features/session/reset-password-page.tsx'),
    'ResetPasswordPage',
  ),
});
const setupPage = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  loader: words('session'),
  component: lazyRouteComponent(() => import('../features/session/setup-page.tsx'), 'SetupPage'),
});

const classSurveyPage = createRoute({
  getParentRoute: () => root,
  path: '/survey',
  loader: words('surveys'),
  component: lazyRouteComponent(
    () => import('../features/surveys/device/class-survey-page.tsx'),
    'ClassSurveyPage',
  ),
});
const familyPage = createRoute({
  getParentRoute: () => root,
  path: '/f',
  loader: words('surveys'),
  component: lazyRouteComponent(
    () => import('../features/surveys/family/family-page.tsx'),
    'FamilyPage',
  ),
});

const classCheckPage = createRoute({
  getParentRoute: () => root,
  path: '/check',
  loader: words('reading-check'),
  component: lazyRouteComponent(
    () => import('../features/reading-check/class-check-page.tsx'),
    'ClassCheckPage',
  ),
});
const myCheckPage = createRoute({
  getParentRoute: () => root,
  path: '/my-check/$checkId',
  loader: words('reading-check'),
  beforeLoad: knowMe,
  component: lazyRouteComponent(
    () => import('../features/reading-check/my-check-page.tsx'),
    'MyCheckPage',
  ),
});

const cardPage = createRoute({
  getParentRoute: () => root,
  path: '/card',
  loader: words('cards', 'session'),
  component: lazyRouteComponent(() => import('../features/cards/card-page.tsx'), 'CardPage'),
});
/** On the whole screen, and without a network too. */
const readPage = createRoute({
  getParentRoute: () => root,
  path: '/read/$textId',
  beforeLoad: async ({ context, location }) => {
    const { whoReads } = await import('../features/reader/kept/who-reads.ts');
    const me = await whoReads(context.queryClient, location.href);
    await speak(me.language);
  },
  loader: words('reader'),
  component: lazyRouteComponent(() => import('../features/reader/reader-page.tsx'), 'ReaderPage'),
});
const stopRemindersPage = createRoute({
  getParentRoute: () => root,
  path: '/stop-reminders',
  loader: words('checkins'),
  component: lazyRouteComponent(
    () => import('../features/checkins/stop-reminders-page.tsx'),
    'StopRemindersPage',
  ),
});
const stopMailsPage = createRoute({
  getParentRoute: () => root,
  path: '/stop-mails',
  loader: words('family'),
  component: lazyRouteComponent(
    () => import('../features/family/stop-mails-page.tsx'),
    'StopMailsPage',
  ),
});

/** Whoever is not signed in does that first and comes back. */
async function knowMe({
  context,
  location,
}: {
  readonly context: { readonly queryClient: QueryClient };
  readonly location: { readonly href: string };
}) {
  const me = await context.queryClient.ensureQueryData(meQuery);
  if (!me) {
    const next = location.href;
    throw redirect({ to: '/sign-in', search: next === '/' ? {} : { next } });
  }
  await speak(me.language);
  return { me };
}

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: knowMe,
  component: Shell,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: placesOf[actingRole(context.me)][0].to });
  },
});
const todayPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/today',
  loader: words('plans', 'mastery', 'week'),
  component: lazyRouteComponent(() => import('../features/plans/today-page.tsx'), 'TodayPage'),
});
const mySkillsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-skills',
  loader: words('mastery'),
  component: lazyRouteComponent(
    () => import('../features/mastery/my-skills-page.tsx'),
    'MySkillsPage',
  ),
});
const myShelfPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-shelf',
  loader: words('shelf'),
  component: lazyRouteComponent(() => import('../features/shelf/my-shelf-page.tsx'), 'MyShelfPage'),
});
const classReadingPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading',
  loader: words('shelf'),
  component: lazyRouteComponent(
    () => import('../features/shelf/class-reading-page.tsx'),
    'ClassReadingPage',
  ),
});
const classReadingsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading/readings',
  loader: words('readings', 'shelf'),
  component: lazyRouteComponent(
    () => import('../features/readings/readings-page.tsx'),
    'ReadingsPage',
  ),
});
const classesPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes',
  loader: words('people'),
  component: lazyRouteComponent(() => import('../features/people/classes-page.tsx'), 'ClassesPage'),
});
const classPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId',
  loader: words('plans', 'mastery', 'people'),
  component: lazyRouteComponent(() => import('../features/plans/class-page.tsx'), 'ClassPage'),
});
const classSlippedPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/slipped',
  loader: words('week'),
  component: lazyRouteComponent(
    () => import('../features/week/class-slipped-page.tsx'),
    'ClassSlippedPage',
  ),
});
const classMapPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/mastery',
  loader: words('mastery', 'standards'),
  component: lazyRouteComponent(
    () => import('../features/mastery/class-map/class-map-page.tsx'),
    'ClassMapPage',
  ),
});
const scalePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/schools/$schoolId/levels',
  loader: words('mastery'),
  component: lazyRouteComponent(
    () => import('../features/mastery/scale/scale-page.tsx'),
    'ScalePage',
  ),
});
const classWeeksPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/weeks',
  loader: words('plans', 'mastery', 'week'),
  component: lazyRouteComponent(
    () => import('../features/plans/class-weeks-page.tsx'),
    'ClassWeeksPage',
  ),
});
const surveysPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/surveys',
  loader: words('surveys', 'devices'),
  component: lazyRouteComponent(
    () => import('../features/surveys/surveys-page.tsx'),
    'SurveysPage',
  ),
});
const surveySheetsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/surveys/sheets',
  loader: words('surveys'),
  component: lazyRouteComponent(() => import('../features/surveys/sheets-page.tsx'), 'SheetsPage'),
});
const surveyEntryPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/surveys/entry',
  loader: words('surveys'),
  component: lazyRouteComponent(() => import('../features/surveys/entry-page.tsx'), 'EntryPage'),
});
const surveyAnswersPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/surveys/answers',
  loader: words('surveys'),
  component: lazyRouteComponent(
    () => import('../features/surveys/results-page.tsx'),
    'ResultsPage',
  ),
});
const surveyLettersPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/surveys/families',
  loader: words('surveys'),
  component: lazyRouteComponent(
    () => import('../features/surveys/letters-page.tsx'),
    'LettersPage',
  ),
});
const learnerPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/learners/$learnerId',
  loader: words('learners', 'plans', 'mastery', 'week'),
  component: lazyRouteComponent(
    () => import('../features/learners/learner-page.tsx'),
    'LearnerPage',
  ),
});
const learnerPlan = createRoute({
  getParentRoute: () => learnerPage,
  path: '/',
  component: lazyRouteComponent(() => import('../features/plans/plan-panel.tsx'), 'PlanPanel'),
});
const learnerMastery = createRoute({
  getParentRoute: () => learnerPage,
  path: '/mastery',
  component: lazyRouteComponent(
    () => import('../features/mastery/mastery-panel.tsx'),
    'MasteryPanel',
  ),
});
const learnerProfile = createRoute({
  getParentRoute: () => learnerPage,
  path: '/profile',
  loader: words('profile'),
  component: lazyRouteComponent(
    () => import('../features/profile/profile-panel.tsx'),
    'ProfilePanel',
  ),
});
const learnerWhatIf = createRoute({
  getParentRoute: () => learnerPage,
  path: '/what-if',
  component: lazyRouteComponent(() => import('../features/week/what-if-page.tsx'), 'WhatIfPanel'),
});
const learnerReading = createRoute({
  getParentRoute: () => learnerPage,
  path: '/reading',
  loader: words('reader-measures', 'running-records', 'readings', 'shelf'),
  component: lazyRouteComponent(
    () => import('../features/reader-measures/reading-panel.tsx'),
    'ReadingPanel',
  ),
});
const startSmallPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/start-small',
  loader: words('pilots'),
  component: lazyRouteComponent(
    () => import('../features/pilots/start-small-page.tsx'),
    'StartSmallPage',
  ),
});
const pilotPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/start-small/$pilotId',
  loader: words('pilots'),
  component: lazyRouteComponent(() => import('../features/pilots/pilot-page.tsx'), 'PilotPage'),
});
const winCardPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/start-small/$pilotId/card',
  loader: words('pilots'),
  component: lazyRouteComponent(
    () => import('../features/pilots/win-card-page.tsx'),
    'WinCardPage',
  ),
});
const myReadingPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-reading',
  loader: words('reader-measures', 'running-records'),
  component: lazyRouteComponent(
    () => import('../features/reader-measures/my-reading-page.tsx'),
    'MyReadingPage',
  ),
});
const classGrowthPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading/growth',
  loader: words('reader-measures', 'shelf'),
  component: lazyRouteComponent(
    () => import('../features/reader-measures/class-growth-page.tsx'),
    'ClassGrowthPage',
  ),
});
const schoolGrowthPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/reading-growth',
  loader: words('reader-measures'),
  component: lazyRouteComponent(
    () => import('../features/reader-measures/school-growth-page.tsx'),
    'SchoolGrowthPage',
  ),
});
const learnerVersions = createRoute({
  getParentRoute: () => learnerPage,
  path: '/versions',
  component: lazyRouteComponent(
    () => import('../features/plans/versions-panel.tsx'),
    'VersionsPanel',
  ),
});
const learnerCheckIns = createRoute({
  getParentRoute: () => learnerPage,
  path: '/check-ins',
  loader: words('checkins'),
  component: lazyRouteComponent(
    () => import('../features/checkins/learner-check-ins.tsx'),
    'LearnerCheckIns',
  ),
});
const mentorPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/check-ins',
  loader: words('checkins'),
  component: lazyRouteComponent(() => import('../features/checkins/mentor-page.tsx'), 'MentorPage'),
});
const talkPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/check-ins/$checkInId',
  loader: words('checkins'),
  component: lazyRouteComponent(() => import('../features/checkins/talk-page.tsx'), 'TalkPage'),
});
const myTalksPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/my-talks',
  loader: words('checkins'),
  component: lazyRouteComponent(
    () => import('../features/checkins/my-talks-page.tsx'),
    'MyTalksPage',
  ),
});
const mentorsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/mentors',
  loader: words('checkins'),
  component: lazyRouteComponent(
    () => import('../features/checkins/mentors-page.tsx'),
    'MentorsPage',
  ),
});
const remindersPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/reminders',
  loader: words('checkins'),
  component: lazyRouteComponent(
    () => import('../features/checkins/reminders-page.tsx'),
    'RemindersPage',
  ),
});
const trustPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/trust',
  loader: words('trust'),
  component: lazyRouteComponent(() => import('../features/trust/trust-page.tsx'), 'TrustPage'),
});
const learnerDataPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/learners/$learnerId/data',
  loader: words('trust'),
  component: lazyRouteComponent(
    () => import('../features/trust/learner-data-page.tsx'),
    'LearnerDataPage',
  ),
});
const mePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/me',
  loader: words('profile'),
  component: lazyRouteComponent(() => import('../features/profile/me-page.tsx'), 'MePage'),
});
const meetPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/learners/$learnerId/meet',
  loader: words('profile'),
  component: lazyRouteComponent(() => import('../features/profile/meet-page.tsx'), 'MeetPage'),
});
const classMeetPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/meet',
  loader: words('profile', 'people'),
  component: lazyRouteComponent(
    () => import('../features/profile/class-meet-page.tsx'),
    'ClassMeetPage',
  ),
});
const readingCheckPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading/check',
  loader: words('reading-check', 'devices', 'shelf'),
  component: lazyRouteComponent(
    () => import('../features/reading-check/check-page.tsx'),
    'CheckPage',
  ),
});
const runningRecordsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading/records',
  loader: words('running-records', 'shelf'),
  component: lazyRouteComponent(
    () => import('../features/running-records/records-page.tsx'),
    'RecordsPage',
  ),
});
const recordEntryPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading/records/entry',
  loader: words('running-records'),
  component: lazyRouteComponent(
    () => import('../features/running-records/entry-page.tsx'),
    'EntryPage',
  ),
});
const recordFormPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/reading/records/form',
  loader: words('running-records'),
  component: lazyRouteComponent(
    () => import('../features/running-records/form-page.tsx'),
    'FormPage',
  ),
});
const runningRecordPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/learners/$learnerId/running-records/$recordId',
  loader: words('running-records'),
  component: lazyRouteComponent(
    () => import('../features/running-records/record-page.tsx'),
    'RecordPage',
  ),
});
const classStripPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/strip',
  loader: words('profile', 'people'),
  component: lazyRouteComponent(
    () => import('../features/profile/class-strip-page.tsx'),
    'ClassStripPage',
  ),
});
const quickNotesPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/notes',
  loader: words('profile', 'people'),
  component: lazyRouteComponent(
    () => import('../features/profile/quick-notes-page.tsx'),
    'QuickNotesPage',
  ),
});
const carryOverPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/carry-over',
  loader: words('profile', 'people'),
  component: lazyRouteComponent(
    () => import('../features/profile/carry-over-page.tsx'),
    'CarryOverPage',
  ),
});
const childrenPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/children',
  loader: words('family'),
  component: lazyRouteComponent(
    () => import('../features/family/children-page.tsx'),
    'ChildrenPage',
  ),
});
const classCardsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/cards',
  loader: words('cards'),
  component: lazyRouteComponent(
    () => import('../features/cards/class-cards-page.tsx'),
    'ClassCardsPage',
  ),
});
const lettersPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/classes/$classId/letters',
  loader: words('family'),
  component: lazyRouteComponent(
    () => import('../features/family/letters/letters-page.tsx'),
    'LettersPage',
  ),
});
const schoolMailPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/family-mail',
  loader: words('family'),
  component: lazyRouteComponent(
    () => import('../features/family/school-mail/school-mail-page.tsx'),
    'SchoolMailPage',
  ),
});
const coveragePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/coverage',
  loader: words('insights', 'plans'),
  component: lazyRouteComponent(
    () => import('../features/insights/coverage-page.tsx'),
    'CoveragePage',
  ),
});
const standardsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards',
  loader: words('standards'),
  component: lazyRouteComponent(
    () => import('../features/standards/standards-page.tsx'),
    'StandardsPage',
  ),
});
const standardPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/standards/$standardId',
  loader: words('standards'),
  component: lazyRouteComponent(
    () => import('../features/standards/standard-page.tsx'),
    'StandardPage',
  ),
});
const skillsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/skills',
  loader: words('standards'),
  component: lazyRouteComponent(
    () => import('../features/standards/skills-page.tsx'),
    'SkillsPage',
  ),
});
const textsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/texts',
  loader: words('library'),
  component: lazyRouteComponent(
    () => import('../features/library/library-page.tsx'),
    'LibraryPage',
  ),
});
const measurePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/texts/measure',
  loader: words('reading', 'library'),
  component: lazyRouteComponent(
    () => import('../features/reading/measure-page.tsx'),
    'MeasurePage',
  ),
});
const addTextsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/texts/add',
  loader: words('library'),
  component: lazyRouteComponent(
    () => import('../features/library/add-texts-page.tsx'),
    'AddTextsPage',
  ),
});
const textPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/texts/$textId',
  loader: words('library', 'reading'),
  component: lazyRouteComponent(() => import('../features/library/text-page.tsx'), 'TextPage'),
});
const modelPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/model',
  loader: words('mastery'),
  component: lazyRouteComponent(() => import('../features/mastery/model-page.tsx'), 'ModelPage'),
});
const importsPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports',
  loader: words('imports'),
  component: lazyRouteComponent(
    () => import('../features/imports/imports-page.tsx'),
    'ImportsPage',
  ),
});
const importPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/imports/$importId',
  loader: words('imports'),
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});
const peoplePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  loader: words('people'),
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
});
const templatesPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-templates',
  loader: words('templates'),
  component: lazyRouteComponent(
    () => import('../features/templates/templates-page.tsx'),
    'TemplatesPage',
  ),
});
const templatePage = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-templates/$templateId',
  loader: words('templates'),
  component: lazyRouteComponent(
    () => import('../features/templates/template-page.tsx'),
    'TemplatePage',
  ),
});
const personPage = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  loader: words('people'),
  component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signInPage,
    forgotPage,
    resetPage,
    setupPage,
    classCheckPage,
    myCheckPage,
    classSurveyPage,
    familyPage,
    cardPage,
    stopMailsPage,
    readPage,
    stopRemindersPage,
    signedIn.addChildren([
      home,
      todayPage,
      mySkillsPage,
      myShelfPage,
      classReadingPage,
      classReadingsPage,
      classesPage,
      classPage,
      classWeeksPage,
      classMapPage,
      scalePage,
      classSlippedPage,
      surveysPage,
      surveySheetsPage,
      surveyEntryPage,
      surveyAnswersPage,
      surveyLettersPage,
      learnerPage.addChildren([
        learnerPlan,
        learnerMastery,
        learnerReading,
        learnerCheckIns,
        learnerProfile,
        learnerVersions,
        learnerWhatIf,
      ]),
      mentorPage,
      talkPage,
      myTalksPage,
      mentorsPage,
      remindersPage,
      trustPage,
      learnerDataPage,
      mePage,
      meetPage,
      classMeetPage,
      classStripPage,
      readingCheckPage,
      runningRecordsPage,
      recordEntryPage,
      recordFormPage,
      runningRecordPage,
      quickNotesPage,
      carryOverPage,
      childrenPage,
      classCardsPage,
      lettersPage,
      schoolMailPage,
      coveragePage,
      myReadingPage,
      startSmallPage,
      pilotPage,
      winCardPage,
      classGrowthPage,
      schoolGrowthPage,
      standardsPage,
      standardPage,
      skillsPage,
      modelPage,
      textsPage,
      measurePage,
      addTextsPage,
      textPage,
      importsPage,
      importPage,
      peoplePage,
      personPage,
      templatesPage,
      templatePage,
    ]),
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Bones,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
