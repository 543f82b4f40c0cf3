import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccessLog } from './access-log';
import type { HttpArrival } from './exchange';
import { until } from './test/endpoint';

const folder = mkdtempSync(join(tmpdir(), 'lyceum-access-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function openLog() {
  const path = join(folder, `${files++}.log`);
  const log = createAccessLog({ service: 'router', fd: openSync(path, 'w') });
  const lines = () =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { log, lines };
}
const arrival = { requestId: 'r-12345678', method: 'POST', address: '10.0.0.7' } as HttpArrival;
const outcome = { status: 200, bytes: 300, ms: 1.26, gone: false, notes: undefined };

describe('the access log', () => {
  it('says of each request what an operator asks for, in one line', async () => {
    const { log, lines } = openLog();
    const notes = {
      operation: 'Home',
      traceId: 'a'.repeat(32),
      caller: 'person',
      tenant: 'acme',
      codes: ['CONFLICT'],
    } as const;
    log.write(arrival, { ...outcome, notes });
    log.write({ ...arrival, method: 'GET' }, { ...outcome, status: 503, gone: true });
    await log.flush();
    const common = { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), service: 'router', msg: 'request' };
    const request = { requestId: 'r-12345678', address: '10.0.0.7', ms: 1.3, bytes: 300 };
    expect(lines()).toEqual([
      { ...common, ...request, ...notes, status: 200 },
      { ...common, ...request, method: 'GET', status: 503, gone: true },
    ]);
  });

  it('stays a line whatever a client calls its operation', async () => {
    const { log, lines } = openLog();
    log.write(arrival, { ...outcome, notes: { operation: `"\n{"level":"fatal"}\u2028${'x'.repeat(10_000)}` } });
    await log.flush();
    expect(lines()).toHaveLength(1);
    expect((lines()[0]?.operation as string).length).toBe(200);
  });

  it('keeps the order and loses nothing when more comes than is written at a time', async () => {
    const { log, lines } = openLog();
    for (let bytes = 0; bytes < 5_000; bytes++) {
      log.write(arrival, { ...outcome, bytes });
      if (bytes % 100 === 0) await new Promise(setImmediate);
    }
    await log.flush();
    expect(lines().map(({ bytes }) => bytes)).toEqual(Array.from({ length: 5_000 }, (_, index) => index));
  });

  it('is written without being asked, a second later', async () => {
    const { log, lines } = openLog();
    log.write(arrival, outcome);
    await until(() => lines().length > 0);
    expect(lines()[0]).toMatchObject({ status: 200 });
  });
});
