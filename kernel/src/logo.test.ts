import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { logoRoute, pictureType } from './logo';

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('rest')]);
const SVG =
  '<?xml version="1.0"?>\n<!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe('pictureType', () => {
  it.each([
    ['image/png', PNG],
    ['image/jpeg', Buffer.from('ffd8ffe0', 'hex')],
    ['image/webp', Buffer.from('RIFF0000WEBPVP8 ')],
    ['image/svg+xml', Buffer.from(SVG)],
    [undefined, Buffer.from('<html><svg></svg></html>')],
    [undefined, Buffer.from('')],
    [undefined, Buffer.from('GIF89a')],
  ])('takes %s for what it is', (type, body) => expect(pictureType(body)).toBe(type));
});

describe('GET /brand/logo', () => {
  let schoolsServer: Server;
  let bff: Server;
  let at: string;
  let asked = 0;
  beforeAll(async () => {
    schoolsServer = createServer((request, response) => {
      asked++;
      if (request.url === '/large') return void response.end(Buffer.concat([PNG, Buffer.alloc(300 * 1024)]));
      if (request.url === '/page') return void response.setHeader('content-type', 'image/png').end('<html></html>');
      if (request.url === '/moved') return void response.writeHead(302, { location: '/png' }).end();
      response.end(request.url === '/svg' ? SVG : PNG);
    });
    const schools = await listening(schoolsServer);
    const app = express();
    logoRoute(
      app,
      { callerOf: () => ({}) as never },
      { local: true, urlOf: async (school) => (school === 'none' ? null : `${schools}/${school}`) },
    );
    app.use(((_error, _request, response, _next) => void response.sendStatus(404)) as express.ErrorRequestHandler);
    bff = createServer(app);
    at = await listening(bff);
  });
  afterAll(() => {
    bff.close();
    schoolsServer.close();
  });
  const get = (school: string) => fetch(`${at}/brand/logo?school=${school}`);

  it('hands on a picture so that nothing in it can run, and asks for it once', async () => {
    const before = asked;
    const [answer] = await Promise.all([get('svg'), get('svg')]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('image/svg+xml');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(asked - before).toBe(1);
  });

  it.each(['none', 'large', 'page', 'moved'])('has nothing for %s', async (school) => {
    expect((await get(school)).status).toBe(404);
  });
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
