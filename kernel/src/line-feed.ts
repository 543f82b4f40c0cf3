import type { Response } from 'express';

/** A stream of lines that services of the platform follow: one line is told to all who follow it in this process. */
export interface LineFeed {
  readonly size: number;
  /** Tells all who follow. `line` is without its end. */
  tell(line: string): void;
  /**
   * Takes over a response. `begin` gives what the stream starts with, each line with its end; what is told meanwhile comes
   * after that, so nothing falls in between. The stream is cut when `begin` fails, and its reader comes again.
   */
  follow(response: Response, begin: () => Promise<Iterable<string>>): Promise<void>;
  /** Cuts all streams off: what they were told has a gap. Their readers come again and say where they were. */
  cut(): void;
  /** Ends all streams and those that come; their readers go to another process or to the next. */
  end(): void;
}

export interface LineFeedOptions {
  /** Readers take a stream for dead that says nothing for longer. */
  readonly pulseMs: number;
  /** The line that is a pulse, without its end; an empty one unless said. */
  readonly pulse?: () => string;
  /** In bytes: a reader that leaves more than this is cut off. */
  readonly maxBuffered: number;
}

export function createLineFeed({ pulseMs, pulse = () => '', maxBuffered }: LineFeedOptions): LineFeed {
  // With what waits for the start of its stream to be written.
  const streams = new Map<Response, string[] | null>();
  let pulses: NodeJS.Timeout | undefined;
  let ended = false;

  const write = (stream: Response, text: string) => {
    if (stream.writableLength > maxBuffered) stream.destroy();
    else stream.write(text);
  };
  const tell = (line: string) => {
    const text = `${line}\n`;
    for (const [stream, waiting] of streams) {
      if (waiting) waiting.push(text);
      else write(stream, text);
    }
  };

  return {
    get size() {
      return streams.size;
    },
    tell,
    async follow(response, begin) {
      response.set({ 'content-type': 'application/x-ndjson', 'cache-control': 'no-store, no-transform' });
      response.flushHeaders();
      if (ended) return void response.end();
      pulses ??= setInterval(() => tell(pulse()), pulseMs).unref();
      const waiting: string[] = [];
      streams.set(response, waiting);
      response.once('close', () => streams.delete(response));
      try {
        const start = await begin();
        for (const text of start) response.write(text);
        for (const text of waiting) response.write(text);
        if (streams.has(response)) streams.set(response, null);
      } catch (error) {
        response.destroy();
        throw error;
      }
    },
    cut() {
      for (const stream of streams.keys()) stream.destroy();
    },
    end() {
      ended = true;
      clearInterval(pulses);
      for (const stream of streams.keys()) stream.end();
    },
  };
}
