import type { IncomingHttpHeaders } from 'node:http';
import { connect as connectTcp, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import type { Exchange } from './exchange';
import { ResponseReader, type ResponseSink } from './http1-response';

export interface Origin {
  readonly host: string;
  readonly port: number;
  /** For https. */
  readonly tls: ConnectionOptions | undefined;
}

/** What becomes of it; told in this order, `freed` any number of times. */
export interface ConnectionOwner {
  opened(connection: Http1Connection): void;
  /** Its answer has come, and it can carry another request. */
  freed(connection: Http1Connection): void;
  /** With the reason when it never opened. */
  closed(connection: Http1Connection, reason: Error | undefined): void;
}

const CONNECT_MS = 10_000;
const PROBE_MS = 60_000;
// Of all connections: each takes out what is in it before another one reads. An answer that comes in one piece is not copied.
const received = Buffer.allocUnsafeSlow(256 * 1024);

/** One kept HTTP/1.1 connection: one request at a time, its head and body in one write. */
export class Http1Connection implements ResponseSink {
  /** By the pool's own clock. */
  idleSince = 0;
  private readonly socket: Socket;
  private readonly reader = new ResponseReader(this);
  private exchange: Exchange | undefined;
  private error: Error | undefined;
  private open = false;

  constructor(
    { host, port, tls }: Origin,
    private readonly owner: ConnectionOwner,
  ) {
    const onread = { buffer: received, callback: (bytes: number) => this.read(received.subarray(0, bytes)) };
    this.socket = tls
      ? connectTls({ ALPNProtocols: ['http/1.1'], ...tls, host, port, onread } as ConnectionOptions)
      : connectTcp({ host, port, onread });
    // What is under way is what keeps the process running, see sweep.ts.
    this.socket.setNoDelay(true).setKeepAlive(true, PROBE_MS).unref();
    this.socket.setTimeout(CONNECT_MS, () => this.socket.destroy(new ConnectTimeout()));
    this.socket.once(tls ? 'secureConnect' : 'connect', () => {
      this.open = true;
      this.socket.setTimeout(0);
      owner.opened(this);
    });
    this.socket.on('error', (error) => {
      this.error = error;
    });
    // The other side has ended: nothing may be written any more.
    this.socket.on('end', () => this.socket.destroy());
    this.socket.once('close', () => this.closed());
  }

  get usable(): boolean {
    return !this.socket.destroyed;
  }

  /** For how many ms it may be idle, as the other side says. */
  get keepAliveMs(): number | undefined {
    return this.reader.keepAliveMs;
  }

  /** `head` is all but the length. The connection is idle. */
  send(head: string, body: string, exchange: Exchange): void {
    this.exchange = exchange;
    this.reader.expect();
    exchange.onRequestStart(this);
    const length = Buffer.byteLength(body);
    const text = `${head}content-length: ${length}\r\n\r\n`;
    if (length === body.length) return void this.socket.write(text + body, 'latin1');
    this.socket.write(Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from(body)]));
  }

  /** Ends the exchange that it carries, and itself: the answer may still come. */
  abort(): void {
    this.exchange = undefined;
    this.socket.destroy();
  }

  head(status: number, headers: IncomingHttpHeaders): void {
    this.exchange?.onResponseStart(this, status, headers);
  }

  data(chunk: Buffer): void {
    this.exchange?.onResponseData(this, chunk);
  }

  private read(bytes: Buffer): boolean {
    // What nobody waits for any more, or never did.
    if (!this.exchange) {
      this.socket.destroy();
      return false;
    }
    try {
      if (this.reader.read(bytes)) this.answered();
      return true;
    } catch (error) {
      this.socket.destroy(error as Error);
      return false;
    }
  }

  private answered(): void {
    const { exchange } = this;
    // Aborted while it came.
    if (!exchange) return;
    this.exchange = undefined;
    // First, for reading the answer may take a while.
    if (this.reader.reusable) this.owner.freed(this);
    else this.socket.destroy();
    exchange.onResponseEnd();
  }

  private closed(): void {
    const { exchange, error } = this;
    this.exchange = undefined;
    this.owner.closed(this, this.open ? undefined : (error ?? new Closed()));
    if (!exchange) return;
    if (!error && this.reader.endsByClosing) exchange.onResponseEnd();
    else exchange.onResponseError(this, error ?? new Closed());
  }
}

class Closed extends Error {
  readonly code = 'ECONNRESET';
  override readonly message = 'the other side closed the connection';
}

class ConnectTimeout extends Error {
  readonly code = 'ETIMEDOUT';
  override readonly message = `no connection within ${CONNECT_MS} ms`;
}
