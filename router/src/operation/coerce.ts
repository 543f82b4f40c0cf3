import { MAX_NESTING } from '@lyceum/kernel/limits';
import {
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { type Coerce, coercerOf, TooLarge } from './coerce-input';

export interface VariableOptions {
  /** Items of one list in a variable. */
  readonly maxListSize?: number | undefined;
  /** “Did you mean” in errors. */
  readonly suggestions?: boolean | undefined;
}

export type Variables = Readonly<Record<string, unknown>>;
export type CoercedVariables = { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };
export type CoerceVariables = (raw: Variables | undefined) => CoercedVariables;

// As many as graphql-js reports of one request.
const MAX_ERRORS = 50;
// An error quotes the value, which may be most of a body, and each of its errors quotes it again.
const LONGEST_MESSAGE = 1_000;

interface Variable {
  readonly name: string;
  readonly coerce: Coerce;
  readonly nonNull: boolean;
  readonly hasDefault: boolean;
  readonly defaultValue: unknown;
}

/**
 * Coerces the variables of one operation as graphql-js does, for values that came as JSON. What comes out is JSON again: enum
 * values are names, scalars of the subgraphs are as they came. A value that was in form already is the object that came, and
 * defaults are shared by requests: values must not be written to. Errors are BAD_USER_INPUT.
 */
export function compileVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  { maxListSize = Number.POSITIVE_INFINITY, suggestions = false }: VariableOptions = {},
): CoerceVariables {
  const definitions = operation.variableDefinitions ?? [];
  const bounds = { listSize: maxListSize, nesting: MAX_NESTING };
  const exactly = (raw: Variables) => coerceExactly(schema, definitions, raw, !suggestions);
  const compiled = definitions.map((definition) => compileVariable(schema, definition));
  if (!compiled.every((variable) => variable !== undefined)) return (raw) => exactly(raw ?? {});

  return (raw = {}) => {
    const values: Record<string, unknown> = {};
    for (const { name, coerce, nonNull, hasDefault, defaultValue } of compiled) {
      if (!Object.hasOwn(raw, name)) {
        if (hasDefault) values[name] = defaultValue;
        else if (nonNull) return exactly(raw);
        continue;
      }
      try {
        const value = coerce(raw[name], bounds, 0);
        if (value === undefined) return exactly(raw);
        values[name] = value;
      } catch (error) {
        if (error instanceof TooLarge) return { errors: [badInput(`Variable "$${name}" ${error.message}.`)] };
        throw error;
      }
    }
    return { values };
  };
}

/** Undefined where only graphql-js itself knows what to make of it. */
function compileVariable(schema: GraphQLSchema, node: VariableDefinitionNode): Variable | undefined {
  const name = node.variable.name.value;
  const type = typeFromAST(schema, node.type);
  if (name === '__proto__' || !isInputType(type)) return undefined;
  const hasDefault = node.defaultValue !== undefined;
  const defaultValue = hasDefault ? valueFromAST(node.defaultValue, type) : undefined;
  return { name, coerce: coercerOf(type), nonNull: isNonNullType(type), hasDefault, defaultValue };
}

function coerceExactly(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  raw: Variables,
  hideSuggestions: boolean,
): CoercedVariables {
  const { coerced, errors } = getVariableValues(schema, definitions, raw, { maxErrors: MAX_ERRORS, hideSuggestions });
  if (coerced) return { values: coerced };
  return {
    errors: (errors ?? []).map((error) =>
      // It recurses into what it is given.
      error instanceof RangeError ? badInput('The variables are nested too deeply.') : badInput(error.message, error),
    ),
  };
}

function badInput(message: string, error?: GraphQLError): GraphQLError {
  return new GraphQLError(message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message, {
    nodes: error?.nodes,
    originalError: error?.originalError,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
