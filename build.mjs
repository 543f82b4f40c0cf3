import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformFileSync } from '@swc/core';
import options from './swc.options.cjs';

// `npm run build -w kernel`: src/**/*.ts of the workspace that it runs in → dist/**/*.js, which its `exports` name.

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && /\.ts$/.test(entry.name) && !/(^testing|^conformance|\.test|\.d)\.ts$/.test(entry.name),
  )
  .map((entry) => relative('src', join(entry.parentPath, entry.name)))
  .filter((path) => !path.split(/[\\/]/).includes('test'));

rmSync('dist', { recursive: true, force: true });
for (const path of files) {
  const { code, map } = transformFileSync(join('src', path), { ...options, sourceMaps: true });
  const out = join('dist', path.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${code}\n//# sourceMappingURL=${path.replace(/^.*[\\/]/, '').replace(/\.ts$/, '.js.map')}\n`);
  writeFileSync(`${out}.map`, map);
}
