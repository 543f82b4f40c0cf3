import { getMetadataStorage as getChecks } from 'class-validator';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { validateArgument } from './input-faults';

const registry = getMetadataStorage();
type Handler = (typeof registry.queries)[number];
type Parameter = NonNullable<Handler['params']>[number];
type Making = (value: unknown) => unknown;
type Method = (...values: unknown[]) => unknown;

/**
 * type-graphql looks each input class up anew, by searching lists of all classes, for every value of every request: with an
 * exam's 30 answers that was a third of what a hand-in allocates. Queries and mutations that take inputs are called here
 * instead, with the same instances, made and checked by what is looked up once.
 */
export function callDirectly(schema: GraphQLSchema, resolvers: readonly unknown[]): GraphQLSchema {
  const roots = [
    [schema.getQueryType(), registry.queries],
    [schema.getMutationType(), registry.mutations],
  ] as const;
  const making = new Map<unknown, Making | undefined>();
  for (const [type, handlers] of roots)
    for (const handler of handlers)
      if (type && resolvers.includes(handler.target)) direct(type, handler, (given) => makingOf(given, making));
  return schema;
}

function direct(
  type: GraphQLObjectType,
  { schemaName, methodName, target, params = [], middlewares = [], roles }: Handler,
  makingFor: (type: unknown) => Making | undefined,
): void {
  const field = type.getFields()[schemaName];
  const inOrder = params.toSorted((one, other) => one.index - other.index);
  const takesInput = inOrder.some((one) => one.kind === 'arg' && makingFor(one.getType()));
  // Those are for type-graphql.
  const isPlain = middlewares.length === 0 && !roles && inOrder.every(isKnown);
  if (!field || !takesInput || !isPlain) return;
  const values = inOrder.map((one) => valueOf(one, makingFor));
  const checked = inOrder.flatMap((one, at) => (one.kind === 'arg' && isChecked(one.getType()) ? [at] : []));
  const resolver = new (target as new () => Record<string, Method>)();
  field.resolve = async (...given) => {
    const taken = values.map((value) => value(...given));
    for (const at of checked) await validateArgument(taken[at]);
    return (resolver[methodName] as Method).apply(resolver, taken);
  };
}

const isKnown = (parameter: Parameter): boolean =>
  parameter.kind === 'arg'
    ? parameter.validateFn === undefined && parameter.validateSettings === undefined
    : (parameter.kind === 'context' && parameter.propertyName === undefined) || parameter.kind === 'info';

function valueOf(
  parameter: Parameter,
  makingFor: (type: unknown) => Making | undefined,
): GraphQLFieldResolver<unknown, unknown> {
  if (parameter.kind === 'arg') {
    const make = makingFor(parameter.getType());
    const { name } = parameter;
    return make ? (_root, args) => make(args[name]) : (_root, args) => args[name];
  }
  return parameter.kind === 'info' ? (_root, _args, _context, info) => info : (_root, _args, context) => context;
}

/** Whether class-validator has anything to say of it; what is nested is only looked at where a field says so. */
function isChecked(type: unknown): boolean {
  return typeof type === 'function' && getChecks().getTargetValidationMetadatas(type, '', false, false).length > 0;
}

/** Undefined for what is no input class, and stays as it is. */
function makingOf(type: unknown, known: Map<unknown, Making | undefined>): Making | undefined {
  if (known.has(type)) return known.get(type);
  const fields = fieldsOf(type);
  if (!fields) return undefined;
  const make: Making = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? value.map(make) : one(value as Record<string, unknown>);
  };
  // Before its fields, among which it may be itself.
  known.set(type, make);
  const nested = fields.map(({ name, getType }) => [name, makingOf(getType(), known)] as const);
  const { prototype } = type as { prototype: object };
  // Initial values of a class are defaults of its schema: GraphQL has filled them in.
  const one = (value: Record<string, unknown>) => {
    const made = Object.create(prototype) as Record<string, unknown>;
    for (const [name, makeField] of nested) {
      const given = value[name];
      if (given !== undefined) made[name] = makeField ? makeField(given) : given;
    }
    return made;
  };
  return make;
}

/** Its own and those of the classes above it, each name once; undefined for what is no input class. */
function fieldsOf(type: unknown): { name: string; getType: () => unknown }[] | undefined {
  const own = registry.inputTypes.find(({ target }) => target === type);
  if (!own) return undefined;
  const above = fieldsOf(Object.getPrototypeOf(type)) ?? [];
  const fields = own.fields ?? [];
  return [...fields, ...above.filter(({ name }) => !fields.some((field) => field.name === name))];
}
