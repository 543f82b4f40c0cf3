import { newSigningKey, type PrivateJwk } from '../signing-keys';
import { ACCESS_TOKEN_S } from '../tokens';

// Clocks that differ, and a file that is mounted a minute late.
const SLACK_S = 300;

export interface Rotation {
  keys: PrivateJwk[];
  /** The key that signs next, and since when or from when on, in seconds since the epoch. */
  next: { kid: string; signsFrom: number };
  dropped: string[];
}

/**
 * One more key, which signs `leadSeconds` from now: until then it is published, so that whoever verifies tokens has fetched it
 * before the first one comes. Those that ceased to sign longer ago than a token lives go. While a key waits for its time,
 * there is no other: the rotation has been asked for already.
 */
export function nextKeys(keys: readonly PrivateJwk[], now: Date, leadSeconds: number): Rotation {
  const at = Math.floor(now.getTime() / 1_000);
  const since = ({ signs_from }: PrivateJwk) => signs_from ?? 0;
  const waiting = keys.find((key) => since(key) > at);
  // Without a lead there is an emergency, which waits for nothing.
  if (waiting && leadSeconds > 0)
    return { keys: [...keys], next: { kid: waiting.kid, signsFrom: since(waiting) }, dropped: [] };

  const current = keys.reduce((latest, key) => (since(key) > since(latest) ? key : latest));
  const stillOut = at - since(current) < ACCESS_TOKEN_S + SLACK_S;
  const kept = keys.filter((key) => key === current || stillOut);
  const next = { ...newSigningKey(), signs_from: at + leadSeconds };
  return {
    keys: [...kept, next],
    next: { kid: next.kid, signsFrom: next.signs_from },
    dropped: keys.filter((key) => !kept.includes(key)).map(({ kid }) => kid),
  };
}
