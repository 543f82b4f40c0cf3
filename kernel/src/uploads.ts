import type { Request, Response } from 'express';
import { DomainError } from './errors';
import type { Files } from './files';
import type { Log } from './log';

// The slowest line sends something in a minute; after one without a byte nobody is there any more.
const IDLE_MS = 60_000;
const LINGER_MS = 10_000;

/**
 * Answers an upload, 201 with what `take` gives. One that breaks off is logged and no error; one that is refused hears why,
 * though it may still be sending.
 */
export async function answerUpload(
  request: Request,
  response: Response,
  log: Pick<Log, 'info'>,
  take: () => Promise<object>,
): Promise<void> {
  try {
    response.status(201).json(await take());
  } catch (error) {
    if (request.destroyed && !request.complete) return log.info('an upload was broken off');
    readOn(request);
    throw error;
  }
}

/**
 * The body of a request as a file; of a `key` that follows from the content, the same content is the same file. Nothing is kept
 * of one that is refused.
 * @throws PAYLOAD_TOO_LARGE past `maxBytes`; BAD_USER_INPUT when it is empty, which says `howTo` send it.
 */
export async function receiveFile(
  request: Request,
  files: Pick<Files, 'put' | 'remove'>,
  { key, maxBytes, contentType, howTo }: ReceiveOptions,
): Promise<{ bytes: number; sha256: string }> {
  if (Number(request.headers['content-length']) > maxBytes)
    throw new DomainError('PAYLOAD_TOO_LARGE', `The file is larger than ${maxBytes} bytes.`, {
      reason: 'FILE_TOO_LARGE',
      maxBytes,
    });
  request.setTimeout(IDLE_MS);
  const stored = await files.put(key, request, { maxBytes, contentType });
  if (stored.bytes > 0) return stored;
  await files.remove(typeof key === 'string' ? key : key(stored.sha256));
  throw new DomainError('BAD_USER_INPUT', `The body is empty: ${howTo}`, { reason: 'FILE_EMPTY' });
}

export interface ReceiveOptions {
  key: string | ((sha256: string) => string);
  maxBytes: number;
  contentType: string;
  howTo: string;
}

/** A client that is still sending meets our answer only while we read on; one that then does not stop is cut off. */
export function readOn(request: Request): void {
  request.resume();
  // Once it was answered, a request no longer hears that its client has gone: the timer holds up nobody.
  setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref();
}
