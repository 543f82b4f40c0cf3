import { Agent, request } from 'node:http';

export interface LoadOptions {
  readonly url: string;
  readonly body: string;
  readonly token: string;
  /** Requests in a second. */
  readonly rate: number;
  readonly seconds: number;
}

export interface Answers {
  readonly sent: number;
  readonly answered: number;
  /** By 429: its tenant asks too often. By 503: there is no place. */
  readonly limited: number;
  readonly shed: number;
  /** Errors, broken connections, answers after `PATIENCE_MS`. */
  readonly failed: number;
  /** Milliseconds from when a request was due to the last byte of its answer, of those that were answered. */
  readonly latencies: readonly number[];
}

const PATIENCE_MS = 10_000;

/**
 * Open loop: requests are due at a constant rate, however slowly they are answered, as they come from people who know nothing of each
 * other. Latency counts from when one was due, so that what holds this process up is not taken for speed. Resolves when all have ended.
 */
export async function openLoop({ url, body, token, rate, seconds }: LoadOptions): Promise<Answers> {
  const agent = new Agent({ keepAlive: true });
  const ends: Promise<{ status: number; ms: number }>[] = [];
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    'content-length': Buffer.byteLength(body),
  };
  const send = (due: number) =>
    new Promise<{ status: number; ms: number }>((resolve) => {
      const end = (status: number) => resolve({ status, ms: performance.now() - due });
      const sending = request(
        `${url}/graphql`,
        { method: 'POST', agent, headers, timeout: PATIENCE_MS },
        (response) => {
          let start = '';
          response.on('data', (bytes: Buffer) => {
            if (start === '') start = bytes.toString('latin1', 0, 10);
          });
          response.on('end', () =>
            end(response.statusCode === 200 && start.startsWith('{"errors"') ? 500 : (response.statusCode ?? 0)),
          );
          response.on('error', () => end(0));
        },
      );
      sending.on('timeout', () => sending.destroy());
      sending.on('error', () => end(0));
      sending.end(body);
    });

  const begun = performance.now();
  const total = Math.floor(rate * seconds);
  await new Promise<void>((resolve) => {
    const tick = () => {
      const now = performance.now();
      for (; ends.length < total; ) {
        const due = begun + (ends.length * 1_000) / rate;
        if (due > now) break;
        ends.push(send(due));
      }
      if (ends.length < total) setTimeout(tick, 1);
      else resolve();
    };
    tick();
  });
  const outcomes = await Promise.all(ends);
  agent.destroy();

  const withStatus = (status: number) => outcomes.filter((outcome) => outcome.status === status);
  const answered = withStatus(200);
  const limited = withStatus(429).length;
  const shed = withStatus(503).length;
  return {
    sent: total,
    answered: answered.length,
    limited,
    shed,
    failed: total - answered.length - limited - shed,
    latencies: answered.map(({ ms }) => ms),
  };
}

/** Answers in a second when so many clients each ask again as soon as they are answered; what is refused does not count. */
export async function capacity(options: Omit<LoadOptions, 'rate'>, clients: number): Promise<number> {
  const { url, body, token, seconds } = options;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const until = performance.now() + seconds * 1_000;
  let answered = 0;
  const client = async () => {
    while (performance.now() < until) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      await response.arrayBuffer();
      if (response.ok) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answered / seconds;
}

/** The least that so large a share of them do not exceed. Not a number of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How many there are of each, over several runs. */
export function together(runs: readonly Answers[]): Answers {
  const sum = (key: Exclude<keyof Answers, 'latencies'>) => runs.reduce((total, run) => total + run[key], 0);
  return {
    sent: sum('sent'),
    answered: sum('answered'),
    limited: sum('limited'),
    shed: sum('shed'),
    failed: sum('failed'),
    latencies: runs.flatMap(({ latencies }) => latencies),
  };
}
