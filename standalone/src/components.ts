import type { Variables } from '@lyceum/kernel/config';
import type { Running } from '@lyceum/kernel/http';

export interface Component {
  variables: Variables;
  start(config: never): Promise<Running>;
}

/**
 * Every component and the port where the others look for it: subgraphs first, from 4001 on, so that each finds what it
 * asks already there. Loaded when asked for: a part of the platform costs only its part of the start.
 */
const table = {
  identity: {
    port: 4001,
    config: () => import('@lyceum/identity/config'),
    main: () => import('@lyceum/identity/main'),
  },
  catalog: { port: 4002, config: () => import('@lyceum/catalog/config'), main: () => import('@lyceum/catalog/main') },
  enrollment: {
    port: 4004,
    config: () => import('@lyceum/enrollment/config'),
    main: () => import('@lyceum/enrollment/main'),
  },
  assessment: {
    port: 4005,
    config: () => import('@lyceum/assessment/config'),
    main: () => import('@lyceum/assessment/main'),
  },
  recommendation: {
    port: 4006,
    config: () => import('@lyceum/recommendation/config'),
    main: () => import('@lyceum/recommendation/main'),
  },
  notifications: {
    port: 4011,
    config: () => import('@lyceum/notifications/config'),
    main: () => import('@lyceum/notifications/main'),
  },
  router: { port: 4000, config: () => import('@lyceum/router/config'), main: () => import('@lyceum/router/main') },
  'bff-mobile': {
    port: 4100,
    config: () => import('@lyceum/bff-mobile/config'),
    main: () => import('@lyceum/bff-mobile/main'),
  },
  'bff-admin': {
    port: 4200,
    config: () => import('@lyceum/bff-admin/config'),
    main: () => import('@lyceum/bff-admin/main'),
  },
};

export type ComponentName = keyof typeof table;

export const componentNames = Object.keys(table) as ComponentName[];
export const subgraphNames = componentNames.filter((name) => portOf(name) > 4000 && portOf(name) < 4050);

export function portOf(name: ComponentName): number {
  return table[name].port;
}

/** `bff-mobile` → `BFF_MOBILE_PORT` */
export const portVariable = (name: ComponentName) => `${name.toUpperCase().replaceAll('-', '_')}_PORT`;

export async function loadComponent(name: ComponentName): Promise<Component> {
  const { config, main } = table[name];
  const [{ variables }, { start }] = await Promise.all([config(), main()]);
  return { variables, start: start as Component['start'] };
}
