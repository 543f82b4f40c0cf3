import { DomainError } from '@lyceum/kernel/errors';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Variables } from './coerce';
import { type CostDirectives, listSizeOf } from './cost-directives';
import { type Slice, slicesOf } from './slicing';

export interface ListSizeOptions {
  /** Of one list. */
  readonly maxListSize: number;
  /** Whether `requireOneSlicingArgument` refuses what gives none or several. */
  readonly requireSlicing: boolean;
}

/** BAD_USER_INPUT for what asks for too long a list, or leaves open how long. Variables are coerced ones. */
export type CheckListSizes = (variables: Variables) => DomainError | undefined;

/** Reads the arguments that @listSize names on the fields of a validated operation, whether or not @skip leaves them in. */
export function compileListSizes(
  schema: GraphQLSchema,
  directives: CostDirectives,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  { maxListSize, requireSlicing }: ListSizeOptions,
): CheckListSizes {
  if (directives.listSizes.size === 0) return () => undefined;
  const checks: CheckListSizes[] = [];
  const types = new TypeInfo(schema);
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation]);
  for (const definition of reached) {
    visit(
      definition,
      visitWithTypeInfo(types, {
        FragmentSpread({ name }) {
          const fragment = fragments.get(name.value);
          if (fragment) reached.add(fragment);
        },
        Field(node) {
          const field = types.getFieldDef();
          const parent = types.getParentType();
          if (!field || !parent || field.args.length === 0) return;
          for (const type of [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])]) {
            const listSize = listSizeOf(directives, type, field.name);
            if (!listSize) continue;
            const required = requireSlicing && listSize.requireOneSlicingArgument;
            checks.push(checkSlices(field.name, slicesOf(field, node, listSize), required, maxListSize));
          }
        },
      }),
    );
  }
  return (variables) => {
    for (const check of checks) {
      const problem = check(variables);
      if (problem) return problem;
    }
    return undefined;
  };
}

function checkSlices(field: string, slices: readonly Slice[], required: boolean, max: number): CheckListSizes {
  if (slices.length === 0) return () => undefined;
  return (variables) => {
    let given = 0;
    for (const { argument, sizeOf } of slices) {
      const size = sizeOf(variables);
      if (size === undefined) continue;
      given += 1;
      if (size > max)
        return new DomainError('BAD_USER_INPUT', `“${argument}” of ${field} is ${size}, the limit is ${max}.`);
    }
    if (!required || given === 1) return undefined;
    const names = slices.map(({ argument }) => `“${argument}”`).join(', ');
    return new DomainError('BAD_USER_INPUT', `${field} needs exactly one of ${names}, and has ${given}.`);
  };
}
