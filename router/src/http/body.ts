import { isAscii, isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './answer';

// What a client may go on sending after its request was refused. Cut off at once, it would meet a reset connection
// in place of the answer that says why.
const MAX_UNREAD = 16 * 1024 * 1024;

/**
 * Calls back once with the body, or with the reason to refuse it as soon as that is known; not at all when the client goes before its end.
 * A body that came in one piece is handed on without a copy.
 */
export function readBody(request: IncomingMessage, limit: number, done: (body: Buffer | Refusal) => void): void {
  const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
  // Node's parser has seen to it that it is a number.
  const expected = length === undefined ? undefined : Number(length);
  if (expected === 0 || (expected === undefined && coding === undefined)) return done(empty());
  if (expected !== undefined && expected > limit) return done(tooLarge(limit));

  let size = 0;
  let pieces: Buffer[] | undefined;
  const collect = (piece: Buffer) => {
    size += piece.length;
    if (size > limit) {
      request.off('data', collect).off('end', end);
      return done(tooLarge(limit));
    }
    if (size === expected) return done(pieces ? Buffer.concat([...pieces, piece]) : piece);
    pieces ??= [];
    pieces.push(piece);
  };
  const end = () => done(pieces ? Buffer.concat(pieces) : empty());
  request.on('data', collect);
  // A counted body is whole with its last byte, which Node's parser holds it to.
  if (expected === undefined) request.on('end', end);
}

/** Lets what is still to come of a refused request pass, so that its connection can go on; too much of it ends the connection. */
export function discard(request: IncomingMessage): void {
  if (request.complete) return;
  let size = 0;
  request.on('data', (piece: Buffer) => {
    size += piece.length;
    if (size > MAX_UNREAD) request.destroy();
  });
}

/** @throws BAD_REQUEST when the bytes are not UTF-8. A byte order mark is left out. */
export function textOf(body: Buffer): string {
  if (isAscii(body)) return body.toString('latin1');
  if (!isUtf8(body)) throw new Refusal('BAD_REQUEST', 'The body is not UTF-8.');
  const text = body.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const empty = () => new Refusal('BAD_REQUEST', 'The body is empty: send {"query": …} as JSON.');
const tooLarge = (limit: number) => new Refusal('PAYLOAD_TOO_LARGE', `The body is larger than ${limit} bytes.`);
