import {
  doTypesOverlap,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { ClientRequest } from './oracle';
import { type Random, randomFrom } from './random';
import type { TestGraph, World } from './test-graph';

const maxDepth = 5;
// Fields of one operation, about: large enough for plans of several steps, small enough to read when a test fails.
const maxFields = 24;

/** A valid operation of the schema; the same for the same seed. */
export function generateOperation(schema: GraphQLSchema, graph: TestGraph, seed: string): ClientRequest {
  for (let attempt = 0; attempt < 100; attempt++) {
    const request = attemptOperation(schema, graph, randomFrom(`${seed} ${attempt}`));
    // Two selections may still not merge: one field name has two types in two members of a union.
    if (validate(schema, parse(request.query)).length === 0) return request;
  }
  throw new Error(`No valid operation of ${graph.name} came out of the seed ${seed}.`);
}

function attemptOperation(schema: GraphQLSchema, graph: TestGraph, random: Random): ClientRequest {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: { name: string; type: GraphQLCompositeType; text: string; fields: number }[] = [];
  /** What each response name stands for, so that most selections merge. */
  const meanings = new Map<string, string>();
  const values = inputValues(schema, graph.world(), graph.scalars ?? {}, random);
  let fieldsLeft = 4 + random.int(maxFields);

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const selections: string[] = [];
    for (let count = 1 + random.int(4); count > 0 && fieldsLeft > 0; count--) selections.push(selection(type, depth));
    if (selections.filter(Boolean).length === 0) selections.push('__typename');
    return `{ ${selections.filter(Boolean).join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    if (random.chance(0.08)) return `${random.chance(0.3) ? 'kind: ' : ''}__typename`;
    if (isUnionType(type) || random.chance(isAbstractType(type) ? 0.45 : 0.12)) return fragment(type, depth);
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    return fields.length > 0 ? fieldSelection(random.pick(fields), depth) : '';
  }

  function fieldSelection(field: GraphQLField<unknown, unknown>, depth: number): string {
    fieldsLeft--;
    const type = getNamedType(field.type);
    const given = argumentsOf(field.args, field.type);
    const call = `${field.name}${given}`;
    let key = random.chance(given ? 0.5 : 0.15) ? `${field.name.charAt(0)}${random.int(9)}` : field.name;
    while (meanings.has(key) && meanings.get(key) !== call) key += random.int(9);
    meanings.set(key, call);
    const name = key === field.name ? call : `${key}: ${call}`;
    return `${name}${conditions(0.08)}${isCompositeType(type) ? ` ${selectionSet(type, depth - 1)}` : ''}`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const on = random.pick([type, ...overlapping(schema, type)]);
    const spread = conditions(0.15);
    const known = fragments.filter((one) => doTypesOverlap(schema, one.type, type));
    if (known.length > 0 && random.chance(0.3)) {
      const again = random.pick(known);
      fieldsLeft -= again.fields;
      return `...${again.name}${spread}`;
    }
    if (random.chance(0.25)) {
      const before = fieldsLeft;
      const name = `F${definitions.length}${fragments.length}${depth}`;
      const text = `fragment ${name} on ${on.name} ${selectionSet(on, depth)}`;
      fragments.push({ name, type: on, text, fields: before - fieldsLeft });
      return `...${name}${spread}`;
    }
    if (random.chance(0.15)) return `...${spread} ${selectionSet(type, depth)}`;
    return `... on ${on.name}${spread} ${selectionSet(on, depth)}`;
  }

  function conditions(probability: number): string {
    return ['skip', 'include']
      .filter(() => random.chance(probability / 2))
      .map((directive) => {
        const value = random.chance(0.5);
        return ` @${directive}(if: ${random.chance(0.7) ? variable('Boolean!', value, undefined) : value})`;
      })
      .join('');
  }

  function argumentsOf(args: readonly GraphQLArgument[], returns: GraphQLOutputType): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || random.chance(0.5));
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${argument(arg, returns)}`).join(', ')})`;
  }

  function argument(arg: GraphQLArgument, returns: GraphQLOutputType): string {
    const value = values.of(arg.type, { name: arg.name, returns });
    if (!random.chance(0.45)) return printValue(arg.type, value);
    // A nullable variable may fill what has a default: left out, the default counts.
    if (arg.defaultValue !== undefined && random.chance(0.3)) {
      const nullable = isNonNullType(arg.type) ? arg.type.ofType : arg.type;
      return variable(String(nullable), random.chance(0.5) && value !== null ? value : undefined, undefined);
    }
    const withDefault = random.chance(0.3);
    const left = random.chance(0.3) && (withDefault || !isNonNullType(arg.type));
    const other = values.of(arg.type, { name: arg.name, returns });
    return variable(String(arg.type), left ? undefined : value, withDefault ? printValue(arg.type, other) : undefined);
  }

  function variable(type: string, value: unknown, otherwise: string | undefined): string {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}${otherwise === undefined ? '' : ` = ${otherwise}`}`);
    if (value !== undefined) variables[name] = value;
    return `$${name}`;
  }

  const mutation = schema.getMutationType();
  const root = mutation && random.chance(0.7) ? mutation : schema.getQueryType();
  if (!root) throw new Error('The schema has no query type.');
  const name = random.chance(0.5) ? 'Generated' : undefined;
  const selections = selectionSet(root, maxDepth);
  const head = `${root === mutation ? 'mutation' : 'query'} ${name ?? ''}`;
  const query = [
    `${head}${definitions.length > 0 ? `(${definitions.join(', ')})` : ''} ${selections}`,
    ...fragments.map(({ text }) => text),
  ].join('\n');
  return { query, variables, ...(name && { operationName: name }) };
}

