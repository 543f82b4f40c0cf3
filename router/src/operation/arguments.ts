import { type FieldNode, type GraphQLArgument, type GraphQLField, Kind, type ValueNode, valueFromAST } from 'graphql';
import type { Variables } from './coerce';

/** A value that is known when the operation is, or that variables give; undefined where there is none. */
export type ArgumentValue =
  | { readonly known: true; readonly value: unknown }
  | { readonly known: false; read(variables: Variables): unknown };

/** What a field's argument is for one request, the schema's default included. Variables are coerced ones. */
export function argumentValue(argument: GraphQLArgument, node: FieldNode): ArgumentValue {
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (!given) return { known: true, value: argument.defaultValue };
  if (given.kind === Kind.VARIABLE) {
    const name = given.name.value;
    return {
      known: false,
      read: (variables) => (Object.hasOwn(variables, name) ? variables[name] : argument.defaultValue),
    };
  }
  if (!holdsVariable(given)) return { known: true, value: valueFromAST(given, argument.type) };
  return { known: false, read: (variables) => valueFromAST(given, argument.type, variables) };
}

/** By path: of `input.page.first`, what `first` is in the argument `input`. Undefined for an argument that is not there. */
export function argumentValueAt(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  path: string,
): ArgumentValue | undefined {
  const [name, ...inner] = path.split('.');
  const argument = field.args.find((candidate) => candidate.name === name);
  if (!argument) return undefined;
  const value = argumentValue(argument, node);
  if (inner.length === 0) return value;
  if (value.known) return { known: true, value: follow(value.value, inner) };
  return { known: false, read: (variables) => follow(value.read(variables), inner) };
}

function follow(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(holdsVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => holdsVariable(value));
  return node.kind === Kind.VARIABLE;
}
