import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

const reasons = ['SIGNED_OUT', 'REUSED', 'DEACTIVATED', 'REVOKED', 'PASSWORD_CHANGED'] as const;
export type RevokeReason = (typeof reasons)[number];

/**
 * Recorded once a session. REUSED: a spent refresh token came back, so somebody has a copy of it. REVOKED: the person ended it
 * from another device, or an administrator did.
 */
export const sessionRevoked = defineEvent(
  'identity.session.revoked.v1',
  z.object({ sessionId: z.string(), personId: z.string(), reason: z.enum(reasons) }),
);
