import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { type ConfigOf, env, text } from './config';
import { DomainError } from './errors';
import { newId } from './ids';

export interface Message {
  /** One address, without a name. */
  to: string;
  subject: string;
  text: string;
  html?: string;
}

export interface Mail {
  /**
   * Resolves when the next hop has taken the message; a message may go out twice when its answer was lost.
   * @throws BAD_USER_INPUT when `to` is not one address.
   */
  send(message: Message): Promise<void>;
}

export type MailConfig = ConfigOf<typeof mailVariables>;

export const mailVariables = {
  mailUrl: env(
    'MAIL_URL',
    z.string().regex(/^(file:.|smtps?:\/\/.)/, 'expected smtp://, smtps:// or file:PATH'),
    'smtp://USER:PASSWORD@HOST:PORT, or file:PATH for a folder of .eml files',
  ).default('file:.data/mail'),
  mailFrom: env('MAIL_FROM', text, 'the sender of every message').default('Lyceum <no-reply@lyceum.local>'),
};

/** The scheme of MAIL_URL picks the adapter. */
export function openMail({ mailUrl, mailFrom }: MailConfig): Mail {
  return mailUrl.startsWith('file:')
    ? folderMail(resolve(mailUrl.slice('file:'.length)), mailFrom)
    : smtpMail(mailUrl, mailFrom);
}

// A text is never a path or an address to fetch from, whoever wrote it.
const inert = { disableFileAccess: true, disableUrlAccess: true };

function smtpMail(url: string, from: string): Mail {
  // nodemailer waits 2 minutes for a server that does not answer; whoever sends tries again later instead.
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
  return {
    async send(message) {
      await transport.sendMail({ ...inert, ...message, from, to: recipient(message.to) });
    },
  };
}

/** One `<time>-<address>-<id>.eml` a message, so that a listing by name is a listing by time. */
function folderMail(folder: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const to = recipient(message.to);
      const { message: content } = await transport.sendMail({ ...inert, ...message, from, to });
      const time = new Date().toISOString().replaceAll(':', '-');
      const slug = to.address
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60);
      const path = join(folder, `${time}-${slug}-${newId()}.eml`);
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(`${path}.part`, content, { flush: true });
        await rename(`${path}.part`, path);
      } catch (error) {
        await rm(`${path}.part`, { force: true });
        throw error;
      }
    },
  };
}

/**
 * nodemailer keeps a newline out of the headers, yet reads a string as a list: "ada@x.org, eve@y.org" goes to both, and
 * "ada@x.org⏎Bcc: eve@y.org" to Eve alone. So only what can be nothing but one address gets there.
 */
function recipient(address: string): { name: string; address: string } {
  if (/^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/.test(address) && address.length <= MAX_ADDRESS)
    return { name: '', address };
  throw new DomainError('BAD_USER_INPUT', 'This is not an e-mail address.', { reason: 'NOT_AN_EMAIL' });
}

// RFC 5321, erratum 1690.
const MAX_ADDRESS = 254;
