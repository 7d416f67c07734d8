import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** A file as an answer. */
export interface Download {
  readonly content: Readable | Buffer | string;
  readonly mediaType: string;
  /** What a browser offers to save it as. */
  readonly fileName: string;
  /** Shown in the page rather than saved. Only for what cannot run: pictures. */
  readonly inline?: boolean;
}

// It may have come from a person: even opened by itself it runs nothing, loads nothing and is nobody's page.
const contentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Sends a file that no browser takes for anything else, and that no shared device keeps. */
export function sendDownload(reply: FastifyReply, download: Download): FastifyReply {
  const { content, mediaType, fileName, inline = false } = download;
  return reply
    .code(200)
    .header('content-type', mediaType)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; ${named(fileName)}`)
    .header('content-security-policy', contentSecurityPolicy)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(content);
}

/** The name twice (RFC 6266): in ASCII for old browsers, in UTF-8 (RFC 8187) for the others. */
function named(fileName: string): string {
  const plain = fileName.normalize('NFKD').replaceAll(/[^\w. -]/g, '');
  const encoded = encodeURIComponent(fileName).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
