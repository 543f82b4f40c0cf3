import { ConfigError } from '@lyceum/kernel/config';
import { loadConfig } from './load';

const problemsOf = (text: string): string[] => {
  try {
    loadConfig(text, 'router.yaml', {});
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems];
    throw error;
  }
  return [];
};

/** Ten names, each for nine of the one before: a billion of the first. */
const laughs = [
  '&a [lol]',
  ...'abcdefghi'.split('').map((name, level) => `&${'bcdefghij'[level]} [${Array(9).fill(`*${name}`)}]`),
];

describe('a file that is no configuration', () => {
  it.each([
    ['a text', 'hello', 'router.yaml: is not a mapping of keys to values.'],
    ['a list', '- a\n- b', 'router.yaml: is not a mapping of keys to values.'],
    ['a tab as indentation', 'server:\n\tport: 1', 'router.yaml (line 2): Tabs are not allowed as indentation'],
    ['a key twice', 'defer: true\nserver: {}\ndefer: false', 'router.yaml (line 3): the key defer is there twice'],
    ['a key twice further in', 'server:\n  port: 1\n  port: 2', 'router.yaml (line 3): the key port is there twice'],
    ['a second document', 'defer: true\n---\ndefer: false', 'router.yaml (line 2): a second document begins'],
    [
      'a tag of its own',
      'server: !!js/function x',
      'router.yaml (line 1): Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    ['an alias of nothing', 'server: *x', 'router.yaml: Unresolved alias (the anchor must be set before the alias): x'],
    ['a quote that is left open', 'server: { host: "a', 'router.yaml (line 1): Missing closing "quote'],
    ['10 MB', () => `hooks: [${'a, '.repeat(3_500_000)}]`, 'router.yaml: is longer than 1000000 characters'],
    [
      '100,000 lists in each other',
      () => `hooks: ${'['.repeat(100_000)}`,
      'router.yaml: is nested more than 100 levels deep',
    ],
    [
      '100,000 lists in each other, in blocks',
      () => '- '.repeat(100_000),
      'router.yaml: is nested more than 100 levels deep',
    ],
    [
      'a billion laughs',
      laughs.map((list, level) => `k${level}: ${list}`).join('\n'),
      'router.yaml: Excessive alias count indicates a resource exhaustion attack',
    ],
  ])('that holds %s is refused in a line', (_, text, problem) => {
    expect(problemsOf(typeof text === 'string' ? text : text())).toContain(problem);
  });

  it('sets no prototype', () => {
    expect(
      problemsOf(
        '__proto__: { defer: false }\nserver: { __proto__: { port: 1 } }\nsubgraphs: { byName: { __proto__: { retries: 1 } } }',
      ),
    ).toEqual([
      expect.stringMatching(/^__proto__ \(line 1\): is not a key\./),
      expect.stringMatching(/^server.__proto__ \(line 2\): is not a key\./),
      'subgraphs.byName.__proto__ (line 3): is not a name that can be used',
    ]);
    const { byName } = loadConfig(
      'subgraphs: { byName: { constructor: { retries: 3 } } }',
      'router.yaml',
      {},
    ).subgraphs;
    expect(Object.keys(byName)).toEqual(['constructor']);
    expect(({} as { retries?: number }).retries).toBeUndefined();
  });

  it('of 60,000 unknown keys is refused with the first fifty and how many there are', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `key${index}: 1`).join('\n');
    const problems = problemsOf(text);
    expect(problems).toHaveLength(51);
    expect(problems[0]).toMatch(/^key0 \(line 1\): is not a key\./);
    expect(problems[50]).toBe('… and 59950 more.');
  });

  it('may use anchors and aliases', () => {
    const { byName } = loadConfig(
      'subgraphs: { byName: { a: &a { timeout: 1s }, b: *a } }',
      'router.yaml',
      {},
    ).subgraphs;
    expect(byName.b?.timeout).toBe(1_000);
  });

  it('is JSON too', () => {
    expect(loadConfig('{"server": {"port": 1}, "hooks": []}', 'router.json', {}).server.port).toBe(1);
  });
});
