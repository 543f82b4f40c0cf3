import type { Contestant } from './contestants/contestant';
import { openField } from './field';
import { median } from './measure';
import { usage } from './proc';
import { figure, say, table } from './report';

/** From the start of the process to the first 200 of its readiness, and the memory it then takes: medians. */
export async function cold(contestants: readonly Contestant[], rounds: number): Promise<boolean> {
  const field = await openField();
  try {
    const starts = contestants
      .filter(({ merges }) => !merges)
      .map(({ name }) => ({ name, ms: [] as number[], rss: 0 }));
    for (let round = 0; round < rounds; round++) {
      for (const start of starts) {
        const contestant = contestants.find(({ name, merges }) => name === start.name && !merges);
        if (!contestant) continue;
        const runner = await field.start(contestant);
        start.ms.push(runner.startMs);
        start.rss = usage(runner.pid).rss;
        await runner.stop();
      }
    }
    const rows = starts.map(({ name, ms, rss }) => [name, figure(median(ms) / 1000), figure(rss)]);
    say(`\n### Cold start, median of ${rounds}\n\n${table(['', 'ready after s', 'RSS MB'], rows)}`);
    return true;
  } finally {
    await field.close();
  }
}
