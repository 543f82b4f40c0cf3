import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Path, PlanNode, QueryPlan, RequiredSelection, Rewrite } from './planner';

/** Response names below response names. */
interface Tree extends Map<string, Tree> {}

/** The variables of @skip and @include that are true. */
type On = ReadonlySet<string>;

// Each of them doubles what there is to look at.
const MAX_CONDITIONS = 5;

/** What is fetched under some conditions, step by step. */
interface Fetched {
  readonly tree: Tree;
  readonly on: On;
  /** A fetch was met whose representations nothing before it has brought. */
  lacking: boolean;
}

/**
 * Whether the fetches of a plan ask for every field of an operation, and before them for what they take, by response names,
 * whatever its conditions are: what a planner has forgotten, of whatever type it is, would be null without an error. Nor do they
 * ask for a root field that a condition leaves out: a mutation would take place. False for more conditions than can be tried.
 */
export function covers(plan: QueryPlan, text: string): boolean {
  const document = parse(text, { noLocation: true });
  const conditions = conditionsOf(document);
  if (conditions.length > MAX_CONDITIONS) return false;
  const fragments = fragmentsOf(document);
  return subsetsOf(conditions).every((on) => {
    const fetched: Fetched = { tree: new Map(), on, lacking: false };
    if (plan.node) addNode(plan.node, [], fetched);
    const wanted = new Set<string>();
    const isAskedFor = document.definitions.every((node) => {
      if (node.kind !== Kind.OPERATION_DEFINITION) return true;
      addNames(node.selectionSet, { fragments, on }, wanted);
      return holds(fetched.tree, node.selectionSet, { fragments, on });
    });
    return isAskedFor && !fetched.lacking && [...fetched.tree.keys()].every((name) => wanted.has(name));
  });
}

function conditionsOf(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      if ((name.value === 'skip' || name.value === 'include') && condition?.value.kind === Kind.VARIABLE)
        found.add(condition.value.name.value);
    },
  });
  return [...found];
}

const subsetsOf = (names: readonly string[]): On[] =>
  names.reduce<On[]>((subsets, name) => [...subsets, ...subsets.map((on) => new Set([...on, name]))], [new Set()]);

function isIncluded({ directives = [] }: SelectionNode, on: On): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = condition?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? on.has(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name.value === 'include');
  });
}

interface Within {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly on: On;
}

/** The response names of a selection, whatever fragments they are in. */
function addNames(set: SelectionSetNode, context: Within, into: Set<string>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, context.on)) continue;
    if (selection.kind === Kind.FIELD) into.add(selection.alias?.value ?? selection.name.value);
    else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : context.fragments.get(selection.name.value);
      if (inner) addNames(inner.selectionSet, context, into);
    }
  }
}

function holds(tree: Tree, set: SelectionSetNode, context: Within): boolean {
  return set.selections.every((selection) => {
    if (!isIncluded(selection, context.on)) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT) return holds(tree, selection.selectionSet, context);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.fragments.get(selection.name.value);
      return !fragment || holds(tree, fragment.selectionSet, context);
    }
    // The name of a type is known from other things as well.
    if (selection.name.value === '__typename') return true;
    const below = tree.get(selection.alias?.value ?? selection.name.value);
    return below !== undefined && (!selection.selectionSet || holds(below, selection.selectionSet, context));
  });
}

function addNode(node: PlanNode, path: Path, into: Fetched): void {
  const { tree, on } = into;
  switch (node.kind) {
    case 'Fetch': {
      const selected = selectedBy(node.operation, on);
      const entities = node.requires ? selected.get('_entities') : selected;
      if (node.requires && !brings(at(path, tree), node.requires, on)) into.lacking = true;
      if (entities) graft(renamed(entities, node.outputRewrites), path, tree);
      return;
    }
    case 'BatchFetch': {
      const selected = selectedBy(node.operation, on);
      for (const { alias, paths, requires, outputRewrites } of node.aliases)
        for (const each of paths) {
          if (!brings(at(each, tree), requires, on)) into.lacking = true;
          graft(renamed(selected.get(alias) ?? new Map(), outputRewrites), each, tree);
        }
      return;
    }
    case 'Flatten':
      return addNode(node.node, [...path, ...node.path], into);
    case 'Condition': {
      const branch = on.has(node.variable) ? node.then : node.otherwise;
      if (branch) addNode(branch, path, into);
      return;
    }
    case 'Subscription':
      addNode(node.primary, path, into);
      if (node.rest) addNode(node.rest, path, into);
      return;
    case 'Defer':
      if (node.primary.node) addNode(node.primary.node, path, into);
      for (const part of node.deferred) if (part.node) addNode(part.node, path, into);
      return;
    default:
      for (const child of node.nodes) addNode(child, path, into);
  }
}

function selectedBy(operation: string, on: On): Tree {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const tree: Tree = new Map();
  const add = (set: SelectionSetNode, into: Tree): void => {
    for (const selection of set.selections) {
      if (!isIncluded(selection, on)) continue;
      if (selection.kind === Kind.FIELD) {
        const below = memberOf(into, selection.alias?.value ?? selection.name.value);
        if (selection.selectionSet) add(selection.selectionSet, below);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection.selectionSet
            : fragments.get(selection.name.value)?.selectionSet;
        if (inner) add(inner, into);
      }
    }
  };
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) add(node.selectionSet, tree);
  return tree;
}

function renamed(tree: Tree, rewrites: readonly Rewrite[]): Tree {
  for (const rule of rewrites) {
    if (rule.kind !== 'KeyRenamer') continue;
    const fields = rule.path.flatMap((part) => ('field' in part ? [part.field] : []));
    const parent = fields.slice(0, -1).reduce<Tree | undefined>((at, field) => at?.get(field), tree);
    const moved = parent?.get(fields.at(-1) ?? '');
    if (parent && moved) merge(moved, memberOf(parent, rule.key));
  }
  return tree;
}

/** Whether all that representations are made of is there. */
function brings(tree: Tree, requires: readonly RequiredSelection[], on: On): boolean {
  return requires.every((selection) => {
    if (selection.kind === 'InlineFragment') {
      const { skipIf, includeIf } = selection;
      const isLeftOut = (skipIf !== undefined && on.has(skipIf)) || (includeIf !== undefined && !on.has(includeIf));
      return isLeftOut || brings(tree, selection.selections, on);
    }
    if (selection.source === '__typename') return true;
    const below = tree.get(selection.source);
    return below !== undefined && brings(below, selection.selections ?? [], on);
  });
}

const at = (path: Path, tree: Tree): Tree =>
  path.reduce((inner, part) => ('field' in part ? memberOf(inner, part.field) : inner), tree);

function graft(source: Tree, path: Path, tree: Tree): void {
  merge(source, at(path, tree));
}

function merge(source: Tree, into: Tree): void {
  if (source === into) return;
  for (const [name, below] of source) merge(below, memberOf(into, name));
}

function memberOf(tree: Tree, name: string): Tree {
  let member = tree.get(name);
  if (!member) {
    member = new Map();
    tree.set(name, member);
  }
  return member;
}

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
