import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whose word in x-forwarded-for is taken. */
export type TrustedProxies = (address: string) => boolean;

/** @throws for an entry that is neither an address nor a network such as 10.0.0.0/8. */
export function trustedProxies(networks: readonly string[]): TrustedProxies {
  const list = new BlockList();
  for (const entry of networks) {
    const [address = '', bits, ...rest] = entry.split('/');
    const version = isIP(address);
    const family = version === 6 ? 'ipv6' : 'ipv4';
    if (version === 0 || rest.length > 0) throw new Error(`${entry} is neither an address nor a network.`);
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const plain = unmapped(address);
    return isIP(plain) !== 0 && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}

/**
 * The address that a request came from: the other side of the connection or, behind proxies, the last entry of x-forwarded-for
 * that none of them is. Whatever stands before that one can be the client's own words. With `true` there is one proxy,
 * whatever its address, and the last entry is what it wrote.
 */
export function clientAddress(headers: IncomingHttpHeaders, peer: string, trusted: TrustedProxies | boolean): string {
  let address = unmapped(peer);
  if (trusted === false) return address;
  const hops = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  while (hops.length > 0 && (trusted === true || trusted(address))) {
    const next = hopOf(hops.pop() as string);
    if (!isIP(next)) return address;
    address = unmapped(next);
    if (trusted === true) return address;
  }
  return address;
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, which is what one connection is given. */
export function networkOf(address: string): string {
  const plain = unmapped(address);
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.replace(/%.*$/, '').split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail)];
  // Groups that `::` stands for; an IPv4 tail takes the place of two.
  const missing = 8 - before.length - after.length - (plain.includes('.') ? 1 : 0);
  const groups = [...before, ...Array<string>(Math.max(0, missing)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

const hopOf = (entry: string): string => {
  const text = entry.trim();
  return /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
};

/** An IPv4 address that came over an IPv6 socket, as itself. */
const unmapped = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;

const groupsOf = (part: string) => part.split(':').filter((group) => group !== '');
