import { resolve } from 'node:path';
import { type Key, keyAt } from './keys';
import { scalarOf } from './values';

export interface Flags {
  readonly supergraphFile?: string | undefined;
  readonly port?: number | undefined;
  /** Tags that the contract includes. */
  readonly contract?: readonly string[] | undefined;
}

/** A value that comes before the file's. */
export interface Override {
  readonly path: readonly string[];
  readonly value: unknown;
  /** The flag or variable that says it. */
  readonly from: string;
}

/** Flags first, then the environment; one a path. A variable that is empty is not set. */
export function overridesOf(environment: NodeJS.ProcessEnv, flags: Flags): Override[] {
  const variable = (from: string, ...path: string[]): Override => {
    const text = environment[from] || undefined;
    return { path, value: text && scalarOf(text, keyAt(path) as Key), from };
  };
  const file = (one: Override): Override => ({ ...one, value: one.value && resolve(String(one.value)) });
  const said = [
    file({ path: ['supergraph'], value: flags.supergraphFile, from: '--supergraph' }),
    { path: ['server', 'port'], value: flags.port, from: '--port' },
    { path: ['contract', 'include'], value: flags.contract, from: '--contract' },
    file(variable('SUPERGRAPH', 'supergraph')),
    variable('PORT', 'server', 'port'),
    variable('REDIS_URL', 'cache', 'redisUrl'),
    variable('REDIS_URL', 'rateLimits', 'redisUrl'),
    variable('LYCEUM_ROUTER_PLANNER', 'planner'),
  ].filter(({ value }) => value !== undefined);
  return said.filter(({ path }, index) => said.findIndex((one) => String(one.path) === String(path)) === index);
}

/** `values` with every override in its place. */
export function withOverrides(values: unknown, overrides: readonly Override[]): unknown {
  return overrides.reduce((changed, { path, value }) => put(changed, path, value), values);
}

function put(target: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  // Something else than a mapping is what the schema refuses, not what an override hides.
  if (target !== undefined && (typeof target !== 'object' || Array.isArray(target))) return target;
  const members = target as Record<string, unknown> | undefined;
  return { ...members, [step]: put(members?.[step], rest, value) };
}
