import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contract } from '@everyplan/contract';
import { peopleRoutes } from './modules/people/index.ts';
import { sessionRoutes } from './modules/session/index.ts';
import type { Deps } from './platform/deps.ts';
import { buildApp, type App } from './platform/http/build-app.ts';
import { serve } from './platform/http/serve.ts';
import { servePages } from './platform/http/serve-pages.ts';
import type { Tasks } from './platform/jobs/run-jobs.ts';

const webDist = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** The whole server: every module's routes on one app, and the web pages beside them. */
export async function buildServer(deps: Deps): Promise<App> {
  const app = await buildApp({ log: deps.log, origin: deps.config.origin });
  serve(app, deps, contract.session, sessionRoutes(deps));
  serve(app, deps, contract.people, peopleRoutes(deps));
  if (existsSync(webDist)) await servePages(app, webDist);
  return app;
}

/** Every module's jobs. */
export const tasks: Tasks = {};