function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  return Object.values(schema.getTypeMap()).filter(
    (other): other is GraphQLCompositeType =>
      isCompositeType(other) && !other.name.startsWith('__') && other !== type && doTypesOverlap(schema, other, type),
  );
}

/** Values that mean something in this world: ids that exist, now and then one that does not. */
function inputValues(
  schema: GraphQLSchema,
  world: World,
  scalars: Record<string, readonly unknown[]>,
  random: Random,
): { of: (type: GraphQLInputType, place: { name: string; returns?: GraphQLOutputType }, depth?: number) => unknown } {
  const known = (name: string, returns: GraphQLOutputType | undefined): unknown[] => {
    const target = returns && getNamedType(returns);
    const rows = world.entities.filter(
      ({ __typename }) =>
        name !== 'id' ||
        __typename === target?.name ||
        (isAbstractType(target) && schema.getPossibleTypes(target).some((type) => type.name === __typename)),
    );
    return rows.flatMap((row) =>
      typeof row[name] === 'string' || typeof row[name] === 'number'
        ? [row[name]]
        : row.__typename.toLowerCase() === name
          ? [row.id]
          : [],
    );
  };

  const of: ReturnType<typeof inputValues>['of'] = (type, place, depth = 3) => {
    if (isNonNullType(type)) return some(type.ofType, place, depth);
    // A null where a default stands is no default: as rare as in life.
    if (random.chance(0.08)) return null;
    return some(type, place, depth);
  };

  const some = (
    type: GraphQLInputType,
    place: { name: string; returns?: GraphQLOutputType },
    depth: number,
  ): unknown => {
    if (isNonNullType(type)) return some(type.ofType, place, depth);
    if (isListType(type)) {
      const item = () => of(type.ofType, place, depth);
      // A single value stands for a list of one.
      return random.chance(0.15) && !isListType(type.ofType)
        ? some(type.ofType, place, depth)
        : Array.from({ length: random.int(3) }, item);
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.5)),
      );
      return Object.fromEntries(fields.map((field) => [field.name, of(field.type, { name: field.name }, depth - 1)]));
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'Int') return random.int(4);
    if (type.name === 'Float') return random.pick([0.5, 7, 19, -1.25]);
    const found = known(place.name, place.returns);
    if (type.name === 'ID' || type.name === 'String') {
      return found.length > 0 && random.chance(0.9) ? random.pick(found) : random.pick(['none', 'a "b" \\ ☃', '']);
    }
    const samples = scalars[type.name];
    if (!samples) throw new Error(`The graph gives no values of the scalar ${type.name}.`);
    return random.pick(samples);
  };
  return { of };
}

/** A value as a GraphQL literal. */
function printValue(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return printValue(type.ofType, value);
  if (value === null) return 'null';
  if (isListType(type)) {
    return Array.isArray(value)
      ? `[${value.map((item) => printValue(type.ofType, item)).join(', ')}]`
      : printValue(type.ofType, value);
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const given = Object.entries(value as Record<string, unknown>);
    return `{ ${given.map(([name, inner]) => `${name}: ${printValue(fields[name]?.type ?? type, inner)}`).join(', ')} }`;
  }
  return printJson(value);
}

function printJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${printJson(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}
