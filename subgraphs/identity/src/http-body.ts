import type { IncomingMessage } from 'node:http';
import { DomainError } from '@lyceum/kernel/errors';

/** The body of a request as text. @throws PAYLOAD_TOO_LARGE as soon as it is longer; what still comes is then read and dropped. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      request.resume();
      throw new DomainError('PAYLOAD_TOO_LARGE', `The body is larger than ${maxBytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
