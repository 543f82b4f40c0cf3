import { type ComponentName, subgraphNames } from '@lyceum/standalone/components';
import { type Process, startProcess } from './process';

/** One component in a process of its own, as `node … main.js` runs it; resolves when it may take traffic. */
export async function startComponent(name: ComponentName, environment: NodeJS.ProcessEnv): Promise<Process> {
  const component = startProcess(`${subgraphNames.includes(name) ? 'subgraphs/' : ''}${name}/src/main.ts`, environment);
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
