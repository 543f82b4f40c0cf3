import { closeSandbox, runInSandbox } from './sandbox';

afterAll(closeSandbox);

const MEBIBYTE = 1_048_576;
const job = (code: string, ...calls: string[]) =>
  runInSandbox({ language: 'PYTHON', code, calls, timeLimitMs: 1_000, memoryBytes: 32 * MEBIBYTE });
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
      returned('"ü😀ü😀"'),
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

  test('has modules that a program need not import in its own time', async () => {
    const code = lines(
      'import base64, contextlib, csv, hashlib, io, os, struct',
      'from collections.abc import Iterable',
      '@contextlib.contextmanager',
      'def tag(out):',
      '    out.append("<")',
      '    yield',
      '    out.append(">")',
      'def tagged():',
      '    out = []',
      '    with tag(out):',
      '        out.append("a")',
      '    return "".join(out)',
    );
    const outcomes = await job(
      code,
      '[tagged(), os.path.join("a", "b"), isinstance([], Iterable)]',
      'list(csv.reader(io.StringIO(\'a,b\\n1,"x,y"\')))',
      '[base64.b64encode(b"abcd\\0").decode(), base64.b64decode("YWJj").decode(), list(struct.pack(">H", 258))]',
      'hashlib.sha256(b"a").hexdigest()[:6]',
    );
    expect(outcomes).toEqual([
      returned('["<a>","a/b",true]'),
      returned('[["a","b"],["1","x,y"]]'),
      returned('["YWJjZAA=","abc",[1,2]]'),
      returned('"ca9781"'),
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
    const code = lines('import math', 'from browser import window', 'n = [0]');
    const outcomes = await job(
      code,
      '[setattr(math, "pi", 3), n.append(1), window.eval("JSON.stringify = 1; globalThis.left = 1; 1")] and 1',
      '[math.pi > 3.1, n, window.eval("typeof JSON.stringify + globalThis.left")]',
    );
    expect(outcomes).toEqual([returned('1'), returned('[true,[0],"functionundefined"]')]);
  });

  test.each([
    ['an endless loop', 'while True:\n    pass', 'TOO_SLOW'],
    [
      'an endless loop that catches what stops it',
      'while True:\n    try:\n        while True: pass\n    except: pass',
      'TOO_SLOW',
    ],
    [
      'a regular expression that backtracks',
      "from browser import window\nwindow.eval(\"/^(a+)+$/.test('a'.repeat(40) + 'b')\")",
      'TOO_SLOW',
    ],
    ['endless recursion', 'def f(n):\n    return f(n + 1)\nf(0)', 'THREW'],
    ['a memory bomb', 'x = []\nwhile True:\n    x.append("a" * 100000 + str(len(x)))', 'TOO_MUCH_MEMORY TOO_SLOW'],
    ['a text that doubles', 'x = "a"\nwhile True:\n    x += x', 'TOO_MUCH_MEMORY'],
  ])('stops %s, and the next program runs', async (_, code, kinds) => {
    expect(kinds.split(' ')).toContain((await one(code))?.kind);
    expect(await one('', '6 * 7')).toEqual(returned('42'));
  });

  test('has no way out, no clock and no chance', async () => {
    const code = lines(
      'import random, time',
      'from browser import window',
      'def refused(what):',
      '    try:',
      '        what()',
      '        return False',
      '    except Exception:',
      '        return True',
    );
    const reach = '["process", "require", "fetch", "XMLHttpRequest", "WebAssembly", "Worker", "std", "os"]';
    const [first, second] = [
      await job(code, 'random.random()', 'time.time()'),
      await job(code, 'random.random()', 'time.time()'),
    ];
    expect(first).toEqual(second);
    expect(
      await job(
        code,
        'refused(lambda: open("/etc/passwd"))',
        `window.eval('${reach}.filter((name) => name in globalThis).length')`,
      ),
    ).toEqual([returned('true'), returned('0')]);
  });

  test('takes nothing for an answer that a program made up in its stead', async () => {
    const code = lines('import sys', 'sys.modules["lyceum"].told = lambda value: "not JSON"');
    expect((await one(code, '1'))?.kind).toBe('THREW');
  });

  test('recurses as deep as Python does', async () => {
    expect(await one(lines('def depth(n):', '    return 0 if n == 0 else 1 + depth(n - 1)'), 'depth(900)')).toEqual(
      returned('900'),
    );
  });
});
