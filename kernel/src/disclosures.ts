import DataLoader from 'dataloader';
import { recordAudit } from './audit';
import type { Context } from './context';

// An entry that names more would be longer than what it tells of.
const MAX_NAMED = 500;

/**
 * Load a person's id before showing what only few may see of them: those whom a request shows come together in one entry of
 * the audit trail, `person.read`, written before the answer is. A trail that cannot be written to fails no read; the log says so.
 */
export function disclosureLoader(scope: Pick<Context, 'tenant' | 'principal' | 'log'>): DataLoader<string, true> {
  return new DataLoader(async (personIds) => {
    const [id] = personIds;
    const target = personIds.length === 1 && id !== undefined ? { type: 'person', id } : null;
    const details = { count: personIds.length, people: personIds.slice(0, MAX_NAMED) };
    await recordAudit(scope, { action: 'person.read', target, details }).catch((error) =>
      scope.log.error({ err: error, people: personIds.length }, 'a look at personal data could not be recorded'),
    );
    return personIds.map(() => true);
  });
}
