import { closeSandbox, runInSandbox } from './sandbox';

afterAll(closeSandbox);

const job = (code: string, ...calls: string[]) =>
  runInSandbox({ language: 'JAVASCRIPT', code, calls, timeLimitMs: 300, memoryBytes: 32 * 1_048_576 });
const one = async (code: string, call = '1') => (await job(code, call))[0];
const healthy = async () => expect(await one('', '6 * 7')).toEqual({ kind: 'RETURNED', json: '42' });

describe('the sandbox', () => {
  test('gives what each call returns as JSON, promises included', async () => {
    const outcomes = await job(
      'const twice = (x) => 2 * x; async function later(x) { await null; return twice(x); }',
      'twice(21)',
      'later([1].length)',
      'undefined',
      '({ a: [NaN, "ü"] })',
    );
    expect(outcomes).toEqual([
      { kind: 'RETURNED', json: '42' },
      { kind: 'RETURNED', json: '2' },
      { kind: 'RETURNED', json: undefined },
      { kind: 'RETURNED', json: '{"a":[null,"ü"]}' },
    ]);
  });

  test('lets nobody wait for a timer, and runs those first that are due first', async () => {
    const code = `const log = [];
      const later = (ms, what) => new Promise((done) => setTimeout(() => { log.push(what); done(what); }, ms));
      const all = async () => { await Promise.all([later(9000, 'late'), later(50, 'soon')]); return log; };
      const thrice = () => new Promise((done) => { let n = 0; const id = setInterval(() => { if (++n === 3) { clearInterval(id); done(n); } }, 10); });
      const dropped = () => new Promise((done) => clearTimeout(setTimeout(done, 10)));
      const faulty = () => new Promise(() => setTimeout(() => { throw new Error('in it'); }, 10));`;
    expect(await job(code, 'all()', 'thrice()', 'dropped()', 'faulty()')).toEqual([
      { kind: 'RETURNED', json: '["soon","late"]' },
      { kind: 'RETURNED', json: '3' },
      { kind: 'THREW', message: 'The promise was never settled.' },
      { kind: 'THREW', message: 'Error: in it' },
    ]);
    expect(await one('', 'new Promise(() => setInterval(() => 0, 1))')).toEqual({ kind: 'TOO_SLOW' });
  });

  test('starts each call in a world of its own', async () => {
    const outcomes = await job(
      'let n = 0; const next = () => ++n;',
      'next(); globalThis.left = 1; next()',
      'typeof left + next()',
    );
    expect(outcomes).toEqual([
      { kind: 'RETURNED', json: '2' },
      { kind: 'RETURNED', json: '"undefined1"' },
    ]);
  });

  test.each([
    ['an endless loop', 'while (true) {}', 'TOO_SLOW'],
    ['an endless loop that catches what stops it', 'for (;;) { try { for (;;) {} } catch {} }', 'TOO_SLOW'],
    [
      'an endless loop of promises',
      'const again = () => Promise.resolve().then(again); again();',
      'TOO_SLOW TOO_MUCH_MEMORY',
    ],
    ['a native loop that never asks', 'Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1)', 'TOO_SLOW'],
    ['a regular expression that backtracks', '/^(a+)+$/.test("a".repeat(40) + "b")', 'TOO_SLOW'],
    ['endless recursion', 'const f = () => f() + 1; f()', 'THREW'],
    ['endless recursion of the parser', 'eval("(".repeat(100_000))', 'THREW CRASHED'],
    [
      'recursion in native code',
      'let p = []; for (let i = 0; i < 1e5; i++) p = [p]; JSON.stringify(p)',
      'THREW CRASHED TOO_MUCH_MEMORY TOO_SLOW',
    ],
    [
      'memory that ends in an async function',
      'async function f() { await null; const a = []; for (;;) a.push([1, 2, 3]); } f()',
      'TOO_MUCH_MEMORY',
    ],
    ['a memory bomb', 'const a = []; for (;;) a.push(new Uint8Array(1e6))', 'TOO_MUCH_MEMORY TOO_SLOW'],
    ['one huge string', '"x".repeat(5e8)', 'TOO_MUCH_MEMORY'],
    ['a string that doubles', 'let s = "x"; for (;;) s += s', 'TOO_MUCH_MEMORY THREW'],
  ])('stops %s, and the next program runs', async (_, code, kinds) => {
    expect(kinds.split(' ')).toContain((await one(code))?.kind);
    await healthy();
  });

  test('gives a program no more memory than its share, however it asks for it', async () => {
    const before = process.memoryUsage().rss;
    for (const bite of ['new Uint8Array(1e6)', '{ x: [1, 2, 3] }', '"ab".repeat(5e4) + a.length']) {
      expect(await one(`const a = []; for (;;) a.push(${bite})`)).toEqual({ kind: 'TOO_MUCH_MEMORY' });
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1_048_576);
  });

  test('lets a program no further because of what ran before it', async () => {
    const hungry = 'const a = []; for (let i = 0; i < 30; i++) a.push(new Uint8Array(1e6)); a.length';
    const one = async (memoryBytes: number) =>
      (await runInSandbox({ language: 'JAVASCRIPT', code: '', calls: [hungry], timeLimitMs: 300, memoryBytes }))[0];
    expect(await one(8 * 1_048_576)).toEqual({ kind: 'TOO_MUCH_MEMORY' });
    expect(await one(64 * 1_048_576)).toEqual({ kind: 'RETURNED', json: '30' });
    expect(await one(8 * 1_048_576)).toEqual({ kind: 'TOO_MUCH_MEMORY' });
  });

  test('recurses as deep as schools do, and waits as often', async () => {
    const code = `const sum = (n) => (n === 0 ? 0 : n + sum(n - 1));
      async function turns(n) { let done = 0; while (done < n) { await null; done++; } return done; }`;
    expect(await job(code, 'sum(3000)', 'turns(20000)')).toEqual([
      { kind: 'RETURNED', json: '4501500' },
      { kind: 'RETURNED', json: '20000' },
    ]);
  });

  test('says what was thrown on one line that runs in one direction', async () => {
    expect(await one('throw new Error("out of memory\\nhere\\u202Eback")')).toEqual({
      kind: 'THREW',
      message: 'Error: out of memory here back',
    });
  });

  test('counts the time of all calls together', async () => {
    const outcomes = await job('', '1', 'for (;;) {}', '2');
    expect(outcomes.map(({ kind }) => kind)).toEqual(['RETURNED', 'TOO_SLOW', 'TOO_SLOW']);
  });

  test('does not give back more than its share', async () => {
    expect(await one('', '"x".repeat(1e6)')).toEqual({ kind: 'TOO_MUCH_MEMORY' });
  });

  test('has no way out, no clock and no chance', async () => {
    const reach =
      '["process", "require", "fetch", "XMLHttpRequest", "WebAssembly", "performance", "std", "os", "Worker"]';
    const outcomes = await job(
      '',
      `${reach}.filter((name) => name in globalThis)`,
      '[Date.now(), new Date().getTime(), new (new Date().constructor)().getTime(), Math.random()]',
      'import("fs").then(() => "in", () => "refused")',
      'Function("return this")() === globalThis',
    );
    expect(outcomes.map((outcome) => outcome.kind === 'RETURNED' && JSON.parse(outcome.json ?? 'null'))).toEqual([
      [],
      [946_684_800_000, 946_684_800_000, 946_684_800_000, expect.any(Number)],
      'refused',
      true,
    ]);
    expect(await job('', 'Math.random()')).toEqual(await job('', 'Math.random()'));
  });

  test('survives errors that bite', async () => {
    const hostile = 'throw { get name() { throw 1 }, get message() { for (;;) {} } }';
    expect((await one(hostile))?.kind).toMatch(/THREW|TOO_SLOW/);
    expect((await one('Object.prototype.toJSON = () => { throw new Error("mine") }', '({})'))?.kind).toBe('THREW');
    expect(await one('throw new TypeError("no")')).toEqual({ kind: 'THREW', message: 'TypeError: no' });
    await healthy();
  });

  test('runs many at once, slow ones among them', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, n) => one(n % 6 === 0 ? 'for (;;) {}' : '', `${n}`)),
    );
    expect(outcomes).toEqual(
      Array.from({ length: 12 }, (_, n) => (n % 6 === 0 ? { kind: 'TOO_SLOW' } : { kind: 'RETURNED', json: `${n}` })),
    );
  });
});
