import type { Job } from '@lyceum/kernel/jobs';
import { writeCheckpoint } from './checkpoint.service';

/** Logged too: a log that is kept elsewhere is what the database can be held against. */
export function auditCheckpointJob({ auditSecret }: { auditSecret: string }): Job {
  return {
    name: 'audit-checkpoints',
    everyMs: 60_000,
    async run({ store, log }) {
      const written = await writeCheckpoint(store, auditSecret);
      if (!written) return;
      const { _id, hash, heads } = written;
      log.info({ checkpoint: Number(_id), hash, tenants: heads.length }, 'audit checkpoint');
    },
  };
}
