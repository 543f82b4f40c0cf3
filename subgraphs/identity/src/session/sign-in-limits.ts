import { networkOf } from '@lyceum/kernel/client-address';
import type { Context } from '@lyceum/kernel/context';
import type { Backoff, Limit, RateLimits } from '@lyceum/kernel/rate-limits';

/** What identity counts tries with. */
export interface Guard {
  readonly limits: RateLimits;
  /** Tries that fail, from one machine and in one tenant. */
  readonly failures: { readonly address: Limit; readonly tenant: Limit };
}

/** What is tried: an account that may or may not exist, in a tenant that may or may not. */
export interface Tried {
  tenant: string;
  account: string;
}

type Guarded = Guard & Pick<Context, 'client'>;

// Somebody who mistypes waits for seconds, a program that guesses gets some hundred tries a day.
const ACCOUNT: Backoff = { name: 'account', free: 5, longestMs: 900_000, forgetMs: 86_400_000 };

/**
 * Before somebody is let in, and whether or not there is such an account. A right password has to wait, too.
 * @throws RATE_LIMITED with `retryAfter`
 */
export async function beginTry({ limits, failures, client }: Guarded, { tenant, account }: Tried): Promise<void> {
  if (client) await limits.take(failures.address, networkOf(client.address));
  await limits.take(failures.tenant, tenant);
  await limits.attempt(ACCOUNT, `${tenant} ${account}`);
}

/** After it was right: it does not count, and those before it count no more for the account. */
export async function endTry({ limits, failures, client }: Guarded, { tenant, account }: Tried): Promise<void> {
  await Promise.all([
    client && limits.giveBack(failures.address, networkOf(client.address)),
    limits.giveBack(failures.tenant, tenant),
    forgiveTries({ limits }, { tenant, account }),
  ]);
}

/** Lets somebody try at once who has shown otherwise that the account is theirs. */
export function forgiveTries({ limits }: Pick<Guard, 'limits'>, { tenant, account }: Tried): Promise<void> {
  return limits.forget(ACCOUNT, `${tenant} ${account}`);
}
