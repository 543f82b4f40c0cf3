import type { Client } from '@lyceum/kernel/client';
import { type Principal, signPrincipal } from '@lyceum/kernel/principal';

// A signature costs 4.5 µs, and a plan has up to 16 fetches. Short beside the minute for which a header is taken.
const REUSE_MS = 5_000;

interface Signed {
  readonly secret: string;
  readonly header: string;
  readonly until: number;
  readonly address: string | undefined;
  readonly agent: string | undefined;
}

// By the object, not by what it says: authentication keeps one a token, and two sessions of a person differ in it.
const signed = new WeakMap<Principal, Signed>();

/** The value of x-lyceum-principal, signed anew when the last one is 5 s old or was for another machine. */
export function principalHeader(principal: Principal, secret: string, now: number, client?: Client): string {
  const known = signed.get(principal);
  if (known && known.until > now && known.secret === secret && isOf(known, client)) return known.header;
  const header = signPrincipal(principal, secret, now, client);
  signed.set(principal, { secret, header, until: now + REUSE_MS, address: client?.address, agent: client?.agent });
  return header;
}

const isOf = ({ address, agent }: Signed, client: Client | undefined) =>
  address === client?.address && agent === client?.agent;
