import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answer, run } from './programs';
import { type Say, showProgress } from './progress';

const RELEASE = '0.5.3-beta.196';

export const builtLabel = `SecantusDB ${RELEASE}, built on this machine`;

const exe = process.platform === 'win32' ? '.exe' : '';

/** The built program, or null when it was never built for this user. */
export function findBuilt(cacheDir: string): string | null {
  const program = join(cacheDir, `secantus-${RELEASE}`, 'bin', `secantusd-rs${exe}`);
  return existsSync(program) ? program : null;
}

/**
 * Builds the faithful local store with cargo: once for a user, about 4 minutes on 2 cores.
 * @throws naming what to install when the tools are not there.
 */
export async function build(cacheDir: string, say: Say): Promise<string> {
  const missing = missingTools();
  if (missing.length > 0)
    throw new Error(`Building the local MongoDB needs ${missing.join(', ')}: install and repeat.`);

  const root = join(cacheDir, `secantus-${RELEASE}`);
  mkdirSync(root, { recursive: true });
  say(`Building SecantusDB ${RELEASE} once with cargo, about 4 minutes; it is kept in ${root}`);
  const progress = showProgress('Building SecantusDB', say);
  try {
    // Cargo keeps its bar, the only place where it tells how many crates there are, for terminals unless asked.
    const bar = ['--config', 'term.progress.when="always"', '--config', 'term.progress.width=80'];
    const what = ['secantus-mdb', '--version', RELEASE, '--locked', '--ignore-rust-version', '--root', root];
    await run('cargo', ['install', ...bar, ...what], (line) => {
      const counted = /Building \[.*\] (\d+)\/(\d+)/.exec(line);
      if (counted) progress.update(Number(counted[1]), Number(counted[2]));
    });
  } finally {
    progress.end();
  }
  const program = findBuilt(cacheDir);
  if (!program) throw new Error(`cargo finished without leaving secantusd-rs in ${root}`);
  return program;
}

function missingTools(): string[] {
  // Windows: the compiler of Visual Studio is found by cargo and cmake themselves and is not on the PATH.
  const compiler = process.platform === 'win32' || ['cc', 'gcc', 'clang'].some((name) => answer(name, ['--version']));
  return [
    answer('cargo', ['--version']) ? '' : 'Rust (https://rustup.rs)',
    answer('cmake', ['--version']) ? '' : 'cmake',
    compiler ? '' : 'a C compiler (Debian, Ubuntu: build-essential)',
  ].filter(Boolean);
}
