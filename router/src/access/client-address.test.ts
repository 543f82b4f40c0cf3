import { clientAddress, networkOf } from './client-address';

describe('clientAddress', () => {
  const of = (forwarded: string, trustProxy = true) =>
    clientAddress({ 'x-forwarded-for': forwarded }, '10.0.0.1', trustProxy);

  it('is the other side of the connection, whatever a header says, unless a proxy is trusted', () => {
    expect(of('192.0.2.1', false)).toBe('10.0.0.1');
    expect(clientAddress({}, '10.0.0.1', true)).toBe('10.0.0.1');
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
