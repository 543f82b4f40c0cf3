import { type Consumer, on } from '@lyceum/kernel/events/event';
import { Counter, type Registry } from 'prom-client';
import { rosterImportRequested } from './roster-import.events';
import { type JobTools, runImport } from './roster-import.job';

/** Runs the imports that were asked for. */
export function rosterImportJobs(tools: Omit<JobTools, 'rows'>, registry: Registry): Consumer {
  const rows = new Counter({
    name: 'lyceum_roster_rows_total',
    help: 'Rows of rosters, by file and what came of them.',
    labelNames: ['file', 'outcome'],
    registers: [registry],
  });
  return {
    group: 'identity.roster-imports',
    // A job takes minutes, notes where it is, and asks other subgraphs.
    transaction: false,
    // Of different tenants. Each takes some 50 MB and keeps a core busy.
    concurrency: 2,
    events: [on(rosterImportRequested, (scope, { importId }) => runImport(scope, importId, { ...tools, rows }))],
  };
}
