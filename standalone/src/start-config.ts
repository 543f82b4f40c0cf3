import { ConfigError, type ConfigOf, parseConfig, type Variables } from '@lyceum/kernel/config';
import { componentNames, loadComponent } from './components';
import { componentEnvironment, variables } from './config';
import { newSecrets } from './secrets';

/**
 * What `npm start` reads, once all that its components will read has been looked at too.
 * @throws ConfigError with every bad variable of them all, before anything has been started or changed.
 */
export async function readStartConfig(): Promise<ConfigOf<typeof variables>> {
  const problems = new Set<string>();
  const config = parse(variables, process.env, problems);
  // Stands for what is known only when the store runs.
  const later = { MONGODB_URI: 'mongodb://localhost', ...(await newSecrets()) };
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
