import { systemRoles } from '@lyceum/identity/role/system-roles';
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Answer } from '../../support/platform';
import { isRequired, variablesOf } from '../graph';
import { missingId } from '../rows';
import { everyPermission, type World } from '../world';
import { violated } from './case';

/**
 * Which roles the router lets have each field of the graph: `Query.people` → `ADMIN INSTRUCTOR`. It is asked and not read from
 * the table of permissions, so that a table that has lost a rule shows.
 */
export async function fieldsByRole(world: World, only?: readonly string[]): Promise<Record<string, string>> {
  const all = documentsForAllFields(world.schemas.router);
  const documents = new Map([...all].filter(([field]) => only?.includes(field) ?? true));
  const allowed = new Map<string, string[]>([...documents.keys()].map((field) => [field, []]));
  const everybody = [
    { role: 'nobody', permissions: [] },
    ...systemRoles,
    // Somebody who helps, in the name of one who may do everything.
    { role: 'impersonator', permissions: everyPermission },
  ] as const;
  for (const { role, permissions } of everybody) {
    const { mine } = world;
    const actor = role === 'impersonator' ? mine.people.admin : undefined;
    const person = { tenantId: mine.id, id: mine.people.learner, actor };
    const token = role === 'nobody' ? undefined : await world.token(person, permissions);
    for (const [field, { query, variables }] of documents) {
      const answer = await world.ask('router', query, variables, token);
      const { errors } = answer;
      const denied = deniedFields(answer);
      const unread = errors?.find(
        ({ extensions }) => extensions.code.startsWith('GRAPHQL_') || extensions.code === 'INTERNAL_SERVER_ERROR',
      );
      if (unread) violated(`asks for ${field} and gets ${unread.message}`);
      if (!denied.includes(field)) allowed.get(field)?.push(role);
    }
  }
  return Object.fromEntries([...allowed].map(([field, roles]) => [field, roles.join(' ')]));
}

/** `Type.field` of what the router denied. */
export function deniedFields({ errors = [] }: Answer<unknown>): string[] {
  return errors
    .filter(({ extensions }) => extensions.code === 'FORBIDDEN' || extensions.code === 'UNAUTHENTICATED')
    .flatMap(({ extensions }) => (extensions.details as { fields?: string[] } | undefined)?.fields ?? []);
}

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** For every field of an object type that clients can reach, the shortest operation that selects it. */
function documentsForAllFields(schema: GraphQLSchema): Map<string, Asked> {
  const found = new Map<string, Asked>();
  const seen = new Set<string>();
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => isObjectType(type));
  let level: Place[] = roots.map((type, index) => ({
    type,
    operation: index === 0 ? 'query' : 'mutation',
    steps: [],
    args: [],
  }));
  for (const { type } of level) seen.add(type.name);
  while (level.length > 0) {
    const next: Place[] = [];
    for (const place of level)
      for (const field of Object.values(place.type.getFields())) {
        const args = field.args
          .filter(isRequired)
          .map((argument) => ({ argument, variable: `${argument.name}${place.steps.length}` }));
        const here = { ...place, steps: [...place.steps, step(field.name, args)], args: [...place.args, ...args] };
        const named = getNamedType(field.type);
        const composite = isObjectType(named) || isAbstractType(named);
        found.set(`${place.type.name}.${field.name}`, asked(here, composite));
        const below = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
        for (const type of below) {
          if (seen.has(type.name)) continue;
          seen.add(type.name);
          const steps = isAbstractType(named) ? [...here.steps, `... on ${type.name}`] : here.steps;
          next.push({ ...here, type, steps });
        }
      }
    level = next;
  }
  return found;
}

interface Passed {
  readonly argument: GraphQLArgument;
  readonly variable: string;
}

interface Place {
  readonly type: GraphQLObjectType;
  readonly operation: string;
  readonly steps: readonly string[];
  readonly args: readonly Passed[];
}

const step = (name: string, args: readonly Passed[]) =>
  args.length > 0
    ? `${name}(${args.map(({ argument, variable }) => `${argument.name}: $${variable}`).join(', ')})`
    : name;

function asked({ operation, steps, args }: Place, composite: boolean): Asked {
  const head =
    args.length > 0 ? `(${args.map(({ argument, variable }) => `$${variable}: ${argument.type}`).join(', ')})` : '';
  const body = steps.reduceRight((inner, each) => `{ ${each} ${inner} }`, composite ? '{ __typename }' : '');
  // Of nothing that is there, so that what is allowed does nothing.
  const named = args.map(({ argument, variable }) => ({ ...argument, name: variable }));
  const root = { field: { args: named } } as unknown as Parameters<typeof variablesOf>[0];
  const variables = variablesOf(root, (_name, _path, typeName) => (typeName === 'ID' ? missingId() : undefined));
  return { query: `${operation}${head} ${body}`, variables };
}
