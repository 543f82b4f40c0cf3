import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigError } from '@lyceum/kernel/config';
import { interpretConfig, loadConfig } from './load';
import type { Flags } from './overrides';

const load = (text: string, environment: NodeJS.ProcessEnv = {}) => loadConfig(text, 'router.yaml', environment);

/** The lines below the headline, without their indentation. */
function problemsOf(text: string | undefined, environment: NodeJS.ProcessEnv = {}, flags: Flags = {}): string[] {
  try {
    interpretConfig(text, 'router.yaml', environment, flags);
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('has every default when there is no file, and the same for an empty one', () => {
    const config = loadConfig(undefined, 'router.yaml', {});
    expect(config.server).toMatchObject({ port: 4000, path: '/graphql', bodyLimit: 1024 * 1024, timeout: 30_000 });
    expect(config.introspection.enabled).toBe(false);
    expect(load('# nothing\n')).toEqual(config);
  });

  it('takes a key whose parts are all commented out for one that is left out', () => {
    expect(load('traffic:\n  # retry:\nsubgraphs:\n  byName:\n    shop:\n')).toEqual(load(''));
  });

  it('tells every problem at once, each with its line, in the order of the file', () => {
    const text = 'planner: rover\nserver:\n  timeout: 30\n  bodyLimit: 1 XB\nlimits:\n  depth: 2.5\ndefer: maybe\n';
    expect(problemsOf(text)).toEqual([
      'planner (line 1): expected one of auto, apollo, hive',
      'server.timeout (line 3): expected a number and a unit: 500ms, 10s, 15m, 1h, 7d',
      'server.bodyLimit (line 4): expected a number and B, KB, MB or GB',
      'limits.depth (line 6): expected a whole number',
      'defer (line 7): expected true or false',
    ]);
  });

  it('takes no true for a number and no number for true', () => {
    expect(problemsOf('limits: { depth: true, tokens: "" }\ncsrf: { enabled: 1 }')).toEqual([
      'limits.tokens (line 1): expected a whole number',
      'limits.depth (line 1): expected a whole number',
      'csrf.enabled (line 2): expected true or false',
    ]);
  });

  it('says where a required key is missing', () => {
    expect(problemsOf('server:\n  tls:\n    key: k.pem\nauthentication:\n  issuers:\n    - issuer: a\n')).toEqual([
      'server.tls.certificate (line 2): is missing',
      'authentication.issuers[0].jwks (line 6): is missing',
    ]);
  });

  it('says what is wrong with the form of a value that it comes nearest to', () => {
    const rules = '[{ forward: "two words" }, { set: x-a }, 5]';
    expect(problemsOf(`cors: { origins: 5 }\nheaders: { request: ${rules} }\nserver: { bodyLimit: true }`)).toEqual([
      'cors.origins (line 1): expected a list of origins, or "*"',
      'headers.request[0].forward (line 2): expected a header name',
      'headers.request[1].value (line 2): is missing',
      'headers.request[2] (line 2): expected forward: or set: and a header',
      'server.bodyLimit (line 3): expected a number of bytes, or a number and B, KB, MB or GB',
    ]);
  });

  it('takes no package for a hook that is not installed beside it', () => {
    expect(problemsOf('hooks:\n  - acme-router-audit')).toEqual([
      expect.stringMatching(/^hooks\[0\] \(line 2\): no such package is installed there: .*acme-router-audit/),
    ]);
  });

  it('takes no origins that no browser sends, and none from all of them with credentials', () => {
    const wrong = ['https://app.example/', 'app.example', '*', 'https://*.example', 'null'];
    expect(problemsOf(`cors:\n  origins: ${JSON.stringify(wrong)}`)).toEqual(
      wrong.map((_, index) => expect.stringContaining(`cors.origins[${index}] (line 2): expected an origin`)),
    );
    expect(problemsOf('cors: { origins: ["https://app.example:8443", "capacitor://localhost"] }')).toEqual([]);
    expect(problemsOf('cors:\n  origins: "*"\n  credentials: true')).toEqual([
      'cors.credentials (line 3): browsers take no credentials of origins: "*". Name the origins',
    ]);
  });

  it('gives no client the cookies of another', () => {
    for (const merge of ['mergeClientRequests', 'mergeSubgraphRequests'])
      expect(problemsOf(`headers: { response: [Set-Cookie] }\ntraffic: { ${merge}: true }`)).toEqual([
        'headers.response (line 1): with requests merged, one client would get the Set-Cookie of another',
      ]);
    expect(problemsOf('headers: { response: [Set-Cookie] }')).toEqual([]);
  });

  it('says what an invalidation by event lacks', () => {
    const at = (text: string) => problemsOf(`cache:\n  invalidation:\n    ${text}`);
    expect(at('rules: [{ event: a, type: A }]')).toEqual([
      'cache.invalidation (line 2): expected a secret, for what comes over HTTP, or streams',
    ]);
    expect(at('streams: [a]')).toEqual([
      'cache.redisUrl (line 1): is missing, and cache.invalidation.streams are there. REDIS_URL may say it too',
      'cache.invalidation.rules (line 2): are missing, and streams have nothing but events',
    ]);
    expect(
      at('{ secret: sixteen-letters-at-least, rules: [{ event: a }, { event: b, key: { id: c }, tags: [d] }] }'),
    ).toEqual([
      'cache.invalidation.rules[0] (line 3): say what is dropped: type, subgraph or tags',
      'cache.invalidation.rules[1] (line 3): key needs the type that it is a key of',
    ]);
  });

  it('asks for a Redis where the store is one', () => {
    const text = 'rateLimits:\n  store: redis\n';
    expect(problemsOf(text)).toEqual([
      'rateLimits.redisUrl (line 1): is missing, and the store is redis. REDIS_URL may say it too',
    ]);
    expect(load(text, { REDIS_URL: 'redis://cache:6379' }).rateLimits.redisUrl).toBe('redis://cache:6379');
  });

  it('asks that the bounds of concurrency are in order', () => {
    expect(problemsOf('traffic: { concurrency: { min: 100 } }')).toEqual([
      'traffic.concurrency (line 1): expected min ≤ initial ≤ max',
    ]);
  });
});

