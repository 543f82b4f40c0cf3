import { DomainError } from '@lyceum/kernel/errors';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

// A person mistypes a few times; a program that guesses gets 120 tries an hour.
const TRIES = 10;
const WINDOW_S = 300;

/** Counts tries by what is being tried. Known to this process alone: with several, the limit is as many times higher. */
export interface Tries {
  /** Before the try, so that many at once cannot slip through. @throws RATE_LIMITED with `retryAfter` in seconds. */
  spend(key: string): Promise<void>;
  /** After a try that was right. */
  forget(key: string): Promise<void>;
}

export function countTries(): Tries {
  const limiter = new RateLimiterMemory({ points: TRIES, duration: WINDOW_S });
  return {
    async spend(key) {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const error = new DomainError(
          'RATE_LIMITED',
          'Too many tries for this account. Wait a little, then try again.',
        );
        error.extensions.retryAfter = Math.ceil(refusal.msBeforeNext / 1_000);
        throw error;
      }
    },
    async forget(key) {
      await limiter.delete(key);
    },
  };
}
