import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

/** All parts are there; what packs them listens to it. */
export const exportGathered = defineEvent('identity.export.gathered.v1', z.object({ exportId: z.string() }));

/** For whoever tells the person. */
export const exportReady = defineEvent(
  'identity.export.ready.v1',
  z.object({ exportId: z.string(), personId: z.string(), expiresAt: z.string() }),
);

export const erasureScheduled = defineEvent(
  'identity.erasure.scheduled.v1',
  z.object({ erasureId: z.string(), personId: z.string(), dueAt: z.string() }),
);

export const exportSubject = (exportId: string) => `export:${exportId}`;
export const erasureSubject = (erasureId: string) => `erasure:${erasureId}`;