describe('unknown keys', () => {
  it.each([
    ['trafic: {}', 'trafic (line 1): is not a key. Did you mean traffic?'],
    ['Traffic: {}', 'Traffic (line 1): is not a key. Did you mean traffic?'],
    ['server: { prot: 1 }', 'server.prot (line 1): is not a key. Did you mean port?'],
    ['traffic:\n  retry: { backof: 1s }', 'traffic.retry.backof (line 2): is not a key. Did you mean backoff?'],
    [
      'subgraphs: { byName: { shop: { ulr: "http://shop" } } }',
      'subgraphs.byName.shop.ulr (line 1): is not a key. Did you mean url?',
    ],
    ['partners:\n  keys:\n    - { nmae: a }', 'partners.keys[0].nmae (line 3): is not a key. Did you mean name?'],
    [
      'headers: { request: [{ forwrd: a }] }',
      'headers.request[0].forwrd (line 1): is not a key. Did you mean forward?',
    ],
    [
      'traffic: { retires: 2 }',
      'traffic.retires (line 1): is not a key. Did you mean subgraphs.all.retries or traffic.retry.retries?',
    ],
    ['port: 4000', 'port (line 1): is not a key here. Did you mean server.port?'],
    ['reload: { quux: 1 }', 'reload.quux (line 1): is not a key. The keys here are watch.'],
  ])('%j names the nearest right one, at any depth', (text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  it('are told for an alias at its place of use', () => {
    expect(problemsOf('traffic: &t { retyr: {} }\ncache: *t\n')).toContain(
      'cache.retyr (line 1): is not a key. Did you mean traffic.retry?',
    );
  });
});

describe('the environment in values', () => {
  it('stands for ${NAME}, in any part of a text', () => {
    const text = 'subgraphs: { byName: { shop: { url: "http://${HOST}:${SHOP_PORT}/graphql" } } }';
    const { byName } = load(text, { HOST: 'shop', SHOP_PORT: '81' }).subgraphs;
    expect(byName.shop?.url).toBe('http://shop:81/graphql');
  });

  it('is a number or true where the key takes one', () => {
    const text = 'limits: { depth: "${DEPTH}" }\nserver: { explorer: "${EXPLORER}", bodyLimit: "${BODY}" }';
    const config = load(text, { DEPTH: '7', EXPLORER: 'true', BODY: '4096' });
    expect(config.limits.depth).toBe(7);
    expect(config.server).toMatchObject({ explorer: true, bodyLimit: 4096 });
  });

  it('may be missing or empty where there is a default', () => {
    const text = 'server: { host: "${HOST:-127.0.0.1}", path: "${ROOT:-}/graphql" }';
    expect(load(text, { HOST: '' }).server).toMatchObject({ host: '127.0.0.1', path: '/graphql' });
  });

  it('names the key where a variable is missing, and says nothing else of it', () => {
    expect(problemsOf('server:\n  tls: { certificate: a.pem, key: "${TLS_KEY}" }')).toEqual([
      'server.tls.key (line 2): needs the variable TLS_KEY, which is not set',
    ]);
  });

  it('is not looked into for further variables, and makes no YAML', () => {
    const { host } = load('server: { host: "${HOST}" }', { HOST: '${OTHER}, port: 1', OTHER: 'x' }).server;
    expect(host).toBe('${OTHER}, port: 1');
  });

  it('is left alone by $${, and ${ without a name is an error', () => {
    expect(load('server: { host: "$${HOST}" }').server.host).toBe('${HOST}');
    expect(problemsOf('server: { host: "${1}" }')).toEqual([
      'server.host (line 1): expected ${NAME} or ${NAME:-default} after a dollar; $${ is the two characters',
    ]);
  });
});

describe('what comes before the file', () => {
  const text =
    'supergraph: graph.graphql\nplanner: apollo\nserver: { port: 1 }\ncontract: { include: [a], exclude: [b] }';

  it('is the environment, and before that the flags', () => {
    const environment = { SUPERGRAPH: '/e.graphql', PORT: '2', LYCEUM_ROUTER_PLANNER: 'hive' };
    expect(load(text, environment)).toMatchObject({ supergraph: '/e.graphql', planner: 'hive', server: { port: 2 } });
    const flags = { supergraphFile: '/f.graphql', port: 0, contract: ['c'] };
    const { config } = interpretConfig(text, 'router.yaml', environment, flags);
    expect(config).toMatchObject({
      supergraph: '/f.graphql',
      server: { port: 0 },
      contract: { include: ['c'], exclude: ['b'] },
    });
  });

  it('is the file that remains when a variable is empty', () => {
    expect(load(text, { PORT: '', LYCEUM_ROUTER_PLANNER: '' })).toMatchObject({
      planner: 'apollo',
      server: { port: 1 },
    });
  });

  it('is named when it is wrong', () => {
    const environment = { PORT: 'http', REDIS_URL: 'cache:6379', LYCEUM_ROUTER_PLANNER: 'rover' };
    expect(problemsOf(text, environment).sort()).toEqual([
      'LYCEUM_ROUTER_PLANNER: expected one of auto, apollo, hive',
      'PORT: expected a whole number',
      'REDIS_URL: expected redis:// or rediss://',
    ]);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lyceum-router-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'router.yaml');

  it('are relative to the configuration file, wherever they stand in it', () => {
    const text = `
      supergraph: ./graph.graphql
      server: { tls: { certificate: tls/a.pem, key: /etc/a.key } }
      subgraphs: { byName: { shop: { tls: { ca: ../ca.pem } } } }
      authentication: { issuers: [{ issuer: a, jwks: keys.json }, { issuer: b, jwks: "https://b/keys" }] }
      persistedOperations: { files: [operations] }
      hooks: [./log.cjs, log-package]
    `;
    const logPackage = join(folder, 'node_modules/log-package/index.js');
    mkdirSync(dirname(logPackage), { recursive: true });
    writeFileSync(logPackage, '');
    const { config, files } = interpretConfig(text, file, {});
    expect(config).toMatchObject({
      supergraph: join(folder, 'graph.graphql'),
      server: { tls: { certificate: join(folder, 'tls/a.pem'), key: '/etc/a.key' } },
      subgraphs: { byName: { shop: { tls: { ca: join(folder, '../ca.pem') } } } },
      authentication: { issuers: [{ jwks: join(folder, 'keys.json') }, { jwks: 'https://b/keys' }] },
      persistedOperations: { files: [join(folder, 'operations')] },
      hooks: [join(folder, 'log.cjs'), realpathSync(logPackage)],
    });
    const named = ['graph.graphql', 'tls/a.pem', '../ca.pem', 'keys.json', 'operations', 'log.cjs'];
    const others = ['/etc/a.key', realpathSync(logPackage)];
    expect(files).toEqual(expect.arrayContaining([...named.map((name) => join(folder, name)), ...others]));
    expect(files).toHaveLength(named.length + others.length);
  });

  it('hold secrets, whose length is that of what they hold', () => {
    writeFileSync(join(folder, 'secret'), `${'s'.repeat(32)}\n`);
    writeFileSync(join(folder, 'short'), 'short\n');
    const text = (name: string) => `principal:\n  secret: file:${name}\n`;
    const { config, files } = interpretConfig(text('secret'), file, {});
    expect(config.principal?.secret).toBe('s'.repeat(32));
    expect(files).toEqual([join(folder, 'secret')]);
    expect(() => loadConfig(text('short'), file, {})).toThrow(
      'principal.secret (line 2): expected at least 32 characters',
    );
    expect(() => loadConfig(text('none'), file, {})).toThrow(/principal.secret \(line 2\): .*no such file.*none/);
  });

  it('tell no secret when it is wrong', () => {
    expect(problemsOf('cache: { invalidation: { secret: hunter2 } }')).toEqual([
      'cache.invalidation.secret (line 1): expected at least 16 characters',
    ]);
  });
});
