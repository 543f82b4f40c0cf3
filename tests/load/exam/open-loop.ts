import { Agent, request } from 'node:http';

export interface Sending {
  readonly body: string;
  readonly token: string;
}

export interface Sent {
  /** What was answered in time; each with its place in what was sent. */
  readonly answers: { index: number; text: string }[];
  /** How many were not, by why: a code, a status, or that nothing came. */
  readonly failed: Map<string, number>;
  /** Milliseconds from when a request was due to the last byte of its answer, of those that were answered. */
  readonly latencies: number[];
}

const PATIENCE_MS = 10_000;

/**
 * Open loop, each request another person's: due at a constant rate, however slowly they are answered. Latency counts from when
 * one was due. `isGood` tells an answer from a refusal.
 */
export async function sendAll(
  url: string,
  requests: readonly Sending[],
  rate: number,
  isGood: (text: string) => boolean,
): Promise<Sent> {
  const agent = new Agent({ keepAlive: true });
  const sent: Sent = { answers: [], failed: new Map(), latencies: [] };
  const send = ({ body, token }: Sending, index: number, due: number) =>
    new Promise<void>((resolve) => {
      const fail = (why: string) => {
        sent.failed.set(why, (sent.failed.get(why) ?? 0) + 1);
        resolve();
      };
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'content-length': Buffer.byteLength(body),
      };
      const sending = request(url, { method: 'POST', agent, headers, timeout: PATIENCE_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (bytes: Buffer) => chunks.push(bytes));
        response.on('error', () => fail('cut off'));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode !== 200 || !isGood(text))
            return fail(/"code":"(\w+)"/.exec(text)?.[1] ?? `status ${response.statusCode}`);
          sent.latencies.push(performance.now() - due);
          sent.answers.push({ index, text });
          resolve();
        });
      });
      sending.on('timeout', () => sending.destroy());
      sending.on('error', () => fail('no answer'));
      sending.end(body);
    });

  const ends: Promise<void>[] = [];
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const tick = () => {
      const now = performance.now();
      while (ends.length < requests.length) {
        const due = begun + (ends.length * 1_000) / rate;
        if (due > now) break;
        ends.push(send(requests[ends.length] as Sending, ends.length, due));
      }
      if (ends.length < requests.length) setTimeout(tick, 1);
      else resolve();
    };
    tick();
  });
  await Promise.all(ends);
  agent.destroy();
  return sent;
}

/** So many clients that each send again as soon as they are answered: how many a second that makes. */
export async function measureCapacity(url: string, requests: readonly Sending[], clients: number): Promise<number> {
  const begun = performance.now();
  let next = 0;
  const client = async () => {
    for (;;) {
      const one = requests[next++];
      if (!one) return;
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${one.token}` };
      await fetch(url, { method: 'POST', headers, body: one.body }).then((response) => response.arrayBuffer());
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return requests.length / ((performance.now() - begun) / 1_000);
}
