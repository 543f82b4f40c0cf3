import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { answer, run } from './programs';
import { type Say, showProgress } from './progress';

// The last wheel that carries the program; later ones hold the Python library only.
const WHEEL = '0.6.0b17';

/** The sha256 of each wheel, by platform tag. */
export const wheels: Readonly<Record<string, string>> = {
  manylinux_2_28_x86_64: 'fe8ccfd1295c872c92a4c4c13c5a6a1dead88b2ff3b9aafb361406ec8aac4d14',
  manylinux_2_28_aarch64: '690fed7d7268bf7e90aeb2c8a5b390b32b34685170df9a304f961713e30540fe',
  musllinux_1_2_x86_64: '4f648c25d5c4015fa9b37831c1caaaa3a8e7cd1bccc1c5f27c3bcb7731a1dba4',
  macosx_11_0_arm64: '030a69eabbbb0761c244c0d041c1aa89df17680b26c98b374030f61b1c890aec',
  win_amd64: '2002515e1ae0c4f419ea94f55cef2611391ca8c6e17f866284c86d033d5061c4',
};

export const prebuiltLabel = `SecantusDB 0.5.3-beta.165, prebuilt (wheel ${WHEEL})`;

const exe = process.platform === 'win32' ? '.exe' : '';
// Linux and its libraries beside it; then macOS and Windows.
const FOLDERS = ['secantusdb.scripts/', 'secantusdb.libs/', `secantusdb-${WHEEL}.data/scripts/`];

/** The prebuilt program, or null when it was never fetched for this user. */
export function findPrebuilt(cacheDir: string): string | null {
  const root = join(cacheDir, `secantus-wheel-${WHEEL}`);
  return FOLDERS.map((folder) => join(root, folder, `secantusd-rs${exe}`)).find((path) => existsSync(path)) ?? null;
}

/**
 * Fetches the prebuilt program (22 MB) through pip; no Python runs afterwards.
 * @throws in one line when there is no pip, no wheel for this machine, or a wheel with another hash.
 */
export async function fetchPrebuilt(options: {
  cacheDir: string;
  say: Say;
  hashes?: Readonly<Record<string, string>>;
}): Promise<string> {
  const tag = platformTag();
  const hash = (options.hashes ?? wheels)[tag];
  if (!hash) throw new Error(`no prebuilt SecantusDB for ${tag}`);

  mkdirSync(options.cacheDir, { recursive: true });
  const work = mkdtempSync(join(options.cacheDir, 'fetch-'));
  try {
    options.say(`Fetching the prebuilt SecantusDB (22 MB) through pip`);
    await download(work, tag, hash, options.say);
    const unpacked = join(work, 'unpacked');
    await unpack(join(work, wheelIn(work)), unpacked);
    // Whole or not at all: an interrupted fetch leaves nothing that looks ready.
    if (!findPrebuilt(options.cacheDir)) renameSync(unpacked, join(options.cacheDir, `secantus-wheel-${WHEEL}`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const program = findPrebuilt(options.cacheDir);
  if (!program) throw new Error('the wheel of SecantusDB holds no secantusd-rs');
  chmodSync(program, 0o755);
  return program;
}

async function download(folder: string, tag: string, hash: string, say: Say): Promise<void> {
  const python = findPip();
  // pip takes hashes from a requirements file only.
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `SecantusDB==${WHEEL} --hash=sha256:${hash}\n`);
  const target = ['--platform', tag, '--python-version', '3.11', '--implementation', 'cp', '--abi', 'cp311'];
  const what = ['--no-deps', '--only-binary=:all:', '--require-hashes', ...target, '-d', folder, '-r', requirements];
  const progress = showProgress('Fetching SecantusDB', say);
  try {
    await run(python.name, ['-m', 'pip', 'download', ...python.options, ...what], (line) => {
      const counted = /^Progress (\d+) of (\d+)/.exec(line);
      if (counted) progress.update(Number(counted[1]), Number(counted[2]));
    });
  } catch (error) {
    throw new Error(explain((error as Error).message));
  } finally {
    progress.end();
  }
}

function explain(output: string): string {
  if (output.includes('DO NOT MATCH THE HASHES')) {
    return `the wheel of SecantusDB ${WHEEL} does not have the sha256 it is pinned to, so it is refused`;
  }
  const said = output.split('\n').findLast((line) => line.startsWith('ERROR:'));
  return `pip could not fetch SecantusDB: ${said?.slice('ERROR:'.length).trim() ?? output.split('\n').at(-1)}`;
}

/** The first Python that has pip. Its `options` ask for countable progress where pip knows how, since 24.1. */
function findPip(): { name: string; options: string[] } {
  for (const name of ['python3', 'python']) {
    const version = /^pip (\d+)\.(\d+)/.exec(answer(name, ['-m', 'pip', '--version']) ?? '');
    if (!version) continue;
    const [major, minor] = [Number(version[1]), Number(version[2])];
    return { name, options: major > 24 || (major === 24 && minor >= 1) ? ['--progress-bar', 'raw'] : [] };
  }
  throw new Error('neither python3 nor python with pip is there to fetch SecantusDB');
}

async function unpack(wheel: string, target: string): Promise<void> {
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(wheel)), { useWebWorkers: false });
  for (const entry of await zip.getEntries()) {
    if (entry.directory || !FOLDERS.some((folder) => entry.filename.startsWith(folder))) continue;
    const path = join(target, entry.filename);
    mkdirSync(dirname(path), { recursive: true });
    await writeFile(path, await entry.getData(new Uint8ArrayWriter()));
  }
  await zip.close();
}

function wheelIn(folder: string): string {
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (!wheel) throw new Error('pip fetched no wheel of SecantusDB');
  return wheel;
}

/** As pip names platforms. */
function platformTag(): string {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  if (process.platform === 'darwin') return `macosx_11_0_${process.arch}`;
  if (process.platform === 'win32') return process.arch === 'x64' ? 'win_amd64' : `win_${process.arch}`;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch))
    return `${process.platform}_${process.arch}`;
  return `${usesGlibc() ? 'manylinux_2_28' : 'musllinux_1_2'}_${machine}`;
}

function usesGlibc(): boolean {
  const report = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return report.header.glibcVersionRuntime !== undefined;
}
