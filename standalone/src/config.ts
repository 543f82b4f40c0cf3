import { resolve } from 'node:path';
import {
  ConfigError,
  type ConfigOf,
  commonVariables,
  env,
  parseConfig,
  port,
  text,
  type Variables,
} from '@lyceum/kernel/config';
import { z } from 'zod';
import { type ComponentName, componentNames, loadComponent, portOf, portVariable, subgraphNames } from './components';
import { engineNames } from './mongo/engines';
import { newSecrets } from './secrets';

const services = text.transform((value, context): ComponentName[] => {
  const asked = value.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !(componentNames as string[]).includes(name));
  if (unknown.length > 0)
    context.addIssue(`no such component: ${unknown.join(', ')}; there are ${componentNames.join(', ')}`);
  return asked as ComponentName[];
});

export const variables = {
  environment: commonVariables.environment,
  services: env('LYCEUM_SERVICES', services, 'the components to run in this process, by name').default([
    ...componentNames,
  ]),
  dataDir: env(
    'LYCEUM_DATA_DIR',
    text.transform((path) => resolve(path)),
    'where `npm start` keeps everything',
  ).default(resolve('.data')),
  mongoPort: env('MONGO_PORT', port, 'where the local MongoDB listens').default(4050),
  mongodbUri: env('MONGODB_URI', text, 'a MongoDB of your own, in place of the local one').optional(),
  mongod: env('LYCEUM_MONGOD', text, 'a mongod to start, in place of the one on the PATH').optional(),
  engine: env('LYCEUM_MONGO_ENGINE', z.enum(engineNames), 'which local MongoDB to start').optional(),
};

/**
 * What `npm start` reads, once all that its components will read has been looked at too.
 * @throws ConfigError with every bad variable of them all, before anything has been started or changed.
 */
export async function readStartConfig(): Promise<ConfigOf<typeof variables>> {
  const problems = new Set<string>();
  const config = parse(variables, process.env, problems);
  // Stands for what is known only when the store runs. Nothing is made up for production.
  const production = process.env.NODE_ENV === 'production';
  const later = { MONGODB_URI: 'mongodb://localhost', ...(production ? {} : newSecrets()) };
  for (const name of config?.services ?? componentNames) {
    parse((await loadComponent(name)).variables, componentEnvironment(later), problems);
  }
  if (!config || problems.size > 0) throw new ConfigError([...problems]);
  return config;
}

function parse<V extends Variables>(
  variables: V,
  environment: NodeJS.ProcessEnv,
  problems: Set<string>,
): ConfigOf<V> | null {
  try {
    return parseConfig(variables, environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return null;
  }
}

/** What the components read: what the operator set, and for the rest what fits this machine. */
export function componentEnvironment(given: Record<string, string>): NodeJS.ProcessEnv {
  const operator = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  // A bad port is said of its own variable, not of every address that it would be part of.
  const at = (name: ComponentName) => port.optional().safeParse(operator[portVariable(name)]).data ?? portOf(name);
  const url = (name: ComponentName) => `http://localhost:${at(name)}`;
  return { ...addresses(url), ...given, ...operator };
}

/** Where components find each other. */
export function addresses(url: (name: ComponentName) => string): Record<string, string> {
  return {
    JWKS_URL: `${url('identity')}/.well-known/jwks.json`,
    PARTNER_KEYS_URL: `${url('identity')}/internal/partner-keys`,
    REVOCATIONS_URL: `${url('identity')}/internal/revocations`,
    SUBGRAPH_URLS: subgraphNames.map((name) => `${name}=${url(name)}/graphql`).join(','),
    ROUTER_URL: url('router'),
    IDENTITY_URL: url('identity'),
    NOTIFICATIONS_URL: url('notifications'),
    STUDENT_APP_URL: url('bff-mobile'),
    ADMIN_APP_URL: url('bff-admin'),
    FILES_PUBLIC_URL: url('bff-admin'),
  };
}
