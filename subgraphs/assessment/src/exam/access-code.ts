import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from '@lyceum/kernel/context';
import { personId } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { Backoff, RateLimits } from '@lyceum/kernel/rate-limits';
import { hash, verify } from '@node-rs/argon2';
import type { ExamRow } from './exam.model';

// argon2id with OWASP's first choice of parameters: 19 MiB, 2 passes, 1 lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** By learner and exam. */
const TRIES: Backoff = { name: 'access-code', free: 5, longestMs: 300_000, forgetMs: 3_600_000 };

type Asker = Pick<Context, 'tenant' | 'principal'> & { limits: RateLimits };

export const hashAccessCode = (code: string): Promise<string> => hash(canonical(code), COST);

/**
 * Counts the try before it looks, so that many at once get no more of them; one that is right clears the count.
 * @throws FORBIDDEN with `accessCode` MISSING or WRONG; RATE_LIMITED
 */
export async function requireAccessCode(
  scope: Asker,
  exam: Pick<ExamRow, '_id' | 'accessCodeHash'>,
  code: string | null | undefined,
): Promise<void> {
  if (exam.accessCodeHash === null) return;
  if (!code) throw refused('This exam asks for an access code.', 'MISSING');
  const key = `${scope.tenant.id} ${exam._id} ${personId(scope)}`;
  await scope.limits.attempt(TRIES, key);
  if (!(await isRight(exam.accessCodeHash, canonical(code)))) throw refused('The access code is wrong.', 'WRONG');
  await scope.limits.forget(TRIES, key);
}

// A hall full of people types the same code in the same minute, and one argon2 takes 30 ms of a core: the right code of a hash
// is known again by a keyed digest. It is no way around the count of tries, which comes first.
const secret = randomBytes(32);
const right = new Map<string, string>();
const MAX_KNOWN = 1_000;

async function isRight(codeHash: string, code: string): Promise<boolean> {
  const digest = createHmac('sha256', secret).update(codeHash).update('\0').update(code).digest('base64url');
  if (right.get(codeHash) === digest) return true;
  if (!(await verify(codeHash, code))) return false;
  if (right.size >= MAX_KNOWN) right.delete(right.keys().next().value as string);
  right.set(codeHash, digest);
  return true;
}

/** As it is read from a board: capitals and blanks make no difference. */
const canonical = (code: string) => code.normalize('NFKC').replace(/\s/g, '').toUpperCase();

function refused(message: string, accessCode: 'MISSING' | 'WRONG'): DomainError {
  return new DomainError('FORBIDDEN', message, { reason: `ACCESS_CODE_${accessCode}`, accessCode });
}
