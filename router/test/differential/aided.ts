import {
  execute,
  type FieldNode,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { ClientAnswer, ClientRequest } from '../support/oracle';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The same operation with `__typename` in every selection of it. */
export function withTypenames(schema: GraphQLSchema, request: ClientRequest): ClientRequest {
  const types = new TypeInfo(schema);
  const document = visit(
    parse(request.query),
    visitWithTypeInfo(types, {
      SelectionSet: (node) =>
        isCompositeType(types.getParentType()) ? { ...node, selections: [typename, ...node.selections] } : undefined,
    }),
  );
  return { ...request, query: print(document) };
}

/** What of an answer to `withTypenames(schema, request)` the request itself asks for. */
export async function withoutTypenames(
  schema: GraphQLSchema,
  request: ClientRequest,
  answer: ClientAnswer,
): Promise<ClientAnswer> {
  if (!answer.data) return answer;
  const { data } = await execute({
    schema,
    document: parse(request.query),
    operationName: request.operationName,
    variableValues: request.variables,
    rootValue: answer.data,
    fieldResolver: (source: Record<string, unknown>, _args, _context, { path }) => source[path.key],
    typeResolver: (source) => (source as { __typename: string }).__typename,
  });
  return { ...answer, data: JSON.parse(JSON.stringify(data)) as ClientAnswer['data'] };
}
