import type { Log } from '@lyceum/kernel/log';
import type { Store } from '@lyceum/kernel/store';
import { estimateAcross, platformAccess } from '@lyceum/kernel/tenancy';
import { Gauge, type Registry } from 'prom-client';
import { submissions } from '../submission/submission.model';
import { results } from './result.model';

/**
 * How many submissions of all tenants wait for their result: what workers are scaled by. Every process of the subgraph says the
 * same, so take the highest and not the sum. What lies among the dead letters counts, for it waits too.
 */
export function watchGradingQueue(store: Store, registry: Registry, log: Pick<Log, 'warn'>): void {
  const access = platformAccess(store, 'workers are scaled by the length of the queue');
  new Gauge({
    name: 'lyceum_grading_waiting',
    help: 'Submissions that were accepted and have no result yet.',
    registers: [registry],
    async collect() {
      try {
        const [accepted, graded] = await Promise.all([
          estimateAcross(access, submissions),
          estimateAcross(access, results),
        ]);
        this.set(Math.max(0, accepted - graded));
      } catch (error) {
        // The metrics of the rest are wanted most when the store is away.
        log.warn({ err: error }, 'the length of the grading queue is not known');
        this.reset();
      }
    },
  });
}
