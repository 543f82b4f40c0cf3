import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** Bounds on the shape of an operation. They hold before anything is resolved or planned. */
export interface Limits {
  /** Levels of nested fields. */
  depth: number;
  /** All fields, counted as often as fragments repeat them. */
  height: number;
  /** Fields with an alias, counted as often as fragments repeat them. */
  aliases: number;
  /** Fields at the root of one operation, those of fragments among them. */
  rootFields: number;
  /** Directives wherever they stand, counted as often as fragments repeat them. */
  directives: number;
}

/** Lexical tokens of a document; what is longer is refused before it is parsed to its end. */
export const MAX_TOKENS = 4_000;

/**
 * Levels of selections in each other, whether fields or fragments hold them, and of lists and objects in values. What plans
 * and executes an operation descends into them; no honest one comes near.
 */
export const MAX_NESTING = 100;

// GraphiQL's introspection is 14 levels deep; the deepest operation of our own clients is 9.
export const publicLimits: Limits = { depth: 15, height: 2_000, aliases: 100, rootFields: 30, directives: 50 };

/** Each root field of a BFF is an operation on the graph. */
export const bffLimits: Limits = { ...publicLimits, rootFields: 10 };

/** Between router and subgraphs: plans add levels, aliases and conditions of their own. */
export const internalLimits: Limits = {
  depth: 30,
  height: 20_000,
  aliases: 2_000,
  rootFields: 200,
  directives: 2_000,
};

export function limitRule(limits: Limits): ValidationRule {
  return (context) => {
    const sizeOf = measure((name) => context.getFragment(name));
    return {
      OperationDefinition(operation) {
        const problem = excess(sizeOf(operation), limits);
        if (problem) context.reportError(new GraphQLError(`The operation ${problem}.`, { nodes: operation }));
      },
    };
  };
}

export interface Size extends Limits {
  /** Levels of nested selections, fragments among them. */
  nesting: number;
}

/** What is too much, as a predicate: “is 16 levels deep, the limit is 15”. */
export function excess(size: Size, limits: Limits): string | undefined {
  if (size.depth > limits.depth) return `is ${size.depth} levels deep, the limit is ${limits.depth}`;
  if (size.aliases > limits.aliases) return `has ${size.aliases} aliases, the limit is ${limits.aliases}`;
  if (size.height > limits.height) return `selects ${size.height} fields, the limit is ${limits.height}`;
  if (size.rootFields > limits.rootFields)
    return `asks for ${size.rootFields} root fields, the limit is ${limits.rootFields}`;
  if (size.directives > limits.directives)
    return `has ${size.directives} directives, the limit is ${limits.directives}`;
  if (size.nesting > MAX_NESTING) return `nests selections ${size.nesting} levels deep, the limit is ${MAX_NESTING}`;
  return undefined;
}

const nothing: Size = { depth: 0, height: 0, aliases: 0, rootFields: 0, directives: 0, nesting: 0 };

/**
 * Sizes of the operations and fragments of one document. Each fragment is measured once, so a document that spreads
 * fragments into each other costs no more than its text. Unknown fragments and cycles count nothing: they are other
 * rules' errors. Counts stop at the largest safe integer.
 */
export function measure(
  fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
): (definition: OperationDefinitionNode | FragmentDefinitionNode) => Size {
  const measured = new Map<string, Size>();

  const fragmentSize = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragmentNamed(name);
    if (!fragment) return nothing;
    // What a fragment spreads into itself finds this.
    measured.set(name, nothing);
    const size = withDirectives(setSize(fragment.selectionSet), fragment.directives);
    measured.set(name, size);
    return size;
  };

  const setSize = (set: SelectionSetNode): Size => {
    const total = { ...nothing, nesting: 1 };
    for (const selection of set.selections) {
      let size: Size;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? setSize(selection.selectionSet) : nothing;
        size = {
          depth: inner.depth + 1,
          height: inner.height + 1,
          aliases: inner.aliases + (selection.alias ? 1 : 0),
          rootFields: 1,
          directives: inner.directives,
          nesting: inner.nesting,
        };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) size = setSize(selection.selectionSet);
      else size = fragmentSize(selection.name.value);
      total.depth = Math.max(total.depth, size.depth);
      total.nesting = Math.max(total.nesting, size.nesting + 1);
      total.height = sum(total.height, size.height);
      total.aliases = sum(total.aliases, size.aliases);
      total.rootFields = sum(total.rootFields, size.rootFields);
      total.directives = sum(total.directives, size.directives, selection.directives?.length ?? 0);
    }
    return total;
  };

  return (definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) return fragmentSize(definition.name.value);
    const ofVariables = (definition.variableDefinitions ?? []).flatMap(({ directives }) => directives ?? []);
    return withDirectives(setSize(definition.selectionSet), definition.directives, ofVariables);
  };
}

function withDirectives(size: Size, ...lists: (readonly DirectiveNode[] | undefined)[]): Size {
  return { ...size, directives: sum(size.directives, ...lists.map((list) => list?.length ?? 0)) };
}

function sum(...counts: number[]): number {
  return Math.min(
    counts.reduce((total, count) => total + count, 0),
    Number.MAX_SAFE_INTEGER,
  );
}
