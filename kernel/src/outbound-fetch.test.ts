import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { outboundFetch, publicLookup, refuseUnlessPublic } from './outbound-fetch';

const refused = (url: string, local = false) =>
  expect(() => refuseUnlessPublic(new URL(url), local)).toThrow(/address/);
const allowed = (url: string, local = false) => expect(() => refuseUnlessPublic(new URL(url), local)).not.toThrow();

describe('refuseUnlessPublic', () => {
  it.each([
    'http://login.example.org',
    'https://localhost',
    'https://127.0.0.1',
    'https://0x7f.1',
    'https://10.1.2.3',
    'https://169.254.169.254/latest/meta-data',
    'https://192.168.0.1',
    'https://[::1]',
    'https://[::ffff:10.0.0.1]',
    'https://[fd00::1]',
    'https://[64:ff9b::a00:1]',
    'https://intranet',
    'https://user:secret@login.example.org',
    'file:///etc/passwd',
    'ftp://login.example.org',
  ])('refuses %s', (url) => refused(url));

  it.each(['https://login.example.org/realms/x', 'https://93.184.216.34', 'https://[2606:2800:220:1::1]'])(
    'allows %s',
    (url) => allowed(url),
  );

  it('lets development ask this machine without TLS, and nobody else', () => {
    allowed('http://localhost:9000', true);
    allowed('http://127.0.0.1:9000', true);
    refused('http://10.0.0.1', true);
    refused('http://login.example.org', true);
  });
});

describe('outboundFetch', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/redirect') return void response.writeHead(302, { location: '/' }).end();
      response.end(request.url === '/large' ? Buffer.alloc(2 * 1024 * 1024) : 'here');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it.each([true, false])('does not connect to a name that stands for this machine (all addresses: %s)', async (all) => {
    const error = await new Promise((resolve) => publicLookup('localhost', { all }, resolve));
    expect(error).toMatchObject({ message: expect.stringMatching(/public internet/) });
  });

  it('follows no redirect and reads no more than a mebibyte', async () => {
    const { fetch, close } = outboundFetch({ local: true });
    expect(await (await fetch(url)).text()).toBe('here');
    expect((await fetch(`${url}/redirect`)).status).toBe(302);
    await expect(fetch(`${url}/large`).then((response) => response.text())).rejects.toThrow();
    await close();
  });
});
