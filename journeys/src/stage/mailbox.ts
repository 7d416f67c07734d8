import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  /** The next message that nobody has taken yet. */
  next(): Promise<string>;
  close(): Promise<void>;
}

/** A mail server as a school's, on this machine, without encryption or a password. */
export async function openMailbox(port: number): Promise<Mailbox> {
  const messages: string[] = [];
  const waiting: ((message: string) => void)[] = [];
  const deliver = (message: string) => {
    const taker = waiting.shift();
    if (taker === undefined) messages.push(message);
    else taker(message);
  };
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    closeTimeout: 1000,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        deliver(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    next: () => {
      const message = messages.shift();
      return message === undefined
        ? new Promise((resolve) => void waiting.push(resolve))
        : Promise.resolve(message);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
