// `node --conditions=source -r ./register.cjs FILE.ts`: runs the sources as they are, compiled as tests and builds compile them.
// Not @swc-node/register: that one loads the TypeScript compiler to read tsconfig.json, 77 MB and a quarter of a second.
const { transformSync } = require('@swc/core');
const { addHook } = require('pirates');
const options = require('./swc.options.cjs');

process.setSourceMapsEnabled(true);
addHook((code, filename) => transformSync(code, { ...options, filename, sourceMaps: 'inline' }).code, {
  exts: ['.ts'],
});
