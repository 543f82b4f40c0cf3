import { parseConfig } from '@lyceum/kernel/config';
import type { Running } from '@lyceum/kernel/http';
import { type ComponentName, componentNames, loadComponent } from './components';

export interface Platform {
  readonly urls: Partial<Record<ComponentName, string>>;
  /** Clients' side first, so that nobody asks a component that has gone. */
  stop(): Promise<void>;
}

/** Starts components in this process, each configured by `environment` as it would be in a process of its own. */
export async function startPlatform(
  services: readonly ComponentName[],
  environment: NodeJS.ProcessEnv,
): Promise<Platform> {
  const chosen = componentNames.filter((name) => services.includes(name));
  const components = await Promise.all(chosen.map(async (name) => ({ name, ...(await loadComponent(name)) })));
  const configs = components.map(({ variables }) => parseConfig(variables, environment));

  const running: { name: ComponentName; part: Running }[] = [];
  const stop = async () => {
    for (const { part } of running.reverse().splice(0)) await part.stop();
  };
  try {
    // Components meet only over HTTP and try again, so all may start at once; the list keeps their order for stopping.
    const started = await Promise.allSettled(components.map(({ start }, index) => start(configs[index] as never)));
    for (const [index, outcome] of started.entries()) {
      const name = chosen[index];
      if (outcome.status === 'fulfilled' && name) running.push({ name, part: outcome.value });
    }
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls: Object.fromEntries(running.map(({ name, part }) => [name, part.url])), stop };
}
