import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';

/** For identity itself, which then sees to everybody who has the role. */
export const roleChanged = defineEvent(
  'identity.role.changed.v1',
  z.object({ roleId: z.string(), before: z.array(z.string()), permissions: z.array(z.string()) }),
);

/** Access tokens of the person that were issued until then are void; their sessions go on. */
export const accessReduced = defineEvent(
  'identity.access.reduced.v1',
  z.object({ personId: z.string(), before: z.iso.datetime() }),
);
