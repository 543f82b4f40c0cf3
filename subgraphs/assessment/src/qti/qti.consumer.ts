import { type Consumer, on } from '@lyceum/kernel/events/event';
import type { Files } from '@lyceum/kernel/files';
import { qtiExportRequested, qtiImportRequested } from './qti.events';
import { runQtiExport } from './qti-export.job';
import { runQtiImport } from './qti-import.job';

/** Runs the imports and exports that were asked for. */
export function qtiJobs(files: Files): Consumer {
  return {
    group: 'assessment.qti',
    // A job takes minutes, and notes where it is.
    transaction: false,
    // Of different tenants.
    concurrency: 2,
    events: [
      on(qtiImportRequested, (scope, { importId }) => runQtiImport(scope, importId, files)),
      on(qtiExportRequested, (scope, { exportId }) => runQtiExport(scope, exportId, files)),
    ],
  };
}
