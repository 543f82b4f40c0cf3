import type { RouterConfig } from '../config/schema';
import { acceptedCoding, type Coding } from './accept';
import type { Answer, SingleAnswer } from './answer';
import { compress } from './compression';
import type { Exchange } from './exchange';
import { headersOf } from './headers';
import { writeStream } from './stream';

type Compression = RouterConfig['server']['compression'];

/** Gives the bytes of the body, once the last one was handed to the connection or the client has gone. */
export function write(exchange: Exchange, answer: Answer, compression: Compression): number | Promise<number> {
  const coding =
    compression.enabled && answer.kind !== 'stream' ? acceptedCoding(exchange.headers['accept-encoding']) : undefined;
  if (answer.kind !== 'single') return writeStream(exchange, answer, coding);
  if (!coding || answer.body.length < compression.threshold) return writeSingle(exchange, answer);
  return compress(answer.body, coding).then((body) => writeSingle(exchange, { ...answer, body }, coding));
}

function writeSingle(exchange: Exchange, answer: SingleAnswer, coding?: Coding): number {
  const { response } = exchange;
  const { status } = answer;
  if (status === 304 || status === 204) {
    response.writeHead(status, headersOf(exchange, answer)).end();
    return 0;
  }
  const headers = headersOf(exchange, answer, answer.contentType ?? exchange.contentType, coding);
  const [content, encoding] = bytesOf(answer);
  headers.push('content-length', content.length);
  response.writeHead(status, headers);
  // Not `end` with the content: it hands an empty piece behind it to the connection, and writing two takes 3 µs more than one.
  response.write(content, encoding, () => response.end());
  return content.length;
}

/** One byte a character where that is possible: such a string leaves in one piece with the headers. */
function bytesOf({ body, ascii }: SingleAnswer): [string | Buffer, BufferEncoding] {
  if (typeof body !== 'string') return [body, 'latin1'];
  if (ascii || Buffer.byteLength(body) === body.length) return [body, 'latin1'];
  return [Buffer.from(body), 'utf8'];
}
