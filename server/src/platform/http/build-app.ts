import fastifyHelmet from '@fastify/helmet';
import Fastify, { LogController } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { Problem, type ProblemShape } from '../errors.ts';

export type App = Awaited<ReturnType<typeof buildApp>>;

const bodyLimitBytes = 1024 * 1024;

/** The HTTP server's frame: parsing, security headers, errors as problems. It knows no domain. */
export async function buildApp({ log, origin }: { readonly log: Logger; readonly origin: string }) {
  const app = Fastify({
    loggerInstance: log,
    bodyLimit: bodyLimitBytes,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: 'loopback',
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(fastifyHelmet, { contentSecurityPolicy: contentSecurityPolicy(origin) });
  // A file comes as it is and is streamed to its place, never held whole.
  app.addContentTypeParser(
    'application/octet-stream',
    { bodyLimit: 0 },
    (_request, payload, done) => done(null, payload),
  );
  // One-click unsubscribing (RFC 8058) posts a form whose one field says nothing; the address says all.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, _body, done) => done(null, undefined),
  );
  app.addHook('onRequest', async (request) =>
    refuseOtherOrigins(request.method, request.headers, origin),
  );
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'a request failed');
    return reply
      .code(problem.status)
      .send(JSON.stringify({ params: {}, ...problem, status: undefined }));
  });
  return app.withTypeProvider<ZodTypeProvider>();
}

function contentSecurityPolicy(origin: string) {
  return {
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: origin.startsWith('https:') ? [] : null,
    },
  };
}

/** A page of another site may not change anything here, even with this browser's cookie. */
function refuseOtherOrigins(
  method: string,
  headers: Record<string, unknown>,
  origin: string,
): void {
  if (method === 'GET' || method === 'HEAD' || headers['origin'] === undefined) return;
  const from = new URL(String(headers['origin'])).host;
  if (from === headers['host'] || from === new URL(origin).host) return;
  throw new Problem({
    code: 'other-origin',
    status: 403,
    message: 'This request came from another site.',
    next: 'Open Everyplan at its own address and try again.',
  });
}

type Told = ProblemShape & {
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
};

function toProblem(error: unknown): Told {
  if (error instanceof Problem) {
    const { code, status, message, next, params } = error;
    return { code, status, message, next, params };
  }
  if (hasZodFastifySchemaValidationErrors(error)) return invalidInput(error.validation);
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status < 500) {
    return {
      code: 'bad-request',
      status,
      message: (error as Error).message,
      next: 'Check what was sent and try again.',
    };
  }
  return {
    code: 'our-fault',
    status: 500,
    message: 'Something went wrong on our side. Nothing was changed.',
    next: 'Try again; if it stays, tell your administrator the time of day.',
  };
}

function invalidInput(
  issues: readonly { readonly instancePath: string; readonly message?: string | undefined }[],
): Told {
  const fields = issues.map((issue) => ({
    field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message: issue.message ?? 'is not valid',
  }));
  return {
    code: 'invalid-input',
    status: 400,
    message: 'Some of what was entered cannot be used.',
    next: 'Mend the fields that are named and send it again.',
    fields,
  };
}
