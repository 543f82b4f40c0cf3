import { DomainError } from '@lyceum/kernel/errors';
import type { RegradeChange } from './change';
import type { RegradeInput } from './regrade.type';

/** @throws BAD_USER_INPUT when the kind misses what it needs */
export function changeOf({ kind, toVersion, answer }: RegradeInput): RegradeChange {
  if (kind === 'REPLACE') {
    if (toVersion == null)
      throw new DomainError('BAD_USER_INPUT', 'Say by which version: toVersion.', {
        reason: 'REGRADE_VERSION_MISSING',
      });
    return { kind, toVersion };
  }
  if (kind === 'ACCEPT') {
    if (answer == null)
      throw new DomainError('BAD_USER_INPUT', 'Say which answer is right too: answer.', {
        reason: 'REGRADE_ANSWER_MISSING',
      });
    return { kind, answer };
  }
  return { kind };
}
