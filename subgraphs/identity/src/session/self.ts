import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import { isInPerson, type Principal } from '@lyceum/kernel/principal';

/**
 * The person who asks, for what opens their account to others.
 * @throws FORBIDDEN for a service, a partner's key, and for somebody of the support who looks at the platform as this person does.
 */
export function self(scope: Pick<Context, 'principal'>): Extract<Principal, { kind: 'person' }> {
  personId(scope);
  if (!isInPerson(scope.principal))
    throw new DomainError('FORBIDDEN', 'Only the person themselves can do this.', { reason: 'IN_PERSON_ONLY' });
  return scope.principal as Extract<Principal, { kind: 'person' }>;
}
