import type { IncomingHttpHeaders } from 'node:http';
import { isIP, isIPv6 } from 'node:net';

/**
 * The address that a request came from. Behind a proxy it is the last entry of x-forwarded-for: the one that the proxy
 * itself wrote, while whatever stands before it can be the client's own words.
 */
export function clientAddress(headers: IncomingHttpHeaders, peer: string, trustProxy: boolean): string {
  if (!trustProxy) return peer;
  const last = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? '';
  const address = /^\[(.+)\](?::\d+)?$/.exec(last)?.[1] ?? /^([\d.]+):\d+$/.exec(last)?.[1] ?? last;
  return isIP(address) ? address : peer;
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, which is what one connection is given. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  // Groups that `::` stands for; an IPv4 tail takes the place of two.
  const missing = 8 - before.length - after.length - (address.includes('.') ? 1 : 0);
  const groups = [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

const groupsOf = (part: string) => part.split(':').filter((group) => group !== '');
