import type { IncomingHttpHeaders } from 'node:http';
import { NotHttpError, ResponseReader } from './http1-response';

/** What a reader makes of bytes that come in these parts. */
function reading(parts: readonly (string | Buffer)[]) {
  const answer = { status: 0, headers: {} as IncomingHttpHeaders, body: '' };
  const reader = new ResponseReader({
    head(status, headers) {
      Object.assign(answer, { status, headers });
    },
    data(chunk) {
      answer.body += chunk.toString('latin1');
    },
  });
  reader.expect();
  let over = false;
  for (const part of parts) {
    if (over) throw new Error('it was over before the last part');
    // A buffer of its own that is gone afterwards, as the one of a connection is.
    const lent = Buffer.from(part);
    over = reader.read(lent);
    lent.fill('?');
  }
  return {
    ...answer,
    over,
    reusable: reader.reusable,
    keepAliveMs: reader.keepAliveMs,
    byClosing: reader.endsByClosing,
  };
}

/** The same answer whole, in two parts cut at every place, and byte by byte. */
function everyWay(answer: string): ReturnType<typeof reading> {
  const bytes = Buffer.from(answer, 'latin1');
  const whole = reading([bytes]);
  for (let cut = 1; cut < bytes.length; cut++)
    expect(reading([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
  expect(reading([...bytes].map((byte) => Buffer.from([byte])))).toEqual(whole);
  return whole;
}

const answer = (headers: string[], body = '', status = 'HTTP/1.1 200 OK') =>
  `${[status, ...headers].map((line) => `${line}\r\n`).join('')}\r\n${body}`;

describe('an HTTP/1.1 answer', () => {
  it('ends with as many bytes as it says', () => {
    expect(everyWay(answer(['Content-Type: application/json', 'Content-Length:  5 '], 'abcde'))).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json', 'content-length': '5' },
      body: 'abcde',
      over: true,
      reusable: true,
    });
  });

  it('ends with its last chunk, whatever extensions and trailers it has', () => {
    const chunks = '3\r\nabc\r\n0A;name="a value"\r\n0123456789\r\n0\r\nx-trailer: 1\r\n\r\n';
    const read = everyWay(answer(['Transfer-Encoding: Chunked'], chunks));
    expect(read).toMatchObject({ body: 'abc0123456789', over: true, reusable: true });
    expect(read.headers).not.toHaveProperty('x-trailer');
  });

  it('ends with its connection when it says nothing of a length', () => {
    expect(everyWay(answer([], 'abc'))).toMatchObject({ body: 'abc', over: false, reusable: false, byClosing: true });
  });

  it.each([
    [answer(['Content-Length: 0'])],
    [answer([], '', 'HTTP/1.1 204 No Content')],
    [answer([], '', 'HTTP/1.1 304 Not Modified')],
  ])('may have no body: %j', (bytes) => {
    expect(everyWay(bytes)).toMatchObject({ body: '', over: true, reusable: true });
  });

  it('comes after any that only say that it will', () => {
    const early = answer(['Link: </a>'], '', 'HTTP/1.1 103 Early Hints');
    const read = everyWay(`${early}${answer([], '', 'HTTP/1.1 100 Continue')}${answer(['Content-Length: 1'], 'a')}`);
    expect(read).toMatchObject({ status: 200, body: 'a', over: true });
    expect(read.headers).not.toHaveProperty('link');
  });

  it('keeps or ends the connection as it says', () => {
    const of = (headers: string[], status?: string) => everyWay(answer(['Content-Length: 1', ...headers], 'a', status));
    expect(of(['Connection: close']).reusable).toBe(false);
    expect(of(['Connection: Keep-Alive', 'Keep-Alive: timeout=5, max=100'])).toMatchObject({
      reusable: true,
      keepAliveMs: 5_000,
    });
    expect(of([]).keepAliveMs).toBeUndefined();
    expect(of([], 'HTTP/1.0 200 OK').reusable).toBe(false);
    expect(of(['Connection: keep-alive'], 'HTTP/1.0 200 OK').reusable).toBe(true);
  });

  it('leaves a connection that says more than was asked for', () => {
    const bytes = answer(['Content-Length: 1'], 'a');
    expect(reading([`${bytes}${bytes}`])).toMatchObject({ body: 'a', over: true, reusable: false });
  });

  it('joins headers of one name, but for Set-Cookie', () => {
    const { headers } = everyWay(
      answer(['Vary: a', 'vary: b', 'Set-Cookie: c=1', 'Set-Cookie: d=2', 'Content-Length: 0']),
    );
    expect(headers).toEqual({ vary: 'a, b', 'set-cookie': ['c=1', 'd=2'], 'content-length': '0' });
  });

  it('has no header that is anything but text', () => {
    const { headers } = everyWay(answer(['__proto__: polluted', 'constructor: mine', 'Content-Length: 0']));
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
    expect(headers.constructor).toBe('mine');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['a length and chunks', answer(['Content-Length: 3', 'Transfer-Encoding: chunked'], 'abc')],
    ['two lengths', answer(['Content-Length: 3', 'Content-Length: 4'], 'abcd')],
    ['a list of lengths', answer(['Content-Length: 3, 3'], 'abc')],
    ['a negative length', answer(['Content-Length: -3'], 'abc')],
    ['a length in hex', answer(['Content-Length: 0x3'], 'abc')],
    ['an encoding that is not asked for', answer(['Transfer-Encoding: gzip, chunked'], '0\r\n\r\n')],
    ['chunks in HTTP/1.0', answer(['Transfer-Encoding: chunked'], '0\r\n\r\n', 'HTTP/1.0 200 OK')],
    ['a chunk without a size', answer(['Transfer-Encoding: chunked'], '\r\nabc\r\n')],
    ['a chunk with a size in no hex', answer(['Transfer-Encoding: chunked'], '0x3\r\nabc\r\n')],
    ['a chunk with a size that is too large', answer(['Transfer-Encoding: chunked'], '100000000\r\nabc\r\n')],
    ['a chunk longer than its size', answer(['Transfer-Encoding: chunked'], '3\r\nabcd\r\n')],
    ['another version', answer(['Content-Length: 0'], '', 'HTTP/2.0 200 OK')],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['a status of two digits', answer(['Content-Length: 0'], '', 'HTTP/1.1 20 OK')],
    ['an upgrade', answer([], '', 'HTTP/1.1 101 Switching Protocols')],
    ['a folded header', answer(['X-A: 1', ' Content-Length: 3', 'Content-Length: 0'])],
    ['a space before the colon', answer(['Content-Length : 0'])],
    ['a header without a colon', answer(['Content-Length'])],
    ['a header without a name', answer([': 0'])],
    ['a header with a control character', answer(['X-A: a\0b', 'Content-Length: 0'])],
    ['lines that end with a line feed alone', 'HTTP/1.1 200 OK\nContent-Length: 0\n\nContent-Length: 0\r\n\r\n'],
    ['a carriage return within a line', answer(['X-A: 1\rContent-Length: 3', 'Content-Length: 0'])],
    ['a head that is too large', answer([`X-A: ${'a'.repeat(20_000)}`, 'Content-Length: 0'])],
    ['a head without an end', `HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(20_000)}`],
    ['a chunk line without an end', answer(['Transfer-Encoding: chunked'], `3;${'a'.repeat(20_000)}`)],
  ])('is refused when it has %s', (_name, bytes) => {
    expect(() => reading([bytes])).toThrow(NotHttpError);
    // The head or a line may be cut before the error, and is one then too.
    expect(() => reading([bytes.slice(0, 7), bytes.slice(7)])).toThrow(NotHttpError);
  });
});
