import {
  type ASTNode,
  type DocumentNode,
  type GraphQLCompositeType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { argumentOf, directivesNamed } from '../schema/directives';

/** What @listSize says of a field. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  /** Arguments whose value is the size, or whose list has it; `input.first` for what is inside one. */
  readonly slicingArguments: readonly string[];
  /** The lists meant, below the field: `{ edges }`, `{ results { page } }`. */
  readonly sizedFields: SelectionSetNode | undefined;
  readonly requireOneSlicingArgument: boolean;
}

/** By schema coordinate: `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`. */
export interface CostDirectives {
  readonly weights: ReadonlyMap<string, number>;
  readonly listSizes: ReadonlyMap<string, ListSize>;
}

/** Of a field, or of the field of an interface that it implements. */
export function listSizeOf(
  { listSizes }: CostDirectives,
  type: GraphQLCompositeType,
  field: string,
): ListSize | undefined {
  return ofField(listSizes, type, field);
}

/** Of a field itself, not of its type. */
export function fieldWeight(
  { weights }: CostDirectives,
  type: GraphQLCompositeType,
  field: string,
): number | undefined {
  return ofField(weights, type, field);
}

function ofField<T>(values: ReadonlyMap<string, T>, type: GraphQLCompositeType, field: string): T | undefined {
  const own = values.get(`${type.name}.${field}`);
  if (own !== undefined || !('getInterfaces' in type)) return own;
  for (const { name } of type.getInterfaces()) {
    const inherited = values.get(`${name}.${field}`);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

const SPECIFICATION = /\/cost\/v\d/;

/**
 * @cost and @listSize of a supergraph, under whatever names its @link gives them.
 * @throws a syntax error when `sizedFields` are no fields.
 */
export function readCostDirectives(supergraph: DocumentNode): CostDirectives {
  const names = directiveNames(supergraph);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();

  const read = (coordinate: string, node: ASTNode): void => {
    const [cost] = directivesNamed(node, names.cost);
    const weight = cost && Number(argumentOf(cost, 'weight'));
    if (weight !== undefined && Number.isFinite(weight)) weights.set(coordinate, weight);
    const [listSize] = directivesNamed(node, names.listSize);
    if (!listSize) return;
    listSizes.set(coordinate, {
      assumedSize: (argumentOf(listSize, 'assumedSize') as number | null | undefined) ?? undefined,
      slicingArguments: (argumentOf(listSize, 'slicingArguments') as string[] | null | undefined) ?? [],
      sizedFields: selectionOf((argumentOf(listSize, 'sizedFields') as string[] | null | undefined) ?? []),
      requireOneSlicingArgument: argumentOf(listSize, 'requireOneSlicingArgument') !== false,
    });
  };

  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !definition.kind.endsWith('TypeDefinition')) continue;
    const type = definition.name.value;
    read(type, definition);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      read(coordinate, field);
      if (!('arguments' in field)) continue;
      for (const argument of field.arguments ?? []) read(`${coordinate}(${argument.name.value}:)`, argument);
    }
  }
  return { weights, listSizes };
}

function selectionOf(fields: readonly string[]): SelectionSetNode | undefined {
  if (fields.length === 0) return undefined;
  const [operation] = parse(`{ ${fields.join(' ')} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
}

/** A schema without the link may still define the directives. */
function directiveNames(supergraph: DocumentNode): { cost: string; listSize: string } {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of directivesNamed(definition, 'link')) {
      if (!SPECIFICATION.test(String(argumentOf(link, 'url')))) continue;
      const namespace = String(argumentOf(link, 'as') ?? 'cost');
      const imports = (argumentOf(link, 'import') ?? []) as (string | { name: string; as?: string })[];
      const imported = (name: string) => {
        const element = imports.find((one) => (typeof one === 'string' ? one : one.name) === `@${name}`);
        return (typeof element === 'string' ? element : (element?.as ?? element?.name))?.slice(1);
      };
      // The one that bears the specification's own name needs no prefix.
      return { cost: imported('cost') ?? namespace, listSize: imported('listSize') ?? `${namespace}__listSize` };
    }
  }
  return { cost: 'cost', listSize: 'listSize' };
}
