import {
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  specifiedRules,
  type ValidationRule,
} from 'graphql';
import { deferRule } from './defer';

/** GraphQL's own rules, and those of @defer. */
export const validationRules: readonly ValidationRule[] = [...specifiedRules, deferRule];

/** graphql-js finds out only when it executes, and calls it its own fault. */
export function knownOperation(schema: GraphQLSchema, operation: OperationDefinitionNode): GraphQLError[] {
  return schema.getRootType(operation.operation) ? [] : [new GraphQLError(`There is no ${operation.operation} here.`)];
}
