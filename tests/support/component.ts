import type { ComponentName } from '@lyceum/standalone/components';
import { type Process, startProcess } from './process';

const subgraphs: readonly ComponentName[] = ['identity', 'catalog', 'enrollment'];

/** One component in a process of its own, as `node … main.js` runs it; resolves when it may take traffic. */
export async function startComponent(name: ComponentName, environment: NodeJS.ProcessEnv): Promise<Process> {
  const component = startProcess(`${subgraphs.includes(name) ? 'subgraphs/' : ''}${name}/src/main.ts`, environment);
  const url = `http://localhost:${environment[`${name.toUpperCase().replaceAll('-', '_')}_PORT`]}/readyz`;
  let over = false;
  void component.ended.then(() => {
    over = true;
  });
  while (
    !(await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (over) throw new Error(`${name} ended:\n${component.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return component;
}
