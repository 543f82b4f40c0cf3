import { closeSandbox, runInSandbox } from './sandbox';

afterAll(closeSandbox);

const MEBIBYTE = 1_048_576;
const job = (code: string, ...calls: string[]) =>
  runInSandbox({ language: 'PYTHON', code, calls, timeLimitMs: 1_000, memoryBytes: 32 * MEBIBYTE });
const SPACIOUS = { timeLimitMs: 500, memoryBytes: 64 * MEBIBYTE } as const;
const one = async (code: string, call = '1') => (await job(code, call))[0];
const returned = (json: string) => ({ kind: 'RETURNED', json });
const threw = (message: string) => ({ kind: 'THREW', message });
const lines = (...all: string[]) => all.join('\n');

describe('the sandbox of Python', () => {
  test('gives what each call returns as JSON', async () => {
    const code = lines(
      'def twice(x):',
      '    return 2 * x',
      'def fact(n):',
      '    return 1 if n < 2 else n * fact(n - 1)',
    );
    const calls = ['twice(21)', 'twice("ü😀")', 'fact(30)', '[1 / 2, (1, None), True, {"a": 1, 2: "b"}, float("nan")]'];
    expect(await job(code, ...calls)).toEqual([
      returned('42'),
      returned('"\\u00fc\\ud83d\\ude00\\u00fc\\ud83d\\ude00"'),
      returned('265252859812191058636308480000000'),
      returned('[0.5,[1,null],true,{"a":1,"2":"b"},null]'),
    ]);
  });

  test('speaks the Python of today, and has the modules that schools use', async () => {
    const code = lines(
      'from collections import Counter, defaultdict, deque',
      'from functools import lru_cache, reduce',
      'from itertools import permutations',
      'from typing import List, Optional',
      'import heapq, math, random, re, string',
      'class Point:',
      '    def __init__(self, x, y=2):',
      '        self.x, self.y = x, y',
      '@lru_cache(None)',
      'def fib(n: int) -> int:',
      '    return n if n < 2 else fib(n - 1) + fib(n - 2)',
      'def kind(value):',
      '    match value:',
      '        case [first, *_]: return f"begins with {first:02d}"',
      '        case str(): return "text"',
      '    if (size := 3) > 2:',
      '        return size',
    );
    const outcomes = await job(
      code,
      '[Point(1).y, fib(50), reduce(lambda a, b: a + b, [1, 2, 3])]',
      '[kind([7, 8]), kind("x"), kind(None)]',
      '[Counter("abca").most_common(1), len(list(permutations("abc"))), re.findall(r"\\d+", "a1b22"), math.gcd(12, 18)]',
      'heapq.nsmallest(2, [3, 1, 2])',
    );
    expect(outcomes).toEqual([
      returned('[2,12586269025,6]'),
      returned('["begins with 07","text",3]'),
      returned('[[["a",2]],6,["1","22"],6]'),
      returned('[1,2]'),
    ]);
  });

  test('does what CPython does, to the last digit and the order of keys', async () => {
    const code = lines(
      'import base64, contextlib, csv, datetime, hashlib, io, os, re',
      'from collections import deque',
      'from dataclasses import dataclass',
      '@dataclass(order=True)',
      'class Place:',
      '    x: int',
      '    y: int = 2',
      'def counted(text):',
      '    seen = {}',
      '    for each in text:',
      '        seen[each] = seen.get(each, 0) + 1',
      '    print(seen.values())',
      '    return list(seen)',
    );
    const outcomes = await job(
      code,
      '[counted("3121"), "".split(), round(2.675, 2), f"{0.5:.0%} {1234567:_}", 5.5 // 0.5, 10 ** 20]',
      '[list(deque([1, 2, 3], maxlen=2)), str(max(Place(1), Place(1, 3))), "😀a"[::-1], re.sub(r"(a)(b)", r"\\2\\1", "ab")]',
      '[list(csv.reader(io.StringIO(\'a,"x,y"\'))), base64.b64encode(b"abc").decode(), hashlib.sha256(b"a").hexdigest()[:6]]',
      '[os.path.join("a", "b"), str(datetime.datetime.strptime("2026-02-28", "%Y-%m-%d") + datetime.timedelta(days=1))]',
    );
    expect(outcomes).toEqual([
      returned('[["3", "1", "2"], [], 2.67, "50% 1_234_567", 11.0, 100000000000000000000]'.replaceAll(', ', ',')),
      returned('[[2,3],"Place(x=1, y=3)","a\\ud83d\\ude00","ba"]'),
      returned('[[["a","x,y"]],"YWJj","ca9781"]'),
      returned('["a/b","2026-03-01 00:00:00"]'),
    ]);
  });

  test('runs what waits for one another, without waiting', async () => {
    const code = lines(
      'import asyncio, time',
      'async def late(x):',
      '    await asyncio.sleep(x)',
      '    return x',
      'async def both():',
      '    time.sleep(1000)',
      '    return await asyncio.gather(late(1000), late(2000))',
    );
    expect(await job(code, 'asyncio.run(both())', 'asyncio.run(asyncio.Event().wait())')).toEqual([
      returned('[1000,2000]'),
      threw('RuntimeError: nothing is left that could end the waiting'),
    ]);
  });

  test('tells what went wrong, and in which line', async () => {
    expect(await one(lines('', 'x = undefined_name'))).toEqual(
      threw("NameError: name 'undefined_name' is not defined (line 2)"),
    );
    expect(await one(lines('def f(:', '    pass'))).toMatchObject({
      kind: 'THREW',
      message: expect.stringMatching(/^SyntaxError: .*\(line 1\)$/),
    });
    expect(await one(lines('def f():', '    return 1 / 0'), 'f()')).toEqual(
      threw('ZeroDivisionError: division by zero (line 2)'),
    );
    expect(await one('', '{1, 2}')).toEqual(threw('TypeError: what comes back is a set, which JSON has no word for'));
    expect(await one('raise SystemExit')).toEqual(threw('SystemExit (line 1)'));
    expect(await one('name = input("Name?")')).toEqual(threw('EOFError: nobody is there to ask (line 1)'));
  });

  test('starts each call in a world of its own, whatever was done to the one before', async () => {
    const code = lines('import builtins, math, sys', 'n = [0]');
    const outcomes = await job(
      code,
      '[setattr(math, "pi", 3), n.append(1), setattr(builtins, "len", 1), sys.modules.clear()] and 1',
      '[math.pi > 3.1, n, len(n), "math" in sys.modules]',
    );
    expect(outcomes).toEqual([returned('1'), returned('[true,[0],1,true]')]);
  });

  test.each([
    ['an endless loop', 'while True:\n    pass', 'TOO_SLOW'],
    [
      'an endless loop that catches what stops it',
      'while True:\n    try:\n        while True: pass\n    except: pass',
      'TOO_SLOW',
    ],
    ['a regular expression that backtracks', 'import re\nre.match("(a+)+$", "a" * 40 + "b")', 'TOO_SLOW'],
    ['a sum that never asks', 'sum(range(10 ** 12))', 'TOO_SLOW'],
    ['a number without end', 'x = 10 ** 10 ** 8', 'TOO_SLOW TOO_MUCH_MEMORY'],
    ['what ends the process', 'import os\nos._exit(1)', 'THREW'],
    ['endless recursion', 'def f(n):\n    return f(n + 1)\nf(0)', 'THREW'],
    ['a memory bomb', 'x = []\nwhile True:\n    x.append("a" * 100000 + str(len(x)))', 'TOO_MUCH_MEMORY TOO_SLOW'],
    ['a text that doubles', 'x = "a"\nwhile True:\n    x += x', 'TOO_MUCH_MEMORY'],
  ])('stops %s, and the next program runs', async (_, code, kinds) => {
    expect(kinds.split(' ')).toContain((await one(code))?.kind);
    expect(await one('', '6 * 7')).toEqual(returned('42'));
  });

  test('has no clock and no chance', async () => {
    const calls = [
      'random.random()',
      'time.time()',
      'list({"a", "b", "c"})',
      'secrets.token_hex()',
      'str(uuid.uuid4())',
    ];
    const code = 'import random, secrets, time, uuid';
    const first = await job(code, ...calls);
    expect(first.map(({ kind }) => kind)).toEqual(calls.map(() => 'RETURNED'));
    await closeSandbox();
    expect(await job(code, ...calls)).toEqual(first);
  });

  test.each([
    ['files', 'open("/etc/passwd")', /FileNotFoundError/],
    ['files to write', 'open("/tmp/left", "w")', /Read-only/],
    ['folders to make', '__import__("os").mkdir("/tmp/left")', /there is no/],
    ['other programs', '__import__("os").system("ls")', /there is no/],
    ['the network', '__import__("socket").create_connection(("127.0.0.1", 80))', /there is no|Error/],
    ['JavaScript', '__import__("js")', /ModuleNotFoundError/],
    ['JavaScript by the module beneath', '__import__("pyodide_js").runPython', /there is no|Error/],
    ['JavaScript by a text', '__import__("_pyodide_core").run_js("process.exit()")', /there is no|Error/],
    ['memory that is not its own', '__import__("ctypes").string_at(0)', /there is no/],
    ['threads', '__import__("threading").Thread(target=print).start()', /start new thread/],
  ])('has no way to %s', async (_, call, message) => {
    expect(await one('', call)).toEqual(threw(expect.stringMatching(message) as unknown as string));
  });

  test('tells nothing of where it runs', async () => {
    const code = lines(
      'import datetime, logging, os, sys, time',
      'seen = [dict(os.environ), sys.executable, logging._startTime, os.stat("/tmp").st_mtime, time.localtime(0).tm_hour]',
      'seen += [datetime.datetime(2000, 7, 1, 12).timestamp(), time.tzname, str(datetime.datetime.now().astimezone())]',
    );
    expect(await one(code, 'seen')).toEqual(
      returned('[{},"",946684800000000000,946684800.0,0,962452800.0,["UTC","UTC"],"2000-01-01 00:00:00+00:00"]'),
    );
  });

  test('leaves nothing to the next program of what it closed, and puts all in the same order after one that grew', async () => {
    const order = lines(
      'class A: pass',
      'many = [A() for _ in range(60)]',
      'for n, each in enumerate(many): each.n = n',
    );
    const grows = () =>
      runInSandbox({ ...{ language: 'PYTHON', code: 'x = bytearray(60_000_000)', calls: ['1'] }, ...SPACIOUS });
    const before = await one(order, '[each.n for each in set(many)]');
    expect(await one('import os\nfor n in range(9):\n    os.close(n)')).toMatchObject({ kind: 'RETURNED' });
    expect(await one('import sys', '[sys.stdin.read(), print(1)]')).toEqual(returned('["",null]'));
    expect(await grows()).toEqual([returned('1')]);
    expect(await one(order, '[each.n for each in set(many)]')).toEqual(before);
  });

  test('takes no time of a program for what the sandbox does, nor counts what C does in its stead', async () => {
    const many = Array.from({ length: 8 }, () => 'len(x)');
    const code = 'x = bytearray(60_000_000)';
    expect(await runInSandbox({ ...{ language: 'PYTHON', code, calls: many }, ...SPACIOUS })).toEqual(
      many.map(() => returned('60000000')),
    );
    const texts = Array.from({ length: 5 }, () => 'len([str(n) for n in range(100000)])');
    expect(await job('', ...texts)).toEqual(texts.map(() => returned('100000')));
  });

  test('lets no path, and no number beyond what is counted, past the limits', async () => {
    const long = 'import os\nfor n in range(3):\n    os.stat("/" * 8_000_000)';
    expect(await one(long)).toEqual(threw(expect.stringMatching(/^OSError: .*too long/i) as unknown as string));
    const large = 'b = bytes(2 ** 31 - 20_000_000)\nc = [bytes(10 ** 8) for n in range(8)]';
    expect(await one(large)).toEqual({ kind: 'TOO_MUCH_MEMORY' });
    expect(await one('', '6 * 7')).toEqual(returned('42'));
  });

  test('asks nothing that a program has written what its answer is', async () => {
    const code = lines(
      'import sys',
      'class Sly(list):',
      '    def __iter__(self):',
      '        sys._getframe(1).f_globals["told"] = lambda value: "5"',
      '        return iter([1])',
      'class Kind(type):',
      '    __name__ = property(lambda self: sys._getframe(1).f_globals.clear())',
      'class Odd(metaclass=Kind):',
      '    __class__ = property(lambda self: int)',
    );
    expect(await job(code, 'Sly([2, 3])', '[Sly()]')).toEqual([returned('[2,3]'), returned('[[]]')]);
    expect(await one(code, 'Odd()')).toEqual(threw('TypeError: what comes back is a Odd, which JSON has no word for'));
  });

  test('takes nothing for an answer that a program made up in its stead', async () => {
    const code = lines(
      'import builtins, json, sys',
      'for name in ("isinstance", "repr", "str", "type", "eval", "exec", "compile"):',
      '    setattr(builtins, name, lambda *given: "5")',
      'for module in list(sys.modules.values()):',
      '    if hasattr(module, "told"): module.told = lambda value: "5"',
      'above = sys._getframe().f_back',
    );
    expect(await job(code, '1', '"a"', 'above is None')).toEqual([returned('1'), returned('"a"'), returned('true')]);
  });

  test('recurses as deep as Python does', async () => {
    expect(await one(lines('def depth(n):', '    return 0 if n == 0 else 1 + depth(n - 1)'), 'depth(900)')).toEqual(
      returned('900'),
    );
  });
});
