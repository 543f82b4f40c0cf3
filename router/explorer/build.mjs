import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// `npm run build:explorer -w router`; the router runs it too, when GraphiQL is first asked for.
// Prints the folder that holds GraphiQL as static files. A build is named by what goes into it, so none is stale or done twice.

// The router runs this in development, and React would then come in its development build.
process.env.NODE_ENV = 'production';

const root = import.meta.dirname;
const name = fingerprint();
const builds = join(root, 'dist');
const finished = join(builds, name);

if (!existsSync(finished)) {
  const { build } = await import('vite');
  // Moved into place when it is whole: two processes may build at once, and one may be killed.
  const partial = `${finished}.${process.pid}`;
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: partial, emptyOutDir: true },
  });
  try {
    renameSync(partial, finished);
  } catch (error) {
    if (!existsSync(finished)) throw error;
    rmSync(partial, { recursive: true });
  }
  for (const old of readdirSync(builds).filter((entry) => !entry.startsWith(name)))
    rmSync(join(builds, old), { recursive: true, force: true });
}
process.stdout.write(`${finished}\n`);

function fingerprint() {
  const hash = createHash('sha256');
  const require = createRequire(import.meta.url);
  for (const dependency of ['graphiql', 'vite', 'react', 'graphql'])
    hash.update(`${dependency} ${require(`${dependency}/package.json`).version}\n`);
  for (const entry of readdirSync(root, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)))
    if (entry.isFile()) hash.update(`${entry.name}\n`).update(readFileSync(join(root, entry.name)));
  return hash.digest('hex').slice(0, 16);
}
