import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { BatchFetchNode, FetchNode, Path, PlanNode, QueryPlan, RequiredSelection } from './plan/planner';

/** A plan as people read it: what each subgraph is asked, and in which order. */
export type ExplainedPlan =
  | { kind: 'Sequence' | 'Parallel'; nodes: ExplainedPlan[] }
  | { kind: 'Flatten'; path: string; node: ExplainedPlan }
  | { kind: 'Fetch'; id?: string; subgraph: string; operation: string; requires?: string }
  | {
      kind: 'BatchFetch';
      subgraph: string;
      operation: string;
      entities: { alias: string; paths: string[]; requires: string }[];
    }
  | { kind: 'Condition'; variable: string; then?: ExplainedPlan; otherwise?: ExplainedPlan }
  | { kind: 'Defer'; primary?: ExplainedPlan; deferred: ExplainedPart[] }
  | { kind: 'Subscription'; primary: ExplainedPlan; rest?: ExplainedPlan };

interface ExplainedPart {
  label?: string;
  path: string;
  depends: readonly string[];
  node?: ExplainedPlan;
}

/** Without what only the execution needs, and paths in one word: `users.@.reviews`. */
export function explainedPlan(node: PlanNode): ExplainedPlan {
  const optional = (child: PlanNode | undefined) => child && explainedPlan(child);
  switch (node.kind) {
    case 'Fetch': {
      const { kind, id, subgraph, operation, requires } = node;
      return { kind, id, subgraph, operation, requires: requires && selectionText(requires) };
    }
    case 'BatchFetch': {
      const { kind, subgraph, operation, aliases } = node;
      const entities = aliases.map(({ alias, paths, requires }) => ({
        alias,
        paths: paths.map(pathText),
        requires: selectionText(requires),
      }));
      return { kind, subgraph, operation, entities };
    }
    case 'Flatten':
      return { kind: node.kind, path: pathText(node.path), node: explainedPlan(node.node) };
    case 'Condition': {
      const { kind, variable, then, otherwise } = node;
      return { kind, variable, then: optional(then), otherwise: optional(otherwise) };
    }
    case 'Defer':
      return {
        kind: node.kind,
        primary: optional(node.primary.node),
        deferred: node.deferred.map(({ label, path, depends, node: part }) => ({
          label,
          path: pathText(path),
          depends,
          node: optional(part),
        })),
      };
    case 'Subscription':
      return { kind: node.kind, primary: explainedPlan(node.primary), rest: optional(node.rest) };
    default:
      return { kind: node.kind, nodes: node.nodes.map(explainedPlan) };
  }
}

/** The plan as an indented tree, in the notation of Apollo's planner. */
export function planText({ node }: QueryPlan): string {
  return block('QueryPlan', node ? [nodeText(node)] : []);
}

function nodeText(node: PlanNode): string {
  switch (node.kind) {
    case 'Fetch':
      return fetchText(node);
    case 'BatchFetch':
      return batchText(node);
    case 'Flatten':
      return block(`Flatten(path: "${pathText(node.path)}")`, [nodeText(node.node)]);
    case 'Condition':
      return [
        ...(node.then ? [block(`Include(if: $${node.variable})`, [nodeText(node.then)])] : []),
        ...(node.otherwise ? [block(`Skip(if: $${node.variable})`, [nodeText(node.otherwise)])] : []),
      ].join(',\n');
    case 'Defer':
      return block('Defer', [
        block('Primary', node.primary.node ? [nodeText(node.primary.node)] : []),
        ...node.deferred.map(({ label, path, depends, node: part }) => {
          const name = label === undefined ? '' : `, label: "${label}"`;
          const head = `Deferred(depends: [${depends.join(', ')}], path: "${pathText(path)}"${name})`;
          return block(head, part ? [nodeText(part)] : []);
        }),
      ]);
    case 'Subscription':
      return block('Subscription', [
        block('Primary', [fetchText(node.primary)]),
        ...(node.rest ? [block('Rest', [nodeText(node.rest)])] : []),
      ]);
    default:
      return block(node.kind, node.nodes.map(nodeText));
  }
}

function fetchText({ id, subgraph, operation, requires }: FetchNode): string {
  const document = parse(operation, { noLocation: true });
  const head = `Fetch(service: "${subgraph}"${id === undefined ? '' : `, id: ${id}`})`;
  const fragments = fragmentTexts(document);
  if (!requires) return block(head, [print(operationOf(document).selectionSet), ...fragments], '');
  return block(head, [`${selectionText(requires)} =>`, entitiesText(document, '_entities'), ...fragments], '');
}

function batchText({ subgraph, operation, aliases }: BatchFetchNode): string {
  const document = parse(operation, { noLocation: true });
  const parts = aliases.map(({ alias, paths, requires }) => {
    const places = paths.map((path) => `"${pathText(path)}"`).join(', ');
    return block(`Entities(path: ${places})`, [`${selectionText(requires)} =>`, entitiesText(document, alias)], '');
  });
  return block(`BatchFetch(service: "${subgraph}")`, [...parts, ...fragmentTexts(document)]);
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  return definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
}

const fragmentTexts = ({ definitions }: DocumentNode) =>
  definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map(print);

/** What is selected of the entities that have this response name. */
function entitiesText(document: DocumentNode, responseName: string): string {
  const fields = operationOf(document).selectionSet.selections.filter(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD,
  );
  const field = fields.find(({ alias, name }) => (alias ?? name).value === responseName);
  return field?.selectionSet ? print(field.selectionSet) : '{}';
}

function selectionText(selections: readonly RequiredSelection[]): string {
  return block(
    '',
    selections.map((selection) => {
      if (selection.kind === 'Field') {
        const name = selection.name === selection.source ? selection.name : `${selection.name}: ${selection.source}`;
        return selection.selections ? `${name} ${selectionText(selection.selections)}` : name;
      }
      const condition = selection.typeCondition === undefined ? '' : ` on ${selection.typeCondition}`;
      return `...${condition} ${selectionText(selection.selections)}`;
    }),
    '',
  );
}

function pathText(path: Path): string {
  return path
    .map((part) => ('field' in part ? part.field : 'types' in part ? `|[${part.types.join(',')}]` : '@'))
    .join('.')
    .replaceAll('.|', '|');
}

function block(head: string, children: readonly string[], end = ','): string {
  const inner = children.map((child) => `${child}${end}`.replace(/^/gm, '  ')).join('\n');
  const open = head === '' ? '{' : `${head} {`;
  return inner === '' ? `${open}}` : `${open}\n${inner}\n}`;
}
