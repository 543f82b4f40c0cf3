import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openLoop, percentile, together } from './open-loop';

let server: Server | undefined;
const serving = async (listener: RequestListener) => {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, body: '{}', token: 'token' };
};
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

describe('the open loop', () => {
  it('sends on though nothing is answered', async () => {
    const held: (() => void)[] = [];
    const target = await serving((_request, response) => {
      held.push(() => response.end('{"data":{}}'));
      if (held.length === 20) for (const answer of held) answer();
    });
    const { sent, answered, latencies } = await openLoop({ ...target, rate: 200, seconds: 0.1 });
    expect([sent, answered, latencies.length]).toEqual([20, 20, 20]);
    // The first waited for the last, which was due 95 ms later.
    expect(latencies[0]).toBeGreaterThan(95);
  });

  it('tells apart what became of each', async () => {
    let turn = 0;
    const target = await serving((request, response) => {
      const [status, text] = [
        [200, '{"data":{}}'],
        [200, '{"errors":[]}'],
        [429, '{}'],
        [503, '{}'],
        [500, '{}'],
        [0, ''],
      ][turn++ % 6] as [number, string];
      if (status === 0) request.socket.destroy();
      else response.writeHead(status).end(text);
    });
    const answers = await openLoop({ ...target, rate: 100, seconds: 0.12 });
    expect(answers).toMatchObject({ sent: 12, answered: 2, limited: 2, shed: 2, failed: 6 });
    expect(answers.latencies).toHaveLength(2);
    expect(together([answers, answers])).toMatchObject({ sent: 24, answered: 4, failed: 12 });
  });

  it('gives the least that so large a share do not exceed', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile([7], 0.99)]).toEqual([100, 198, 7]);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
