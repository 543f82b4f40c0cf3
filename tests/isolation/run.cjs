const { spawnSync } = require('node:child_process');

// `npm run test:isolation`: the suite; with --accept what it finds becomes what is expected, to be looked at before it is
// committed; with --mutate the proof that it sees what it is for.
const flags = process.argv.slice(2);
const unknown = flags.find((flag) => flag !== '--accept' && flag !== '--mutate');
if (unknown) {
  console.error(`There is no ${unknown}: --accept, --mutate.`);
  process.exit(1);
}
const what = flags.includes('--mutate') ? ['--testMatch', '**/tests/isolation/mutate/*.proof.ts'] : ['tests/isolation'];
const { status } = spawnSync(process.execPath, [require.resolve('jest/bin/jest'), ...what], {
  stdio: 'inherit',
  env: { ...process.env, ...(flags.includes('--accept') && { ISOLATION_ACCEPT: '1' }) },
});
process.exit(status ?? 1);
