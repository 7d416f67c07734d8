import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { newId } from '../id.ts';

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for whoever reads HTML. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Mailer {
  send(message: Message): Promise<void>;
}

export interface MailerOptions {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  /** Where messages go as .eml files while no mail server is set. */
  readonly outbox: string;
}

export function openMailer({ smtpUrl, from, outbox }: MailerOptions): Mailer {
  if (smtpUrl !== undefined) {
    const transport = createTransport(smtpUrl);
    return { send: async (message) => void (await transport.sendMail({ from, ...message })) };
  }
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: content } = await transport.sendMail({ from, ...message });
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      await writeFile(path.join(outbox, `${newId()}.eml`), content as Buffer, { mode: 0o600 });
    },
  };
}
