import type { contract } from '@everyplan/contract';
import type { Handlers } from '../../platform/http/serve.ts';
import { measure } from './measure.ts';

export function readingRoutes(): Handlers<typeof contract.reading> {
  return {
    'POST /api/text-measures': async ({ body }) => measure(body),
  };
}
