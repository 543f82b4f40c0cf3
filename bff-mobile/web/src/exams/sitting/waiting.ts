import type { Place } from './device';
import { lockOf } from './lead';
import { openSitting } from './sitting';

/**
 * Goes on with a hand-in that this device holds, unless another page does; `done` is told when the server has it. Answers what
 * ends it: the next page goes on.
 */
export function goOnHandingIn(place: Place, done: (submissionId: string | undefined) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const send = async () => {
    const sitting = await openSitting(place);
    const look = () => {
      const { phase, submissionId } = sitting.state;
      if (phase !== 'HANDED_IN') return;
      ended.abort();
      done(submissionId);
    };
    if (!signal.aborted) {
      sitting.subscribe(look);
      look();
      await new Promise((resolve) => (signal.aborted ? resolve(undefined) : signal.addEventListener('abort', resolve)));
    }
    sitting.close();
  };
  // Without a network it waits in there; what else there is shows on its own page.
  navigator.locks.request(lockOf(place), { signal }, send).catch(() => undefined);
  return () => ended.abort();
}
