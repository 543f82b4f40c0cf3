import 'reflect-metadata';
import { ConfigError, type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { run } from '@lyceum/kernel/run';
import { startWorker } from '@lyceum/kernel/worker';
import { workerVariables } from './config';
import { gradingConsumer } from './result/grading.consumer';
import { assessmentSchema } from './schema';

/**
 * A grading worker: takes submissions from the queue and writes results, and answers nobody but /healthz, /readyz and /metrics.
 * Any number may run; the subgraph is then told GRADING=off.
 */
export async function start(config: ConfigOf<typeof workerVariables>) {
  if (!config.redisUrl) throw new ConfigError(['REDIS_URL: is not set, and workers take submissions from there']);
  const consumers = [gradingConsumer({ duty: config.gradingDuty ?? 1, concurrency: 32 })];
  const { collections } = assessmentSchema;
  return startWorker({ name: 'assessment-worker', service: 'assessment', collections, consumers }, config);
}

if (require.main === module) run(async () => [await start(readConfig(workerVariables))]);
