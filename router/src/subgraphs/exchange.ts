import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { exchangeFailure, type Failure } from './failure';

/** What carries an exchange. */
interface Carrier {
  abort(cause: Error): void;
}

const NO_HEADERS: IncomingHttpHeaders = {};
// Of a body in parts. No more than this is taken on the word of a content-length alone.
const FIRST_BYTES = 64 * 1024;
const MAX_FIRST_BYTES = 1024 * 1024;

/**
 * One HTTP request and its answer, as our own connections and undici tell it: no streams, and a body that comes whole is
 * not copied. Tells `done` exactly once, unless `giveUp` came first.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  /** 0 until an answer begins. */
  status = 0;
  headers = NO_HEADERS;
  /** What kept it from ending well. */
  failure: Failure | undefined;

  private carrier: Carrier | undefined;
  private announced: number | undefined;
  private received: Buffer | undefined;
  private bytes = 0;
  private over = false;

  constructor(
    private readonly maxBytes: number,
    private readonly owner: { done(exchange: Exchange): void },
  ) {}

  /** All of it, to be read before `done` returns; undefined when it is empty. */
  get body(): Buffer | undefined {
    return this.received?.subarray(0, this.bytes);
  }

  /** Somebody still waits for it. */
  get wanted(): boolean {
    return !this.over;
  }

  /** From here on nothing is told. An HTTP/1.1 connection is closed by it, for its answer may still come. */
  giveUp(cause: Error): void {
    this.over = true;
    this.carrier?.abort(cause);
  }

  onRequestStart(carrier: Carrier): void {
    // It waited for a connection until nobody waited for it: thrown here, undici keeps the connection.
    if (this.over) throw new Error('given up before it was sent');
    this.carrier = carrier;
  }

  onResponseStart(_carrier: unknown, status: number, headers: IncomingHttpHeaders): void {
    if (this.over || status < 200) return;
    this.status = status;
    this.headers = headers;
    const length = headers['content-length'];
    if (length === undefined) return;
    this.announced = Number(length);
    if (this.announced > this.maxBytes) this.refuse(`${length} bytes announced`);
  }

  /** `chunk` is lent until this returns, or when it is all that was announced, until the end that follows at once. */
  onResponseData(_carrier: unknown, chunk: Buffer): void {
    if (this.over) return;
    const before = this.bytes;
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) return this.refuse('more bytes than it may have');
    if (chunk.length === this.announced) {
      this.received = chunk;
      return;
    }
    // Copied into one buffer: kept as they come, parts of a byte each would take a hundred times their size.
    const needed = Math.max(this.bytes, Math.min(this.announced ?? FIRST_BYTES, MAX_FIRST_BYTES));
    if (!this.received) this.received = Buffer.allocUnsafeSlow(needed);
    else if (this.received.length < this.bytes) {
      const grown = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.received.length));
      this.received.copy(grown, 0, 0, before);
      this.received = grown;
    }
    chunk.copy(this.received, before);
  }

  onResponseEnd(): void {
    this.finish();
  }

  onResponseError(_carrier: unknown, cause: Error): void {
    this.failure ??= exchangeFailure(cause, this.status, this.carrier !== undefined);
    this.finish();
  }

  private refuse(reason: string): void {
    this.failure = { kind: 'too_large', reason, status: this.status, bytes: this.bytes };
    this.received = undefined;
    this.finish();
    this.carrier?.abort(new Error(reason));
  }

  private finish(): void {
    if (this.over) return;
    this.over = true;
    this.owner.done(this);
  }
}
