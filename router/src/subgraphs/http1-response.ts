import type { IncomingHttpHeaders } from 'node:http';

/** Where an answer goes as it comes in. */
export interface ResponseSink {
  head(status: number, headers: IncomingHttpHeaders): void;
  /** The next part of the body, which is lent: a body that is whole in one part, until the answer has been told to be over. */
  data(chunk: Buffer): void;
}

/** What was received is no HTTP/1.1, or says two things about its length. */
export class NotHttpError extends Error {}

// As Node's own clients have it.
const MAX_HEAD_BYTES = 16 * 1024;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const CRLF = Buffer.from('\r\n');
const VERSION = Buffer.from('HTTP/1.');
const EMPTY = Buffer.alloc(0);
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
// What may not stand in a value (RFC 9110, 5.5).
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const CONTROL = /[\0-\x08\n-\x1f\x7f]/;

type Reading = 'head' | 'length' | 'chunk size' | 'chunk' | 'end of chunk' | 'trailers' | 'until close' | 'nothing';

/**
 * Reads one answer to a POST after another from a connection. Strict: whatever leaves open where an answer ends is an error,
 * since the next answer would begin there.
 */
export class ResponseReader {
  /** Whether the connection can carry another request once this answer is over. */
  reusable = true;
  /** For how long the server keeps it idle, if it says so. */
  keepAliveMs: number | undefined;

  private reading: Reading = 'nothing';
  private rest = EMPTY;
  private left = 0;

  constructor(private readonly sink: ResponseSink) {}

  /** Before each request. */
  expect(): void {
    this.reading = 'head';
    this.rest = EMPTY;
  }

  /** True when the answer is over; false when there is more to come. @throws NotHttpError, and then nothing more is read. */
  read(received: Buffer): boolean {
    let buffer = this.rest.length > 0 ? Buffer.concat([this.rest, received]) : received;
    this.rest = EMPTY;
    while (true) {
      const used = this.step(buffer);
      if (this.reading === 'nothing') {
        // Nobody asked for what comes after it.
        if (used < buffer.length) this.reusable = false;
        return true;
      }
      if (used < 0) {
        // Kept for the next time, and what was received is only lent.
        this.rest = Buffer.from(buffer);
        return false;
      }
      if (used === buffer.length) return false;
      buffer = buffer.subarray(used);
    }
  }

  /** The answer ends where the connection does. */
  get endsByClosing(): boolean {
    return this.reading === 'until close';
  }

  /** Bytes used, or -1 when there are too few of them. */
  private step(buffer: Buffer): number {
    switch (this.reading) {
      case 'head':
        return this.head(buffer);
      case 'length':
      case 'chunk':
        return this.data(buffer);
      case 'chunk size':
        return this.chunkSize(buffer);
      case 'end of chunk':
        return this.chunkEnd(buffer);
      case 'trailers':
        return this.trailer(buffer);
      case 'until close':
        this.sink.data(buffer);
        return buffer.length;
      default:
        throw new NotHttpError('an answer that nobody asked for');
    }
  }

  private head(buffer: Buffer): number {
    const start = Math.min(buffer.length, VERSION.length);
    if (buffer.compare(VERSION, 0, start, 0, start) !== 0) throw new NotHttpError('no status line');
    const end = buffer.indexOf(END_OF_HEAD);
    if (end > MAX_HEAD_BYTES || (end < 0 && buffer.length > MAX_HEAD_BYTES)) throw new NotHttpError('a head too large');
    if (end < 0) return -1;
    const { status, version, headers } = parseHead(buffer.toString('latin1', 0, end));
    if (status === 101) throw new NotHttpError('an upgrade that nobody asked for');
    // Only says that there is more to come.
    if (status < 200) return end + END_OF_HEAD.length;
    this.frame(status, version, headers);
    this.sink.head(status, headers);
    return end + END_OF_HEAD.length;
  }

