import { defineEvent } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import { roleNames } from '../role/role.model';
import type { PersonRow } from './person.model';

/**
 * All that another subgraph may keep of a person. The event with the highest `revision` is how it is now. No names: whoever
 * shows one asks the graph, so that nothing has to be erased elsewhere.
 */
const facts = z.object({
  personId: z.string(),
  sourcedId: z.string(),
  roles: z.array(z.enum(roleNames)),
  status: z.enum(['ACTIVE', 'INACTIVE']),
  revision: z.number().int(),
});

export const personCreated = defineEvent('identity.person.created.v1', facts);
export const personChanged = defineEvent('identity.person.changed.v1', facts);

export const subjectOf = ({ _id }: Pick<PersonRow, '_id'>) => `person:${_id}`;

export function personFacts({
  _id,
  sourcedId,
  roles,
  status,
  revision,
}: Pick<PersonRow, '_id' | 'sourcedId' | 'roles' | 'status' | 'revision'>): z.input<typeof facts> {
  return { personId: _id, sourcedId, roles, status, revision };
}
