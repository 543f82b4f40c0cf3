import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { componentNames } from '@lyceum/standalone/components';
import { handInBody, openHall, type Sitter } from '../../exam-day/hall';
import { killProcesses } from '../../support/process';
import { createMachine } from '../../support/standalone';
import { figure, say, table } from '../exam/print';
import { percentile } from '../tenants/open-loop';
import { newLearners } from './people';

/**
 * From a hand-in to a home that has changed, with all in one process as `npm start` has it:
 * `npm run load:loop -- --rates 1,5,10 --seconds 30`.
 *
 * Learners hand in at a constant rate, 30 answers each, however slowly they are answered. Each then asks for their home over and
 * over until it has changed by the result: it is in their inbox, and their model has learned from all answers. Counted from the
 * moment the hand-in was due. Those who ask are part of the load.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rates: { type: 'string', default: '1,5,10' }, seconds: { type: 'string', default: '30' } },
  });
  say(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load average ${loadavg().map(figure).join(' ')}`,
  );
  const machine = await createMachine();
  try {
    const platform = machine.start({
      // A part of the platform, so no demo tenant is set up.
      LYCEUM_SERVICES: componentNames.filter((name) => name !== 'bff-admin').join(','),
      RATE_LIMIT_PERSON: '1000000/1m',
      RATE_LIMIT_TENANT: '1000000/1m',
    });
    await platform.prints(/Lyceum is ready/);
    const environment = await machine.environment();
    const url = `${machine.url('bff-mobile')}/graphql`;
    const rows: string[][] = [];
    for (const rate of [1, ...values.rates.split(',').map(Number)]) {
      const { tenantId, ids } = await newLearners(environment, Math.ceil(rate * Number(values.seconds)));
      const hall = await openHall(environment, 30, tenantId);
      const sitters = await hall.admit(ids.length, true, ids);
      const took = await handInAll(url, sitters, hall.itemIds, rate);
      await hall.close();
      const of = (name: keyof Took, share: number) =>
        figure(
          percentile(
            took.map((one) => one[name]),
            share,
          ),
        );
      rows.push([
        `${rate}/s`,
        String(took.length),
        of('accepted', 0.5),
        of('accepted', 0.99),
        of('told', 0.5),
        of('told', 0.99),
        of('changed', 0.5),
        of('changed', 0.99),
      ]);
    }
    // The first round is for the code to be compiled and the pools to be filled.
    say(
      table(
        ['hand-ins', 'of', 'accepted p50 ms', 'p99', 'in the inbox p50', 'p99', 'home changed p50', 'p99'],
        rows.slice(1),
      ),
    );
    platform.signal('SIGTERM');
    await platform.ended;
  } finally {
    await killProcesses();
    await machine.remove();
  }
}

/** Milliseconds since the hand-in was due. */
interface Took {
  accepted: number;
  told: number;
  changed: number;
}

const HOME = `{ home { counts { active } exams { id } suggestions { courseId } }
  inbox { unreadCount } progress { answers } }`;
const LOOK_MS = 100;
const PATIENCE_MS = 60_000;

async function handInAll(url: string, sitters: Sitter[], itemIds: readonly string[], rate: number): Promise<Took[]> {
  const begun = performance.now();
  return Promise.all(
    sitters.map(async (sitter, index) => {
      const due = begun + (index * 1_000) / rate;
      await sleep(Math.max(0, due - performance.now()));
      await ask(url, sitter, handInBody(sitter, itemIds));
      const accepted = performance.now() - due;
      let told = Number.NaN;
      for (;;) {
        // A phone that is told to come again later does so.
        const home = await ask<Home>(url, sitter, JSON.stringify({ query: HOME })).catch(busy);
        const now = performance.now() - due;
        if (Number.isNaN(told) && home && home.inbox.unreadCount > 0) told = now;
        if (!Number.isNaN(told) && home?.progress.answers === itemIds.length) return { accepted, told, changed: now };
        if (now > PATIENCE_MS) throw new Error(`Home has not changed: ${JSON.stringify(home)}`);
        await sleep(LOOK_MS);
      }
    }),
  );
}

function busy(error: Error): undefined {
  if (!error.message.includes('TRY_AGAIN')) throw error;
}

interface Home {
  inbox: { unreadCount: number };
  progress: { answers: number | null };
}

async function ask<Data>(url: string, { token }: Sitter, body: string): Promise<Data> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data: Data; errors?: object[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