  /** RFC 9112, 6.3. */
  private frame(status: number, version: string, headers: IncomingHttpHeaders): void {
    const { connection = '', 'content-length': length, 'transfer-encoding': encoding } = headers;
    const says = connection.toLowerCase();
    this.reusable = version === '1.1' ? !says.includes('close') : says.includes('keep-alive');
    const hint = headers['keep-alive'];
    const seconds = typeof hint === 'string' ? /timeout=(\d+)/i.exec(hint)?.[1] : undefined;
    this.keepAliveMs = seconds === undefined ? undefined : Number(seconds) * 1_000;
    if (encoding !== undefined && (length !== undefined || encoding.toLowerCase() !== 'chunked' || version !== '1.1'))
      throw new NotHttpError('a length that cannot be told');
    if (length !== undefined && !/^\d{1,15}$/.test(length)) throw new NotHttpError('a length that is no number');
    this.left = Number(length ?? 0);
    if (encoding !== undefined) this.reading = 'chunk size';
    else if (status === 204 || status === 304 || (this.left === 0 && length !== undefined)) this.reading = 'nothing';
    else if (length !== undefined) this.reading = 'length';
    else {
      this.reading = 'until close';
      this.reusable = false;
    }
  }

  private data(buffer: Buffer): number {
    const used = Math.min(buffer.length, this.left);
    this.left -= used;
    if (this.left === 0) this.reading = this.reading === 'length' ? 'nothing' : 'end of chunk';
    this.sink.data(used === buffer.length ? buffer : buffer.subarray(0, used));
    return used;
  }

  private chunkSize(buffer: Buffer): number {
    const end = lineEnd(buffer);
    if (end < 0) return -1;
    // Extensions have never meant anything.
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;|$)/i.exec(buffer.toString('latin1', 0, end))?.[1];
    if (size === undefined) throw new NotHttpError('a chunk without a size');
    this.left = Number.parseInt(size, 16);
    this.reading = this.left > 0 ? 'chunk' : 'trailers';
    return end + CRLF.length;
  }

  private chunkEnd(buffer: Buffer): number {
    if (buffer.length < CRLF.length) return -1;
    if (buffer[0] !== 0x0d || buffer[1] !== 0x0a) throw new NotHttpError('a chunk longer than its size');
    this.reading = 'chunk size';
    return CRLF.length;
  }

  private trailer(buffer: Buffer): number {
    const end = lineEnd(buffer);
    if (end === 0) this.reading = 'nothing';
    return end < 0 ? -1 : end + CRLF.length;
  }
}

function lineEnd(buffer: Buffer): number {
  const end = buffer.indexOf(CRLF);
  if (end > MAX_HEAD_BYTES || (end < 0 && buffer.length > MAX_HEAD_BYTES)) throw new NotHttpError('a line too long');
  return end;
}

function parseHead(head: string): { status: number; version: string; headers: IncomingHttpHeaders } {
  let end = head.indexOf('\r\n');
  if (end < 0) end = head.length;
  const first = /^HTTP\/(1\.[01]) (\d{3})(?: [^\0-\x08\n-\x1f\x7f]*)?$/.exec(head.slice(0, end));
  if (!first) throw new NotHttpError('no status line');
  const headers: IncomingHttpHeaders = {};
  while (end < head.length) {
    const start = end + 2;
    const next = head.indexOf('\r\n', start);
    end = next < 0 ? head.length : next;
    const colon = head.indexOf(':', start);
    if (colon < 0 || colon > end) throw new NotHttpError('a header without a value');
    const name = head.slice(start, colon).toLowerCase();
    const value = head.slice(colon + 1, end).trim();
    if (!NAME.test(name) || CONTROL.test(value)) throw new NotHttpError('a header that is none');
    add(headers, name, value);
  }
  return { status: Number(first[2]), version: first[1] as string, headers };
}

function add(headers: IncomingHttpHeaders, name: string, value: string): void {
  const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (before === undefined) headers[name] = name === 'set-cookie' ? [value] : value;
  else if (Array.isArray(before)) before.push(value);
  else if (name !== 'content-length') headers[name] = `${before}, ${value}`;
  else if (before !== value) throw new NotHttpError('two lengths');
}
