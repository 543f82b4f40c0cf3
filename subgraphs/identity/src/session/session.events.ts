import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

const reasons = ['SIGNED_OUT', 'REUSED', 'DEACTIVATED'] as const;
export type RevokeReason = (typeof reasons)[number];

/** Recorded once a session. REUSED: a spent refresh token came back, so somebody has a copy of it. */
export const sessionRevoked = defineEvent(
  'identity.session.revoked.v1',
  z.object({ sessionId: z.string(), personId: z.string(), reason: z.enum(reasons) }),
);
