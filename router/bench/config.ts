import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where contestants that are not dependencies are installed: outside the tree, kept between runs. */
export const cacheFolder = join(homedir(), '.cache', 'lyceum', 'bench');

/** Hive Router's binary: HIVE_ROUTER, or what `cargo install hive-router` puts on the PATH. */
export function hiveRouterBinary(): string | undefined {
  if (process.env.HIVE_ROUTER) return process.env.HIVE_ROUTER;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => [join(folder, 'hive_router'), join(folder, 'hive-router')])
    .find((path) => existsSync(path));
}

/** What a child process sees: NODE_ENV as in production, nothing of the shell’s Node options. */
export function childEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, PORT: _port, SUPERGRAPH: _supergraph, ...environment } = process.env;
  return { ...environment, NODE_ENV: 'production', ...extra };
}
