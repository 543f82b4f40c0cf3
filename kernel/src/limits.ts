import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Bounds on the shape of an operation. They hold before anything is resolved or planned. */
export interface Limits {
  /** Levels of nested fields. */
  depth: number;
  /** Fields with an alias, counted as often as fragments repeat them. */
  aliases: number;
  /** Fields at the root of one operation. */
  rootFields: number;
  /** All fields, counted as often as fragments repeat them. */
  fields: number;
}

/** Lexical tokens of a document; what is longer is refused before it is parsed to its end. */
export const MAX_TOKENS = 4_000;

// GraphiQL's introspection is 14 levels deep; the deepest operation of our own clients is 9.
export const publicLimits: Limits = { depth: 15, aliases: 100, rootFields: 30, fields: 2_000 };

/** Each root field of a BFF is an operation on the graph. */
export const bffLimits: Limits = { ...publicLimits, rootFields: 10 };

/** Between router and subgraphs: plans add levels and aliases of their own. */
export const internalLimits: Limits = { depth: 30, aliases: 2_000, rootFields: 200, fields: 20_000 };

interface Size {
  depth: number;
  aliases: number;
  fields: number;
}

export function limitRule(limits: Limits): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const problem = check(context, operation, limits);
      if (problem) context.reportError(new GraphQLError(`The operation ${problem}.`, { nodes: operation }));
    },
  });
}

function check(context: ValidationContext, operation: OperationDefinitionNode, limits: Limits): string | undefined {
  const measured = new Map<string, Size>();
  const measuring = new Set<string>();

  // Each fragment is measured once, so a document that spreads fragments into each other costs no more than its text.
  const measureFragment = (fragment: FragmentDefinitionNode): Size => {
    const name = fragment.name.value;
    const known = measured.get(name);
    if (known) return known;
    // A cycle is another rule's error.
    if (measuring.has(name)) return { depth: 0, aliases: 0, fields: 0 };
    measuring.add(name);
    const size = measure(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  const measure = (set: SelectionSetNode): Size => {
    const total: Size = { depth: 0, aliases: 0, fields: 0 };
    for (const selection of set.selections) {
      let size: Size;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measure(selection.selectionSet) : { depth: 0, aliases: 0, fields: 0 };
        size = { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), fields: inner.fields + 1 };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        size = measure(selection.selectionSet);
      } else {
        const fragment = context.getFragment(selection.name.value);
        size = fragment ? measureFragment(fragment) : { depth: 0, aliases: 0, fields: 0 };
      }
      total.depth = Math.max(total.depth, size.depth);
      total.aliases += size.aliases;
      total.fields += size.fields;
    }
    return total;
  };

  const { depth, aliases, fields } = measure(operation.selectionSet);
  const roots = operation.selectionSet.selections.length;
  if (depth > limits.depth) return `is ${depth} levels deep, the limit is ${limits.depth}`;
  if (aliases > limits.aliases) return `has ${aliases} aliases, the limit is ${limits.aliases}`;
  if (fields > limits.fields) return `selects ${fields} fields, the limit is ${limits.fields}`;
  if (roots > limits.rootFields) return `asks for ${roots} root fields, the limit is ${limits.rootFields}`;
  return undefined;
}
