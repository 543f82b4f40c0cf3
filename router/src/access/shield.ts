import { DomainError } from '@lyceum/kernel/errors';
import type { Requirement } from '@lyceum/kernel/permissions';
import { isInPerson, may } from '@lyceum/kernel/principal';
import { GraphQLBoolean, GraphQLObjectType, type GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { IMiddlewareFieldMap } from 'graphql-middleware';
import { and, deny, type IRules, rule, shield } from 'graphql-shield';
import type { Caller } from '../request';
import type { Demands } from './requirements';

type Demand = Demands[number];
type Verdict = true | DomainError;
type Guard = (
  resolve: () => unknown,
  parent: object,
  args: object,
  context: object,
  info: GraphQLResolveInfo,
) => unknown;

/** Asks one of the combinations, by its index: undefined when the caller meets it. */
export type AskShield = (index: number, caller: Caller) => Promise<DomainError | undefined>;

const ALLOWED = Symbol('allowed');
const NO_RULE = new DomainError('FORBIDDEN', 'You may not ask for this.');

/**
 * One graphql-shield tree that decides about every distinct combination of demands. Its fields are the combinations and
 * not those of the schema: what shield has to say depends on the caller alone, so it is asked once for all fields alike.
 */
export function shieldFor(combinations: readonly Demands[]): AskShield {
  const rules = new Map<string, ReturnType<ReturnType<typeof rule>>>();
  const ruleOf = (demand: Demand) => {
    const name = JSON.stringify(demand);
    const known = rules.get(name) ?? demandRule(name, demand);
    rules.set(name, known);
    return known;
  };
  const fields = combinations.map((demands, index) => [fieldOf(index), and(...demands.map(ruleOf))] as const);
  const schema = new GraphQLSchema({
    types: [
      new GraphQLObjectType({
        name: 'Combinations',
        fields: Object.fromEntries(fields.map(([field]) => [field, { type: GraphQLBoolean }])),
      }),
    ],
  });
  const options = { allowExternalErrors: true, fallbackRule: deny, fallbackError: NO_RULE };
  const tree = { Combinations: Object.fromEntries(fields) } as IRules;
  const middleware = shield(tree, options).generate(schema) as unknown as {
    Combinations: Record<string, IMiddlewareFieldMap | Guard>;
  };
  const guards = fields.map(([field]) => guardOf(middleware.Combinations[field]));

  return async (index, caller) => {
    // Shield keeps the outcomes of its rules on this object, so each question has one of its own.
    const context = { caller };
    // It hands on what this resolver gives, or gives back the error: only the one answer means yes.
    const outcome = await guards[index]?.(() => ALLOWED, {}, {}, context, {} as GraphQLResolveInfo);
    if (outcome === ALLOWED) return undefined;
    return outcome instanceof DomainError ? outcome : NO_RULE;
  };
}

const fieldOf = (index: number) => `c${index}`;

/** A combined rule's guard stands beside the fragments that it would want. */
function guardOf(middleware: unknown): Guard {
  return (typeof middleware === 'function' ? middleware : (middleware as { resolve: Guard }).resolve) as Guard;
}

function demandRule(name: string, demand: Demand) {
  return rule(name, { cache: 'contextual' })((_parent, _args, { caller }: { caller: Caller }) =>
    verdict(demand, caller),
  );
}

function verdict(demand: Demand, caller: Caller): Verdict {
  switch (demand.kind) {
    case 'permission':
      return demand.requirement === null ? NO_RULE : permissionVerdict(demand.requirement, caller);
    case 'authenticated':
      return caller.kind !== 'anonymous' || refused(caller, '');
    case 'scopes':
      return holdsAny(caller.scopes, demand.anyOf) || refused(caller, `This needs the scope ${inWords(demand.anyOf)}.`);
    case 'policies':
      return (
        holdsAny(caller.policies, demand.anyOf) || refused(caller, `This needs the policy ${inWords(demand.anyOf)}.`)
      );
  }
}

function permissionVerdict(requirement: Requirement, caller: Caller): Verdict {
  if (requirement === 'public') return true;
  if (caller.principal.kind === 'anonymous') return refused(caller, 'This needs an access token of this platform.');
  if (requirement === 'signedIn') return true;
  if (requirement === 'inPerson')
    return isInPerson(caller.principal) || refused(caller, 'Only the person themselves can do this.');
  const wanted = [requirement].flat() as Extract<Requirement, readonly unknown[]>;
  return (
    wanted.some((permission) => may(caller.principal, permission)) ||
    refused(caller, `This needs the permission ${wanted.join(' or ')}.`)
  );
}

const refused = (caller: Caller, need: string) =>
  caller.kind === 'anonymous'
    ? new DomainError('UNAUTHENTICATED', 'Sign in first.')
    : new DomainError('FORBIDDEN', need);

const holdsAny = (held: ReadonlySet<string>, groups: readonly (readonly string[])[]) =>
  groups.some((group) => group.every((name) => held.has(name)));

const inWords = (groups: readonly (readonly string[])[]) => groups.map((group) => group.join(' and ')).join(', or ');
