import type { FieldNode, GraphQLField } from 'graphql';
import { type ArgumentValue, argumentValueAt } from './arguments';
import type { Variables } from './coerce';
import type { ListSize } from './cost-directives';
import type { Formula } from './formula';

/** An argument that says how long a list will be. */
export interface Slice {
  readonly argument: string;
  /** Undefined when it is not given, or null. */
  sizeOf(variables: Variables): number | undefined;
  readonly known: boolean;
}

export function slicesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { slicingArguments }: ListSize,
): readonly Slice[] {
  return slicingArguments.flatMap((argument) => {
    const value = argumentValueAt(field, node, argument);
    return value ? [sliceOf(argument, value)] : [];
  });
}

/** The largest that an argument says, else what @listSize assumes, else the default. */
export function expectedSize(
  slices: readonly Slice[],
  { assumedSize }: Pick<ListSize, 'assumedSize'>,
  defaultSize: number,
): Formula {
  const sizeOf = (variables: Variables) => {
    const sizes = slices.flatMap((slice) => slice.sizeOf(variables) ?? []);
    return sizes.length > 0 ? Math.max(0, ...sizes) : (assumedSize ?? defaultSize);
  };
  return slices.every(({ known }) => known) ? sizeOf({}) : ({ variables }) => sizeOf(variables);
}

function sliceOf(argument: string, value: ArgumentValue): Slice {
  if (!value.known) return { argument, known: false, sizeOf: (variables) => sizeFrom(value.read(variables)) };
  const size = sizeFrom(value.value);
  return { argument, known: true, sizeOf: () => size };
}

function sizeFrom(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.length : undefined;
}
