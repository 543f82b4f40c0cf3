import { lyceum, type PlannerName } from './contestants/lyceum';
import { openField } from './field';
import { load } from './load';
import { usage } from './proc';
import { figure, say, table } from './report';

// MB: 64 bytes kept of each of half a million operations would reach it.
const limit = 32;
const samples = 20;

/** Ever new operations, `count` or as many as the time allows: prints the memory over time. False when it still grows in the second half. */
export async function distinct(planner: PlannerName, count: number, minutes: number): Promise<boolean> {
  const until = performance.now() + minutes * 60_000 * 0.9;
  const field = await openField();
  try {
    const { port, pid } = await field.start(lyceum({ planner }));
    const memory: { sent: number; rss: number }[] = [];
    let sent = 0;
    while (sent < count && performance.now() < until) {
      const first = sent;
      const { requests } = await load({
        port,
        connections: 20,
        seconds: (until - performance.now()) / 1000 / Math.max(1, samples - memory.length),
        requests: Math.ceil(count / samples),
        body: (turn) => JSON.stringify({ query: `{ users { id name${first + turn}: username } }` }),
      });
      sent += requests;
      memory.push({ sent, rss: usage(pid).rss });
    }
    const rows = memory.map(({ sent, rss }) => [sent.toLocaleString('en'), figure(rss)]);
    say(`\n### Distinct operations\n\n${table(['operations', 'RSS MB'], rows)}`);
    const half = memory.length >> 1;
    const most = (part: typeof memory) => Math.max(...part.map(({ rss }) => rss));
    const growth = most(memory.slice(half)) - most(memory.slice(0, half));
    say(
      `\nMost in the second half against the first: ${growth > 0 ? '+' : ''}${growth.toFixed(0)} MB (limit ${limit}).`,
    );
    return growth <= limit;
  } finally {
    await field.close();
  }
}
