import { spawnSync } from 'node:child_process';

// `npm run check`: every step runs, so that one run shows all there is to mend.
const steps = [
  { name: 'format', command: 'biome check .', fix: 'run `npm run format` and commit' },
  { name: 'lint', command: 'eslint . --max-warnings 0', fix: 'each line above says what to import or write instead' },
  {
    name: 'types',
    command: ['.', 'router/explorer', 'web', 'bff-mobile/web', 'bff-admin/web', 'tests/web']
      .map((part) => `tsc -p ${part}`)
      .join(' && '),
    fix: 'mend the lines above',
  },
  {
    name: 'schema',
    command: 'npm run --silent schema -- --check',
    fix: 'run `npm run schema` and commit; if that fails too, mend what it names',
  },
  {
    name: 'links in docs',
    command: 'remark . --ext md --quiet --frail --no-stdout --use remark-validate-links=repository:false',
    fix: 'correct the path or heading that each line above names',
  },
];

const failed = steps.filter(({ name, command, fix }) => {
  const from = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const seconds = ((Date.now() - from) / 1_000).toFixed(1);
  process.stdout.write(status === 0 ? `✓ ${name} (${seconds} s)\n` : `✗ ${name} (${seconds} s): ${fix}\n`);
  return status !== 0;
});

if (failed.length > 0) {
  process.stdout.write(`\nnpm run check failed:\n${failed.map(({ name, fix }) => `  ${name}: ${fix}`).join('\n')}\n`);
  process.exitCode = 1;
}
