import { clientAddress, networkOf, trustedProxies } from './client-address';

describe('clientAddress', () => {
  const of = (forwarded: string, trustProxy = true) =>
    clientAddress({ 'x-forwarded-for': forwarded }, '10.0.0.1', trustProxy);

  it('is the other side of the connection, whatever a header says, unless a proxy is trusted', () => {
    expect(of('192.0.2.1', false)).toBe('10.0.0.1');
    expect(clientAddress({}, '10.0.0.1', true)).toBe('10.0.0.1');
  });

  it('is an IPv4 address as people write it, also where it came over an IPv6 socket', () => {
    expect(clientAddress({}, '::ffff:192.0.2.1', false)).toBe('192.0.2.1');
    expect(of('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(clientAddress({}, '2001:db8::1', false)).toBe('2001:db8::1');
  });

  it('is the entry that the proxy wrote, not what the client wrote before it', () => {
    expect(of('192.0.2.1')).toBe('192.0.2.1');
    expect(of('6.6.6.6, 7.7.7.7 ,192.0.2.1')).toBe('192.0.2.1');
    expect(clientAddress({ 'x-forwarded-for': ['6.6.6.6', '192.0.2.1'] as never }, '10.0.0.1', true)).toBe('192.0.2.1');
  });

  it('is read with a port and in brackets', () => {
    expect([of('192.0.2.1:80'), of('[2001:db8::1]:80'), of('[2001:db8::1]'), of('2001:db8::1')]).toEqual([
      '192.0.2.1',
      '2001:db8::1',
      '2001:db8::1',
      '2001:db8::1',
    ]);
  });

  it.each(['unknown', '', ',', '_hidden', '999.1.1.1', '192.0.2.1,'])(
    'is the proxy where the header says %j',
    (forwarded) => {
      expect(of(forwarded)).toBe('10.0.0.1');
    },
  );
});

describe('clientAddress behind proxies that are known', () => {
  const trusted = trustedProxies(['10.0.0.0/8', '2001:db8::/32', '127.0.0.1']);
  const of = (forwarded: string, peer = '10.0.0.1') => clientAddress({ 'x-forwarded-for': forwarded }, peer, trusted);

  it('is the last entry that none of them is', () => {
    expect(of('6.6.6.6, 192.0.2.1, 10.3.2.1')).toBe('192.0.2.1');
    expect(of('6.6.6.6, 192.0.2.1, 2001:db8::7', '::ffff:127.0.0.1')).toBe('192.0.2.1');
    expect(of('10.9.9.9')).toBe('10.9.9.9');
  });

  it('is the other side of the connection when that is none of them, or the header is no list of addresses', () => {
    expect(of('6.6.6.6', '192.0.2.9')).toBe('192.0.2.9');
    expect(of('6.6.6.6, nonsense')).toBe('10.0.0.1');
    expect(clientAddress({}, '10.0.0.1', trusted)).toBe('10.0.0.1');
  });

  it('refuses what is no network', () => {
    for (const entry of ['10.0.0.0/99', 'everybody', '10.0.0.0/8/8', ''])
      expect(() => trustedProxies([entry])).toThrow();
  });
});

describe('networkOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:2::6', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['1::2:3:4:5:6:7', '1:0:2:3::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
