import { hash, verify } from '@node-rs/argon2';

// argon2id, by the library's default, with OWASP's first choice of parameters: 19 MiB, 2 passes, 1 lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
// Of a password that nobody has; verifying against it takes as long as against anybody's.
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$BJ4V9Drf9eAo0lCB134UKQ$sH8YI3k+MvMkfW4ndS1QfXmTuGYwBeiVeWV2znZVRLM';

export const MIN_PASSWORD = 10;
export const MAX_PASSWORD = 200;

export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), COST);
}

/** Takes the same time whether there is a hash or not, and is false when there is none. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const right = await verify(passwordHash ?? NOBODYS_HASH, canonical(password));
  return right && passwordHash !== null;
}

// Keyboards differ in how they compose an ü: the same password has to be the same bytes.
const canonical = (password: string) => password.normalize('NFKC');
