import { Readable } from 'node:stream';
import { z } from 'zod';
import { tombstones } from './events/collections';
import { type Consumer, defineEvent, type EventDefinition, type EventScope, on } from './events/event';
import { record } from './events/outbox';
import type { Files } from './files';
import type { Job } from './jobs';
import { findAcross, inTransaction, platformAccess } from './tenancy';

export type PrivacyScope = Pick<EventScope, 'tenant' | 'now' | 'log'>;

/** Some of what a service holds of a person. Rows of one name belong together; name them after their collection. */
export interface PersonalData {
  name: string;
  rows: readonly object[];
}

const kept = z.object({
  /** The collection, as in an export. */
  what: z.string(),
  rows: z.number().int(),
  /**
   * GRADES: what somebody achieved. RECORDS: what others did or decided, with the id of the erased person in it. AUDIT: the
   * trail. CONSENT: the proof of what was agreed to. LEGAL_HOLD: an administrator forbade it.
   */
  why: z.enum(['GRADES', 'RECORDS', 'AUDIT', 'CONSENT', 'LEGAL_HOLD']),
});

/** What stays after an erasure: rows with the person's id, which leads to nobody any more, and nothing else of theirs. */
export type Kept = z.infer<typeof kept>;

export interface Erasure {
  /** Rows that are gone or say nothing of the person any more. */
  erased: number;
  kept: Kept[];
}

/** How a service takes part in exports and erasures. Every subgraph has both; one that holds nothing of people says so. */
export interface Privacy {
  /** All that the service holds of the person, for them to read: no hashes, no keys, nothing of others. */
  exportPerson(scope: PrivacyScope, personId: string): AsyncIterable<PersonalData>;
  /**
   * Removes it, or takes from it whatever tells who it was. Runs in one transaction; erasing again what is erased changes
   * nothing and reports the same `kept`.
   */
  erasePerson(scope: PrivacyScope, personId: string): Promise<Erasure>;
}

/** `services` are those whose turn it is: identity, which knows the names, comes after all others. */
const asked = { personId: z.string(), services: z.array(z.string()) };
export const exportAsked = defineEvent('identity.export.asked.v1', z.object({ ...asked, exportId: z.string() }));
export const erasureAsked = defineEvent('identity.erasure.asked.v1', z.object({ ...asked, erasureId: z.string() }));

export function personExported(service: string) {
  const data = z.object({ exportId: z.string(), rows: z.number().int() });
  return defineEvent(`${service}.person.exported.v1`, data) satisfies EventDefinition;
}

export function personErased(service: string) {
  const data = z.object({ erasureId: z.string(), erased: z.number().int(), kept: z.array(kept) });
  return defineEvent(`${service}.person.erased.v1`, data) satisfies EventDefinition;
}

/** Where a service lays its part of an export, one JSON object `{ name, row }` a line. */
export function exportedPartKey(tenantId: string, exportId: string, service: string): string {
  return `exports/${tenantId}/${exportId}/${service}.ndjson`;
}

// Far more than anybody leaves behind; a mistake should not fill the disk.
const MAX_PART = 64 * 1024 ** 2;

interface Holder {
  service: string;
  privacy: Privacy;
  files: Files;
}

/** Answers identity's requests: made by the kernel, so that a subgraph writes its two functions and nothing else. */
export function privacyConsumer({ service, privacy, files }: Holder): Consumer {
  return {
    group: `${service}.privacy`,
    // An export writes a file. Both may be run again.
    transaction: false,
    concurrency: 4,
    events: [
      on(
        exportAsked,
        async (scope, { exportId, personId, services }) => {
          if (!services.includes(service)) return;
          const rows = await writePart(scope, { service, privacy, files }, exportId, personId);
          await inTransaction(scope, (scope) =>
            record(scope, personExported(service).of(`export:${exportId}`, { exportId, rows })),
          );
        },
        { aboutErased: true },
      ),
      on(
        erasureAsked,
        async (scope, { erasureId, personId, services }) => {
          if (!services.includes(service)) return;
          await inTransaction(scope, async (scope) => {
            const tombstone = { erasureId, at: scope.now, settledAt: null };
            await tombstones(scope).updateOne({ _id: personId }, { $setOnInsert: tombstone }, { upsert: true });
            const { erased, kept } = await privacy.erasePerson(scope, personId);
            await record(scope, personErased(service).of(`erasure:${erasureId}`, { erasureId, erased, kept }));
          });
        },
        { aboutErased: true },
      ),
    ],
  };
}

async function writePart(scope: EventScope, holder: Holder, exportId: string, personId: string): Promise<number> {
  const { service, privacy, files } = holder;
  let count = 0;
  async function* lines() {
    for await (const { name, rows } of privacy.exportPerson(scope, personId)) {
      for (const row of rows) {
        scope.signal.throwIfAborted();
        count++;
        yield `${JSON.stringify({ name, row })}\n`;
      }
    }
  }
  const key = exportedPartKey(scope.tenant.id, exportId, service);
  await files.put(key, Readable.from(lines(), { objectMode: false }), { maxBytes: MAX_PART });
  return count;
}

// Access tokens of the person live for 15 minutes, requests and transactions for one: by then nothing of before is under way.
const SETTLE_MS = 20 * 60_000;

/** Erases once more, twenty minutes later, what was still being written while a person was erased. */
export function settleErasures({ privacy }: Pick<Holder, 'privacy'>, settleMs = SETTLE_MS): Job {
  return {
    name: 'settle-erasures',
    everyMs: 60_000,
    async run({ store, log, signal }) {
      const access = platformAccess(store, 'what was written while a person was erased');
      const due = { settledAt: null, at: { $lt: new Date(Date.now() - settleMs) } };
      for await (const { scope, row } of findAcross(access, tombstones, due)) {
        signal.throwIfAborted();
        await inTransaction({ ...scope, now: new Date(), log }, async (scope) => {
          const { erased } = await privacy.erasePerson(scope, row._id);
          await tombstones(scope).updateOne({ _id: row._id }, { $set: { settledAt: scope.now } });
          if (erased > 0) log.info({ erased, tenant: row.tenantId }, 'erased what was written during an erasure');
        });
      }
    },
  };
}
