import { DomainError } from '@lyceum/kernel/errors';
import type { FieldPermissions, Requirement } from '@lyceum/kernel/permissions';
import { may, type Principal } from '@lyceum/kernel/principal';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { IMiddlewareFieldMap } from 'graphql-middleware';
import { deny, type IRules, rule, shield } from 'graphql-shield';

/**
 * Asks graphql-shield for every field that an operation selects, before anything is planned: resolvers never run in a
 * gateway, so there is no later place. A field without a rule is denied.
 */
export function createGate(schema: GraphQLSchema, permissions: FieldPermissions) {
  const guards = shieldGuards(schema, permissions);

  /** @throws UNAUTHENTICATED or FORBIDDEN, naming every field that was denied. Nothing has been asked of a subgraph by then. */
  return async function check(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
    principal: Principal,
  ): Promise<void> {
    // With their defaults; when they do not fit, execution refuses them and nothing may be left unasked here.
    const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    const fields = selectedFields(schema, document, operation, coerced);
    // One object each time: shield keeps the outcomes of its rules on it.
    const context = { principal };
    const denied: { field: string; error: DomainError }[] = [];
    for (const field of fields) {
      // Shield hands on what this resolver gives, or gives back the error: only the one answer means yes.
      const outcome = await guards.get(field)?.(() => ALLOWED, {}, {}, context, {} as GraphQLResolveInfo);
      if (outcome !== ALLOWED) denied.push({ field, error: outcome instanceof DomainError ? outcome : NO_RULE });
    }
    const [first] = denied;
    if (!first) return;
    throw new DomainError(first.error.code, first.error.message, { fields: denied.map(({ field }) => field) });
  };
}

const ALLOWED = Symbol('allowed');
const NO_RULE = new DomainError('FORBIDDEN', 'You may not ask for this.');

type Guard = (
  resolve: () => unknown,
  parent: object,
  args: object,
  context: object,
  info: GraphQLResolveInfo,
) => unknown;

function shieldGuards(schema: GraphQLSchema, permissions: FieldPermissions): Map<string, Guard> {
  const rules = new Map<string, ReturnType<ReturnType<typeof rule>>>();
  const tree: Record<string, Record<string, unknown>> = {};
  for (const [coordinate, requirement] of Object.entries(permissions)) {
    const [type = '', field = ''] = coordinate.split('.');
    const name = JSON.stringify(requirement);
    const known = rules.get(name) ?? permissionRule(name, requirement);
    rules.set(name, known);
    tree[type] = { ...tree[type], [field]: known };
  }
  const options = {
    allowExternalErrors: true,
    fallbackRule: deny,
    fallbackError: NO_RULE,
  };
  const middleware = shield(tree as IRules, options).generate(schema) as Record<string, IMiddlewareFieldMap>;
  return new Map(
    Object.entries(middleware).flatMap(([type, fields]) =>
      Object.entries(fields).map(([field, guard]) => [`${type}.${field}`, guard as Guard] as const),
    ),
  );
}

// Contextual: asked once a request for all fields with the same requirement, by the name of the rule.
function permissionRule(name: string, requirement: Requirement) {
  return rule(name, { cache: 'contextual' })((_parent, _args, { principal }: { principal: Principal }) => {
    if (requirement === 'public') return true;
    if (principal.kind === 'anonymous') return new DomainError('UNAUTHENTICATED', 'Sign in first.');
    if (requirement === 'signedIn') return true;
    const wanted = [requirement].flat() as Extract<Requirement, readonly unknown[]>;
    return (
      wanted.some((permission) => may(principal, permission)) ||
      new DomainError('FORBIDDEN', `This needs the permission ${wanted.join(' or ')}.`)
    );
  });
}

/** `Type.field` of everything that would run, once each; interfaces and unions count as each of their types. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Set<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const found = new Set<string>();
  const visited = new Set<string>();

  const walk = (set: SelectionSetNode, parent: GraphQLNamedType): void => {
    for (const selection of set.selections) {
      if (!runs(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        walkField(selection, parent);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        walk(selection.selectionSet, on ?? parent);
      } else {
        const fragment = fragments.get(selection.name.value);
        const on = fragment && schema.getType(fragment.typeCondition.name.value);
        // A fragment's own type decides what its fields are, so once is enough however often it is spread.
        if (!fragment || !on || visited.has(fragment.name.value)) continue;
        visited.add(fragment.name.value);
        walk(fragment.selectionSet, on);
      }
    }
  };

  const walkField = (node: FieldNode, parent: GraphQLNamedType): void => {
    const name = node.name.value;
    // Introspection is for Apollo Server to allow, by `introspection`.
    if (name.startsWith('__')) return;
    const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : isObjectType(parent) ? [parent] : [];
    for (const type of types) found.add(`${type.name}.${name}`);
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (field && node.selectionSet) walk(node.selectionSet, getNamedType(field.type) as GraphQLNamedType);
  };

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root);
  return found;
}

function runs(selection: SelectionNode, variables: Record<string, unknown>): boolean {
  if (!selection.directives?.length) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
    return skip?.if !== true && include?.if !== false;
  } catch {
    // A condition without a value: execution refuses it; until then the field counts.
    return true;
  }
}
