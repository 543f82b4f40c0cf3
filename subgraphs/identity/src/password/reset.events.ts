import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

export const passwordResetRequested = defineEvent(
  'identity.password-reset.requested.v1',
  z.object({ resetId: z.string() }),
);
