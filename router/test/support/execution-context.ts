import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getVariableValues } from 'graphql/execution/values';

export interface GraphqlRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** A valid request, as the specification's "CollectFields" reads it. */
export interface ExecutionContext {
  operation: OperationDefinitionNode;
  root: GraphQLObjectType;
  variables: Record<string, unknown>;
  rootFields: Fields;
  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields;
}

/** What is wrong with the request, or what it takes to execute it. */
export function readRequest(schema: GraphQLSchema, request: GraphqlRequest): ExecutionContext | string[] {
  const document = parse(request.query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return invalid.map(({ message }) => message);
  const operation = getOperationAST(document, request.operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return ['There is no such operation.'];
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (coerced.errors) return coerced.errors.map(({ message }) => message);
  const variables = coerced.coerced;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return {
    operation,
    root,
    variables,
    rootFields: collectFields(schema, fragments, variables, root, operation.selectionSet),
    subfields: (type, nodes) => collectSubfields(schema, fragments, variables, type, nodes),
  };
}
