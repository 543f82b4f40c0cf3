import {
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type ValidationContext,
  type ValueNode,
  visit,
} from 'graphql';

export const DEFER = 'defer';

export const deferOf = (selection: SelectionNode): DirectiveNode | undefined =>
  selection.directives?.find(({ name }) => name.value === DEFER);

export function labelOf(directive: DirectiveNode): string | undefined {
  const value = argumentOf(directive, 'label');
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Whether it is on; a variable that was left out is, as its argument's default says. */
export function isDeferred(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const directive = deferOf(selection);
  if (!directive) return false;
  const condition = argumentOf(directive, 'if');
  if (condition?.kind === Kind.VARIABLE) return variables[condition.name.value] !== false;
  return condition?.kind !== Kind.BOOLEAN || condition.value;
}

/**
 * Gives each @defer a label of its own, by which the plan's parts are known again.
 * @returns the labels that were the client's; undefined when nothing is deferred.
 */
export function labelDefers(
  document: DocumentNode,
): { document: DocumentNode; labels: ReadonlySet<string> } | undefined {
  const labels = new Set<string>();
  let found = false;
  visit(document, {
    Directive(directive) {
      if (directive.name.value !== DEFER) return;
      found = true;
      const label = labelOf(directive);
      if (label !== undefined) labels.add(label);
    },
  });
  if (!found) return undefined;
  let next = 0;
  const free = (): string => {
    const label = `part ${next++}`;
    return labels.has(label) ? free() : label;
  };
  const labelled = visit(document, {
    Directive: {
      enter(directive) {
        if (directive.name.value !== DEFER || labelOf(directive) !== undefined) return undefined;
        const label = {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'label' },
          value: { kind: Kind.STRING, value: free() },
        } as const;
        const others = (directive.arguments ?? []).filter(({ name }) => name.value !== 'label');
        return { ...directive, arguments: [...others, label] };
      },
    },
  });
  return { document: labelled, labels };
}

/** The same operation, to be answered whole. */
export function withoutDefer(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === DEFER ? null : undefined) });
}

/** What incremental delivery asks of @defer beyond its definition. */
export function deferRule(context: ValidationContext): ASTVisitor {
  const labels = new Set<string>();
  return {
    Directive(directive) {
      if (directive.name.value !== DEFER) return;
      const refuse = (message: string) => context.reportError(new GraphQLError(message, { nodes: directive }));
      if (argumentOf(directive, 'label')?.kind === Kind.VARIABLE) refuse('The label of @defer may not be a variable.');
      const label = labelOf(directive);
      if (label !== undefined && labels.has(label)) refuse(`Two @defer have the label "${label}".`);
      if (label !== undefined) labels.add(label);
      // The type around the fragment: what stands in it has not been entered yet.
      const parent = context.getParentType();
      if (parent && parent === context.getSchema().getMutationType())
        refuse('@defer may not stand at the root of a mutation: its fields run one after the other.');
    },
  };
}

function argumentOf(directive: DirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}
