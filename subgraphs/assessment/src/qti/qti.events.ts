import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

/** Its subject is the tenant’s imports together, so that one runs after the other. */
export const qtiImportRequested = defineEvent('assessment.qti-import.requested.v1', z.object({ importId: z.string() }));

export const qtiExportRequested = defineEvent('assessment.qti-export.requested.v1', z.object({ exportId: z.string() }));

export const importsOf = (tenantId: string) => `qti-imports:${tenantId}`;
