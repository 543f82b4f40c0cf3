import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testPerson } from '@lyceum/kernel/testing';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { isRequired, selectionOf } from '../graph';
import { difference, observe } from '../observe';
import { idsAt, missingId, placeOf } from '../rows';
import { type SubgraphName, subgraphNames } from '../subgraphs';
import { everyPermission, repository, type World } from '../world';
import { type Case, violated } from './case';

interface EntityQuery {
  readonly name: SubgraphName;
  readonly type: string;
  /** Where the ids of such entities lie. */
  readonly place: string;
  readonly query: string;
}

/** For every entity of every subgraph, the operation by which the router would ask it for all that it has. */
export function entityQueries(): EntityQuery[] {
  return subgraphNames.flatMap((name) => {
    const { schema, entities } = subgraphSchema(name);
    return entities.map((type) => {
      const selection = selectionOf(schema.getType(type) as GraphQLObjectType, schema, 3);
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type}${selection} } }`;
      return { name, type, place: placeOf('id', '_entities', type) ?? '', query };
    });
  });
}

/** The same, field by field: what is denied hides nothing of the rest. */
export function entityFieldQueries(): (EntityQuery & { readonly field: string })[] {
  return subgraphNames.flatMap((name) => {
    const { schema, entities } = subgraphSchema(name);
    return entities.flatMap((type) =>
      Object.values((schema.getType(type) as GraphQLObjectType).getFields())
        .filter(({ args }) => !args.some(isRequired))
        .map((field) => {
          const selection = `{ ${field.name}${selectionOf(field.type, schema, 3)} }`;
          const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} ${selection} } }`;
          return { name, type, field: field.name, place: placeOf('id', '_entities', type) ?? '', query };
        }),
    );
  });
}

/** Every entity by its key, asked straight at the subgraph: another tenant’s is as one that is missing. */
export function entityCases(world: World): Case[] {
  return entityQueries().map((entity) => ({
    name: `${entity.name} resolves ${entity.type} of another tenant as a missing one`,
    check: () => checkEntity(world, entity),
  }));
}

async function checkEntity(world: World, { name, type, place, query }: EntityQuery): Promise<void> {
  const { mine, theirs } = world;
  const [foreign] = idsAt(theirs.rows, place);
  if (!foreign) violated(`The other tenant has nothing at ${place}: tests/isolation/seed.ts is to make one.`);
  const principal = testPerson({ tenantId: mine.id, id: mine.people.admin, permissions: everyPermission });
  const asking = (id: string) =>
    observe(world, id, (requestId) =>
      world.askSubgraph(name, query, { of: [{ __typename: type, id }] }, principal, requestId),
    );
  const differs = difference(await asking(foreign), await asking(missingId()), mine.id);
  if (differs) violated(differs);
}

function subgraphSchema(name: string): { schema: GraphQLSchema; entities: string[] } {
  const document = parse(readFileSync(join(repository, `schema/subgraphs/${name}.graphql`), 'utf8'));
  const definitions = document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  const entities = definitions
    .filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ directives = [] }) => directives.some(isResolvable))
    .map((node) => node.name.value);
  return { schema: buildASTSchema({ ...document, definitions }, { assumeValidSDL: true }), entities };
}

/** Others only point at what somebody else resolves. */
const isResolvable = ({ name, arguments: given = [] }: ConstDirectiveNode) =>
  name.value === 'key' &&
  !given.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);
