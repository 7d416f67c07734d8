import type { contract } from '@everyplan/contract';
import type { Deps } from '../../platform/deps.ts';
import type { Handlers } from '../../platform/http/serve.ts';
import { readCoverage } from './coverage.ts';

export function insightsRoutes(deps: Deps): Handlers<typeof contract.insights> {
  return {
    'GET /api/coverage': ({ actor, query }) => readCoverage(deps, actor, query.schoolId),
  };
}
