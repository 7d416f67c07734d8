import type { FastifyRequest } from 'fastify';

/** The secret that a request carries: in its header, so that it stands in no address and no log. Empty where there is none. */
export function bearerOf(request: Pick<FastifyRequest, 'headers' | 'ip'>) {
  const [, secret = ''] = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '') ?? [];
  return { secret, ip: request.ip };
}

export type Bearer = ReturnType<typeof bearerOf>;
