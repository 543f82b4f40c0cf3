import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { trustedProxies } from './client-address';
import { env, secret } from './config';

/** Which machine a request came from, as far as the platform's edge can tell. */
export interface Client {
  readonly address: string;
  /** What it says of itself in User-Agent, cut to 300 characters; empty when it says nothing. */
  readonly agent: string;
}

const MAX_AGENT = 300;

export const CLIENT_HEADER = 'x-lyceum-client';

// Longer than any request of a BFF lives.
const LIFETIME_MS = 60_000;
const MAX_CLOCK_SKEW_MS = 5_000;

/** What the router and the BFFs read, who are the edge. */
export const clientVariables = {
  clientSecret: env(
    'CLIENT_SECRET',
    secret,
    'signs the address of a client that a BFF hands to the router; the same for all of them',
  ),
  trustedProxies: env(
    'TRUSTED_PROXIES',
    z.string().transform((value, context) => {
      const networks = value.split(',').map((network) => network.trim());
      try {
        trustedProxies(networks);
      } catch (error) {
        context.addIssue((error as Error).message);
      }
      return networks;
    }),
    'addresses and networks, comma-separated, of proxies whose x-forwarded-for is believed',
  ).default([]),
};

export function clientOf(address: string, agent: string | undefined): Client {
  return { address, agent: (agent ?? '').slice(0, MAX_AGENT) };
}

/** `base64url(JSON).base64url(HMAC-SHA256)`: only holders of CLIENT_SECRET can make one. */
export function signClient(client: Client, clientSecret: string, now = Date.now()): string {
  const payload = Buffer.from(JSON.stringify({ ...client, at: now })).toString('base64url');
  return `${payload}.${mac(payload, clientSecret)}`;
}

/** Undefined for what is forged or older than a minute: the request is then its sender's own. */
export function readClient(
  header: string | string[] | undefined,
  clientSecret: string,
  now = Date.now(),
): Client | undefined {
  if (typeof header !== 'string') return undefined;
  const [payload = '', signature = ''] = header.split('.');
  const [shown, right] = [Buffer.from(signature), Buffer.from(mac(payload, clientSecret))];
  if (shown.length !== right.length || !timingSafeEqual(shown, right)) return undefined;
  const { at, address, agent } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Client & {
    at: number;
  };
  return now - at > LIFETIME_MS || at - now > MAX_CLOCK_SKEW_MS ? undefined : { address, agent };
}

function mac(payload: string, clientSecret: string): string {
  return createHmac('sha256', clientSecret).update(`client\n${payload}`).digest('base64url');
}
