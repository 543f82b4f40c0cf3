import { type ASTNode, type ConstDirectiveNode, type DirectiveNode, valueFromASTUntyped } from 'graphql';

/** Of any definition of a schema; none of a node that cannot carry them. */
export function directivesNamed(node: ASTNode, name: string): readonly (DirectiveNode | ConstDirectiveNode)[] {
  const directives = 'directives' in node ? (node.directives ?? []) : [];
  return directives.filter((directive) => directive.name.value === name);
}

/** The argument's value as JSON; undefined when it was not given. */
export function argumentOf(directive: DirectiveNode | ConstDirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((candidate) => candidate.name.value === name);
  return argument && valueFromASTUntyped(argument.value);
}
