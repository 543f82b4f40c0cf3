import { type ComponentName, portVariable } from '@lyceum/standalone/components';
import { addresses } from '@lyceum/standalone/config';
import { startComponent } from '../../support/component';
import { type Process, startProcess } from '../../support/process';
import type { Machine } from '../../support/standalone';

/** A platform as it is measured: what runs, by name, and where to hand in. */
export interface Measured {
  readonly handInUrl: string;
  readonly graphUrl: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly storePort: string;
  /** Those on an accept's way and the store; what is beside it (identity) is not among them. */
  readonly pids: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

export type Mode = 'one' | 'three';

const QUIET = { RATE_LIMIT_PERSON: '1000000/1m', RATE_LIMIT_TENANT: '100000000/1m', LOG_LEVEL: 'info' };

/**
 * `one`: `npm start` with what an exam needs, beside its store. `three`: bff-mobile, router and assessment in processes of
 * their own, with identity beside them. `grading`: whether assessment's process grades, under its duty cycle, or nobody does.
 * A second platform on the machine has its store where the first had it.
 */
export async function startMeasured(
  machine: Machine,
  { mode, grading, tracing, storePort }: { mode: Mode; grading: 'here' | 'off'; tracing: string; storePort?: string },
): Promise<Measured> {
  const near: ComponentName[] = ['identity', 'assessment', 'router', 'bff-mobile'];
  const inFirst = mode === 'one' ? near : (['identity'] as const);
  const settings = {
    ...QUIET,
    GRADING: grading,
    OTEL_EXPORTER_OTLP_ENDPOINT: tracing,
    ...(storePort && { MONGO_PORT: storePort }),
  };
  const first = machine.start({ LYCEUM_SERVICES: inFirst.join(','), ...settings });
  await first.prints(/Lyceum is ready/);
  const environment: NodeJS.ProcessEnv = { ...(await machine.environment()), ...settings };
  const store = machine.store()?.pid ?? Number.NaN;
  const parts = new Map<string, Process>(mode === 'one' ? [['all', first]] : []);
  if (mode === 'three') {
    const files = { FILES_URL: `file:${machine.dataDir}/files`, MAIL_URL: `file:${machine.dataDir}/mail` };
    const ports = near.map((name) => [portVariable(name), new URL(machine.url(name)).port]);
    const own = { ...addresses(machine.url), ...files, ...environment, ...Object.fromEntries(ports) };
    for (const name of ['assessment', 'router', 'bff-mobile'] as const)
      parts.set(name, await startComponent(name, own));
  }
  return {
    handInUrl: `${machine.url('bff-mobile')}/graphql`,
    graphUrl: `${machine.url('router')}/graphql`,
    environment,
    storePort: new URL(environment.MONGODB_URI as string).port,
    pids: new Map([...[...parts].map(([name, { pid }]) => [name, pid] as const), ['store', store]]),
    async stop() {
      for (const part of [...parts.values()].reverse()) if (part !== first) await part.kill();
      first.signal('SIGTERM');
      await first.ended;
    },
  };
}

export async function startPlain(
  environment: NodeJS.ProcessEnv,
): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const { MONGODB_URI } = environment;
  const plain = startProcess('tests/load/exam/plain.ts', { MONGODB_URI });
  const [, port] = await plain.prints(/plain listens on (\d+)/);
  return { url: `http://127.0.0.1:${port}/`, pid: plain.pid, stop: () => plain.kill() };
}
