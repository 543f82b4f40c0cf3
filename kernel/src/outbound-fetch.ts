import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Agent, type RequestInit, type Response, fetch as undiciFetch } from 'undici';

// A directory or a sign-in service answers within a second or two; nobody at a sign-in waits longer than this.
const TIMEOUT_MS = 5_000;
// A key set or a discovery document is a few KB.
const MAX_BYTES = 1024 * 1024;

export type OutboundFetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

/** Where a request may not go: the address is on this network, or the scheme leaves it in clear. */
export class OutboundRefused extends Error {}

/**
 * A fetch for addresses that a tenant chose. Https only, no redirects, 5 s and 1 MiB at most, and never to this network: each
 * address that a name stands for is checked as it is connected to. `local` lets development and tests ask this machine,
 * by http too.
 */
export function outboundFetch({ local }: { local: boolean }): { fetch: OutboundFetch; close(): Promise<void> } {
  const agent = new Agent({
    connect: { timeout: TIMEOUT_MS, ...(!local && { lookup: publicLookup }) },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    maxResponseSize: MAX_BYTES,
  });
  return {
    async fetch(url, init = {}) {
      refuseUnlessPublic(new URL(url), local);
      const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(init.signal ? [init.signal] : [])]);
      return undiciFetch(url, { ...init, signal, redirect: 'manual', dispatcher: agent });
    },
    close: () => agent.close(),
  };
}

/** What can be told from the address alone. @throws OutboundRefused */
export function refuseUnlessPublic(url: URL, local: boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const loopback = host === 'localhost' || host.endsWith('.localhost') || /^127\./.test(host) || host === '::1';
  if (url.protocol !== 'https:' && !(local && loopback && url.protocol === 'http:'))
    throw new OutboundRefused('The address has to begin with https://.');
  if (url.username || url.password) throw new OutboundRefused('The address must not hold a user or a password.');
  if (local) return;
  if (isIP(host) ? isPrivate(host) : loopback || !host.includes('.'))
    throw new OutboundRefused('The address is not one of the public internet.');
}

/** Resolves as Node does, and fails for a name of which any address is on this network. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return callback(error, '', 0);
    if (addresses.length === 0 || addresses.some(({ address }) => isPrivate(address)))
      return callback(new OutboundRefused(`${hostname} is not an address of the public internet.`), '', 0);
    const [first] = addresses as [LookupAddress];
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

// IANA's special-purpose registries: this network, this machine, carriers', documentation, benchmarks, multicast, reserved.
const special = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, bits, 'ipv4');
// The public internet of IPv6 is 2000::/3; in it Teredo, 6to4 and documentation stand for other addresses, or for none.
const publicSix = new BlockList();
publicSix.addSubnet('2000::', 3, 'ipv6');
const specialSix = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  specialSix.addSubnet(net, bits, 'ipv6');

function isPrivate(address: string): boolean {
  if (isIP(address) === 4) return special.check(address, 'ipv4');
  return !publicSix.check(address, 'ipv6') || specialSix.check(address, 'ipv6');
}
