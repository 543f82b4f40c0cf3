import { randomUUID } from 'node:crypto';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Log } from '@lyceum/kernel/log';
import { REQUEST_ID_HEADER } from '@lyceum/kernel/request';
import { errorAnswer, Refusal } from './answer';

const BROKEN = new Refusal('BAD_REQUEST', 'This is not HTTP as it is written down.');
const refusals: Readonly<Record<string, Refusal>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Refusal('TRY_AGAIN', 'The request took too long to arrive.', 408),
  HPE_HEADER_OVERFLOW: new Refusal('BAD_REQUEST', 'The headers are larger than they may be.', 431),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new Refusal('PAYLOAD_TOO_LARGE', 'The body has more chunk extensions than it may.'),
};

/** What Node refuses before it is a request is answered like any other error: in JSON, with a code and a request id. */
export function answerClientErrors(server: Server, log: Log): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!mayAnswer(socket)) return void socket.destroy();
    const requestId = randomUUID();
    const { status, body } = errorAnswer(refusals[error.code ?? ''] ?? BROKEN, requestId);
    log.info({ requestId, status, reason: error.code }, 'a request that could not be read');
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `${REQUEST_ID_HEADER}: ${requestId}`,
      'x-content-type-options: nosniff',
      'content-type: application/json; charset=utf-8',
      'cache-control: no-store',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
  });
}

/** Not into an answer that has begun: its reader would take one for part of the other. */
function mayAnswer(socket: Duplex): boolean {
  const { _httpMessage: answering } = socket as Duplex & { _httpMessage?: ServerResponse | null };
  return socket.writable && !answering?.headersSent;
}
