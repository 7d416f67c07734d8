import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { App } from './build-app.ts';

const yearSeconds = 365 * 24 * 60 * 60;

/** The web app's files. Any other address is a page of it, so that a link can be opened, reloaded and shared. */
export async function servePages(app: App, folder: string): Promise<void> {
  await app.register(fastifyCompress, { global: true, threshold: 1024 });
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (response, path: string) => {
      const hashed = path.includes('/assets/');
      response.header(
        'cache-control',
        hashed ? `public, max-age=${yearSeconds}, immutable` : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && !/^\/(api|assets)\//.test(request.url))
      return reply.sendFile('index.html');
    return reply.code(404).send({
      code: 'not-found',
      message: 'There is no such address.',
      next: 'Check the address.',
      params: {},
    });
  });
}
