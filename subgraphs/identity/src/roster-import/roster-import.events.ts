import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

/** Its subject is the tenant’s imports together, so that one runs after the other. */
export const rosterImportRequested = defineEvent(
  'identity.roster-import.requested.v1',
  z.object({ importId: z.string() }),
);

export const subjectOf = (tenantId: string) => `roster-imports:${tenantId}`;
