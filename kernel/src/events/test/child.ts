import { Registry } from 'prom-client';
import { createLog } from '../../log';
import { on } from '../event';
import { eventMetrics } from '../event-metrics';
import { startEvents } from '../events';
import { connect, count, counted, type Settings, see, seeing } from './platform';

// A process of its own for the tests that kill one. What it is to do, and where, comes from the test.
const settings = JSON.parse(process.env.EVENTS_TEST as string) as Settings;
const [action = '', argument = ''] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const log = createLog('child', 'silent');
const { redisUrl } = settings;

const actions: Record<string, () => Promise<void>> = {
  async work() {
    const store = await connect(settings, 'enrollment');
    await startEvents({ store, config: { redisUrl }, log, metrics: new Registry(), consumers: [seeing()] });
  },
  async dieInsideHandler() {
    const store = await connect(settings, 'enrollment');
    const dying = on(counted, async (scope, data, envelope) => {
      await see(scope, data, envelope);
      die();
      await new Promise(() => {});
    });
    await startEvents({
      store,
      config: { redisUrl },
      log,
      metrics: new Registry(),
      consumers: [seeing({ events: [dying] })],
    });
  },
  async dieBeforeAcknowledging() {
    const store = await connect(settings, 'enrollment');
    const metrics = new Registry();
    // Counted once the effect is committed and before the event is acknowledged.
    Object.assign(eventMetrics(metrics).handled, { inc: die });
    await startEvents({ store, config: { redisUrl }, log, metrics, consumers: [seeing()] });
  },
  /** Dies of one event and takes the others in; each try is counted by `mayCrash`. */
  async dieOf() {
    const store = await connect(settings, 'catalog');
    const dying = on(counted, async (scope, data, envelope) => {
      if (envelope.subject === argument) die();
      await see(scope, data, envelope);
    });
    const consumers = [seeing({ group: 'catalog.own', events: [dying], transaction: false, mayCrash: true })];
    await startEvents({ store, config: { redisUrl }, log, metrics: new Registry(), consumers, backoff: () => 5 });
  },
  async recordAndDie() {
    const store = await connect(settings, 'catalog');
    await count({ tenant: { id: argument, tier: 'STANDARD', store } }, 'course:1', 1);
    die();
  },
};

actions[action]?.().catch((error) => {
  console.error(error);
  process.exit(1);
});
