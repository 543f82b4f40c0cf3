import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

export const invitationCreated = defineEvent(
  'identity.invitation.created.v1',
  z.object({ invitationId: z.string(), personId: z.string() }),
);
