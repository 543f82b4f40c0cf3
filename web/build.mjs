import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = join(import.meta.dirname, '..');

/**
 * Builds the web app in `folder`, and prints where it lies. A build is named by what goes into it, so none is stale or done
 * twice; a BFF that is asked for its app runs this too, also where what builds is not installed any more.
 * `plugins` are Vite's that this app has for itself.
 */
export async function buildApp(folder, plugins = async () => []) {
  // Run by a server in development, React would otherwise come in its development build.
  process.env.NODE_ENV = 'production';
  const name = fingerprint([join(root, 'web'), folder]);
  const builds = join(folder, 'dist');
  const finished = join(builds, name);
  if (!existsSync(finished)) {
    const [{ build }, { viteConfig }] = await Promise.all([import('vite'), import('./vite.mjs')]);
    // Moved into place when it is whole: two processes may build at once, and one may be killed.
    const partial = `${finished}.${process.pid}`;
    await build(viteConfig(folder, partial, await plugins()));
    await compress(partial);
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
}

/** Beside each file what browsers take instead: once here instead of at each request. */
async function compress(folder) {
  const files = filesBelow(folder).filter((path) => /\.(js|css|html|svg|json|webmanifest)$/.test(path));
  await Promise.all(
    files.map(async (path) => {
      const content = readFileSync(path);
      if (content.length < 512) return;
      const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
      writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, { params: quality }));
      writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
    }),
  );
}

function fingerprint(folders) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const path of folders.flatMap(filesBelow).sort())
    hash.update(path.slice(root.length).replaceAll('\\', '/')).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.endsWith('.test.ts')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
