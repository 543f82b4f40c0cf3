import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ConfigError } from '@lyceum/kernel/config';
import type { Sources } from '../generation';
import { loadOperations } from '../operation/persisted-files';
import { lineOfError, mustExist, readPermissionsFile, readSupergraphFile, readText } from './files';
import { interpretConfig } from './load';
import type { Flags } from './overrides';

export interface SourceOptions extends Flags {
  readonly configFile?: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
}

export interface LoadedSources {
  readonly sources: Sources;
  readonly port: number;
  /** All that was read or is named, and the folders in which files were looked for: what a reload watches. */
  readonly files: readonly string[];
}

/**
 * Everything that a router is made from, read anew. Flags come before the environment, that before the file.
 * @throws ConfigError with a line for each thing that is wrong or cannot be read.
 */
export async function loadSources({ configFile, environment, ...flags }: SourceOptions): Promise<LoadedSources> {
  const text = configFile && (await all({ text: readText(configFile) })).text;
  const { config, files } = interpretConfig(text, configFile ?? 'router.yaml', environment, flags);
  if (config.supergraph === undefined)
    throw new ConfigError([
      'supergraph: is not given. Say --supergraph FILE, or SUPERGRAPH, or supergraph: in the file of --config.',
    ]);
  const { permissions } = config.authorization;
  const { sdl, ...read } = await all({
    sdl: readSupergraphFile(config.supergraph),
    permissions: permissions === undefined ? undefined : readPermissionsFile(permissions),
    operations: new Promise<Map<string, string>>((done) => done(loadOperations(config.persistedOperations.files))),
    // The rest is read where it is used; that it is there is said here, all at once.
    ...Object.fromEntries(files.map((file) => [file, mustExist(file)])),
  });
  return {
    sources: { config, sdl, permissions: read.permissions, operations: read.operations },
    port: config.server.port,
    files: [
      ...new Set([...(configFile ? [resolve(configFile)] : []), config.supergraph, ...files.flatMap(withMembers)]),
    ],
  };
}

/** Like Promise.all, with every failure in one error. */
async function all<T extends Record<string, unknown>>(parts: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
  const names = Object.keys(parts);
  const settled = await Promise.allSettled(Object.values(parts));
  const failures = settled.filter((part) => part.status === 'rejected').map(({ reason }) => lineOfError(reason));
  if (failures.length > 0) throw new ConfigError([...new Set(failures)]);
  return Object.fromEntries(settled.map((part, index) => [names[index], 'value' in part && part.value])) as never;
}

/** A folder of operations is watched for new ones. */
function withMembers(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const members = readdirSync(path).filter((name) => name.endsWith('.json'));
  return [path, ...members.map((name) => join(path, name))];
}
