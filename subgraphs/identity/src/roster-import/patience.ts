import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from '@lyceum/kernel/errors';
import { fullJitter } from '@lyceum/kernel/events/worker';

// The router may start after identity, or be restarted; what takes longer is for the event’s own tries.
const PATIENCE_MS = 120_000;

/** Does it again, with growing pauses, for as long as it fails with TRY_AGAIN and for two minutes at most. */
export async function patiently<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== 'TRY_AGAIN' || Date.now() > until) throw error;
      await pause(signal, tries);
    }
  }
}

/** Grows with the tries. @throws when the process drains: the event comes again in the next. */
export async function pause(signal: AbortSignal, tries: number): Promise<void> {
  await sleep(fullJitter(tries), undefined, { signal });
}
