import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Path, PlanNode, QueryPlan, Rewrite } from './planner';

/** Response names below response names. */
interface Tree extends Map<string, Tree> {}

/**
 * Whether the fetches of a plan ask for every field of an operation, by response names: what a planner has forgotten, of
 * whatever type it is, would be null without an error.
 */
export function covers(plan: QueryPlan, text: string): boolean {
  const fetched: Tree = new Map();
  if (plan.node) addNode(plan.node, [], fetched);
  const document = parse(text, { noLocation: true });
  const fragments = fragmentsOf(document);
  return document.definitions.every(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || holds(fetched, node.selectionSet, fragments),
  );
}

function holds(tree: Tree, set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  return set.selections.every((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return holds(tree, selection.selectionSet, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      return !fragment || holds(tree, fragment.selectionSet, fragments);
    }
    // The name of a type is known from other things as well.
    if (selection.name.value === '__typename') return true;
    const below = tree.get(selection.alias?.value ?? selection.name.value);
    return below !== undefined && (!selection.selectionSet || holds(below, selection.selectionSet, fragments));
  });
}

function addNode(node: PlanNode, path: Path, tree: Tree): void {
  switch (node.kind) {
    case 'Fetch': {
      const selected = selectedBy(node.operation);
      const entities = node.requires ? selected.get('_entities') : selected;
      if (entities) graft(renamed(entities, node.outputRewrites), path, tree);
      return;
    }
    case 'BatchFetch': {
      const selected = selectedBy(node.operation);
      for (const { alias, paths, outputRewrites } of node.aliases)
        for (const each of paths) graft(renamed(selected.get(alias) ?? new Map(), outputRewrites), each, tree);
      return;
    }
    case 'Flatten':
      return addNode(node.node, [...path, ...node.path], tree);
    case 'Condition':
      for (const branch of [node.then, node.otherwise]) if (branch) addNode(branch, path, tree);
      return;
    case 'Subscription':
      addNode(node.primary, path, tree);
      if (node.rest) addNode(node.rest, path, tree);
      return;
    case 'Defer':
      if (node.primary.node) addNode(node.primary.node, path, tree);
      for (const part of node.deferred) if (part.node) addNode(part.node, path, tree);
      return;
    default:
      for (const child of node.nodes) addNode(child, path, tree);
  }
}

function selectedBy(operation: string): Tree {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const tree: Tree = new Map();
  const add = (set: SelectionSetNode, into: Tree): void => {
    for (const selection of set.selections) {
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

function graft(source: Tree, path: Path, tree: Tree): void {
  merge(
    source,
    path.reduce((at, part) => ('field' in part ? memberOf(at, part.field) : at), tree),
  );
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
