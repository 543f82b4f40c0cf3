import type { Writable } from 'node:stream';
import type { Coding } from './accept';
import type { MultipartAnswer, StreamAnswer } from './answer';
import { compressor } from './compression';
import type { Exchange } from './exchange';
import { headersOf } from './headers';

/** The parts of `@defer` as Apollo Client and meros read them: a part is over when the next boundary is there. */
const multipart = {
  contentType: 'multipart/mixed; boundary="-"; deferSpec=20220824',
  opening: '\r\n---',
  frame: (part: string | Buffer) => `\r\ncontent-type: application/json; charset=utf-8\r\n\r\n${part}\r\n---`,
  closing: '--\r\n',
};
const unframed = { opening: '', frame: (chunk: string | Buffer) => chunk, closing: '' };

/** Sends each chunk when it is there and no faster than the client reads; gives the bytes. Rejects when the source does. */
export async function writeStream(
  exchange: Exchange,
  answer: MultipartAnswer | StreamAnswer,
  coding: Coding | undefined,
): Promise<number> {
  const { response } = exchange;
  const parts = answer.kind === 'multipart';
  const source = (parts ? answer.parts : answer.chunks)[Symbol.asyncIterator]();
  const sink = coding ? compressor(coding) : response;
  let wake = () => {};
  // A source that waits for something hears at once that nobody listens, and nobody waits for it.
  const stop = () => {
    source.return?.().catch(() => {});
    wake();
    if (sink !== response) sink.destroy();
  };
  if (response.destroyed) {
    stop();
    return 0;
  }
  response.once('close', stop);
  const unlessGone = <T>(work: Promise<T>) =>
    new Promise<T | undefined>((resolve, reject) => {
      wake = () => resolve(undefined);
      work.then(resolve, reject);
    });

  const { opening, frame, closing } = parts ? multipart : unframed;
  const contentType = parts ? multipart.contentType : answer.contentType;
  response.writeHead(parts ? 200 : (answer.status ?? 200), headersOf(exchange, answer, contentType, coding));
  response.flushHeaders();
  if (sink !== response) sink.pipe(response);
  let bytes = 0;
  let quiet = false;
  const put = (chunk: string | Buffer) => {
    quiet = false;
    bytes += Buffer.byteLength(chunk);
    return sink.write(chunk) || unlessGone(drained(sink));
  };
  const idle = parts ? undefined : answer.idle;
  if (idle) {
    const speak = setInterval(() => {
      if (quiet && !sink.writableNeedDrain) sink.write(idle.chunk);
      quiet = true;
    }, idle.every);
    response.once('close', () => clearInterval(speak));
  }

  if (opening) await put(opening);
  for (;;) {
    const step = await unlessGone(source.next());
    if (response.destroyed || !step) return bytes;
    if (step.done) break;
    await put(frame(step.value));
  }
  if (closing) await put(closing);
  sink.end();
  return bytes;
}

const drained = (sink: Writable) => new Promise<void>((resolve) => sink.once('drain', resolve));
