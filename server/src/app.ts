import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract } from '@everyplan/contract';
import { buildOpenApi } from '@everyplan/contract/openapi';
import { importsRoutes } from './connectors/imports/index.ts';
import { readingCheckRoutes } from './modules/assessment/index.ts';
import { attachmentsRoutes } from './modules/attachments/index.ts';
import { familyRoutes } from './modules/family/index.ts';
import { checkinsRoutes } from './modules/checkins/index.ts';
import { insightsRoutes } from './modules/insights/index.ts';
import { learnersRoutes, profileRoutes } from './modules/learners/index.ts';
import { masteryRecordRoutes, masteryRoutes } from './modules/mastery/index.ts';
import { peopleRoutes } from './modules/people/index.ts';
import { pilotsRoutes } from './modules/pilots/index.ts';
import { plansRoutes } from './modules/plans/index.ts';
import {
  readerMeasuresRoutes,
  libraryRoutes,
  readingRoutes,
  readingsRoutes,
  runningRecordsRoutes,
  shelfRoutes,
} from './modules/reading/index.ts';
import { cardsRoutes, sessionRoutes } from './modules/session/index.ts';
import { standardsRoutes } from './modules/standards/index.ts';
import { surveysRoutes } from './modules/surveys/index.ts';
import { trustRoutes } from './modules/trust/index.ts';
import type { Deps } from './platform/deps.ts';
import { buildApp, type App } from './platform/http/build-app.ts';
import { serve } from './platform/http/serve.ts';
import { servePages } from './platform/http/serve-pages.ts';

const webDist = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** The whole server: every module's routes on one app, and the web pages beside them. */
export async function buildServer(deps: Deps): Promise<App> {
  const app = await buildApp({ log: deps.log, origin: deps.config.origin });
  serve(app, deps, contract.session, sessionRoutes(deps));
  serve(app, deps, contract.cards, cardsRoutes(deps));
  serve(app, deps, contract.people, peopleRoutes(deps));
  serve(app, deps, contract.standards, standardsRoutes(deps));
  serve(app, deps, contract.imports, importsRoutes(deps));
  serve(app, deps, contract.attachments, attachmentsRoutes(deps));
  serve(app, deps, contract.mastery, masteryRoutes(deps));
  serve(app, deps, contract.masteryRecord, masteryRecordRoutes(deps));
  serve(app, deps, contract.learners, learnersRoutes(deps));
  serve(app, deps, contract.profile, profileRoutes(deps));
  serve(app, deps, contract.surveys, surveysRoutes(deps));
  serve(app, deps, contract.plans, plansRoutes(deps));
  serve(app, deps, contract.checkins, checkinsRoutes(deps));
  serve(app, deps, contract.family, familyRoutes(deps));
  serve(app, deps, contract.reading, readingRoutes());
  serve(app, deps, contract.library, libraryRoutes(deps));
  serve(app, deps, contract.readerMeasures, readerMeasuresRoutes(deps));
  serve(app, deps, contract.readings, readingsRoutes(deps));
  serve(app, deps, contract.runningRecords, runningRecordsRoutes(deps));
  serve(app, deps, contract.shelf, shelfRoutes(deps));
  serve(app, deps, contract.readingCheck, readingCheckRoutes(deps));
  serve(app, deps, contract.pilots, pilotsRoutes(deps));
  serve(app, deps, contract.insights, insightsRoutes(deps));
  serve(app, deps, contract.trust, trustRoutes(deps));
  let document: ReturnType<typeof buildOpenApi> | undefined;
  app.get('/api/openapi.json', async () => (document ??= buildOpenApi()));
  if (existsSync(webDist)) await servePages(app, webDist);
  return app;
}
