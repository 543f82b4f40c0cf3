const swcOptions = require('./swc.options.cjs');

// Packages that ship ES modules only: Node can require them, jest has to transform them.
const esmOnly = ['jose/', '@formatjs/', 'uuidv7/', 'openid-client/', 'oauth4webapi/', 'oidc-provider/'];
// The driver imports `os` dynamically, which Node's vm refuses without a flag; it would then say hello without its name,
// which MongoDB does not accept. Transformed, the import becomes a require.
const dynamicImport = ['mongodb/lib/runtime_adapters', '@opentelemetry/otlp-exporter-base/'];

module.exports = {
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.data/'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
  globalSetup: '<rootDir>/tests/support/global-setup.cjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.cjs',
  testSequencer: '<rootDir>/tests/support/sequencer.cjs',
  setupFiles: ['reflect-metadata'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  // Wherever npm has put them, also below another package.
  transformIgnorePatterns: [`^(?!.*/node_modules/(${[...esmOnly, ...dynamicImport].join('|')})).*/node_modules/`],
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swcOptions] },
  testTimeout: 240_000,
  // Modules of a test file that has ended are not all given back: a worker that holds more is replaced by a new one.
  workerIdleMemoryLimit: '1GB',
};
