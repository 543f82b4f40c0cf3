import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REQUEST_ID_HEADER } from '@lyceum/kernel/request';
import { difference, observe } from '../observe';
import { idsAt, missingId } from '../rows';
import { everyPermission, repository, type World } from '../world';
import { type Case, violated } from './case';

interface Route {
  readonly component: 'bff-mobile' | 'bff-admin';
  readonly method: string;
  /** `/exams/:id/results.csv` */
  readonly path: string;
}

const ROUTE = /app\.(get|post|put|patch|delete)\(\s*'([^']*:[^']*)'/g;
// Names the tenant itself, and is for a provider that proves who it is.
const OUTSIDE = /^\/sso\//;
const placeAfter: Record<string, string> = {
  exams: 'assessment.exams._id',
  courses: 'catalog.courses._id',
  attempts: 'assessment.attempts._id',
  items: 'assessment.items._id',
};

/** Every id in the address of what the BFFs answer beside GraphQL, such as exports, uploads and streams. */
export function routeCases(world: World): Case[] {
  return routesOf('bff-mobile')
    .concat(routesOf('bff-admin'))
    .flatMap((route) =>
      parameters(route).map((parameter) => ({
        name: `${route.component} ${route.path} reads another tenant’s ${parameter} as a missing one`,
        check: () => checkRoute(world, route, parameter),
      })),
    );
}

function routesOf(component: Route['component']): Route[] {
  const folder = join(repository, component, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(ROUTE)])
    .map(([, method = '', path = '']) => ({ component, method: method.toUpperCase(), path }))
    .filter(({ path }) => !OUTSIDE.test(path));
}

const parameters = ({ path }: Route) => path.split('/').filter((part) => part.startsWith(':'));

async function checkRoute(world: World, { component, method, path }: Route, parameter: string): Promise<void> {
  const { mine, theirs } = world;
  const parts = path.split('/');
  const placeOf = (each: string): string =>
    placeAfter[parts[parts.indexOf(each) - 1] ?? ''] ??
    violated(`has ${each}: say in tests/isolation/cases/routes.ts what it points at.`);
  const [foreign] = idsAt(theirs.rows, placeOf(parameter));
  if (!foreign) violated(`is about ${placeOf(parameter)}, of which the other tenant has nothing.`);
  const token = await world.token({ tenantId: mine.id, id: mine.people.admin }, everyPermission);
  const asking = (id: string) =>
    observe(world, id, async (requestId) => {
      const filled = parts.map((each) => {
        if (!each.startsWith(':')) return each;
        return each === parameter ? id : idsAt(mine.rows, placeOf(each))[0];
      });
      const response = await fetch(`${world.platform.urls[component]}${filled.join('/')}?name=answer.txt`, {
        method,
        headers: { authorization: `Bearer ${token}`, [REQUEST_ID_HEADER]: requestId },
        ...(method !== 'GET' && { body: 'An answer.' }),
      });
      // A stream would not end.
      if (response.ok) violated(`answers ${response.status}`);
      return { status: response.status, body: await response.text() };
    });
  const differs = difference(await asking(foreign), await asking(missingId()), mine.id);
  if (differs) violated(differs);
}
