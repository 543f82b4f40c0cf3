import { CLIENT_HEADER, type Client, clientOf, readClient } from '@lyceum/kernel/client';
import { clientAddress } from '@lyceum/kernel/client-address';
import { DomainError } from '@lyceum/kernel/errors';
import { print } from 'graphql';
import { anonymousCaller } from './access/caller';
import { mayIntrospect } from './access/introspection';
import type { PrunedOperation } from './access/prune';
import { rateLimited } from './access/rate-limits';
import { revoked } from './access/revocations';
import { watchPolicies } from './client-cache';
import { createRun } from './execution/run';
import type { Generation } from './generation';
import { acceptsDefer } from './http/accept';
import type { Answer } from './http/answer';
import type { PreparedOperation, PreparedPlan } from './operation/prepare';
import type { OperationRequest } from './operation-request';
import type { Arrival, Caller, GraphqlParams } from './request';
import { answerOf, deferredAnswerOf, RefusedVariables } from './respond';
import { cachingOf } from './subgraphs/entity-caching';
import { checkSubscription } from './subscriptions/admissible';
import { subscriptionAnswerOf } from './subscriptions/subscription-answer';
import { tracePlanning } from './telemetry/tracing';

/** Which operation, with which variables: all that is decided before anything is asked of a subgraph. */
export interface Admitted {
  readonly prepared: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields that the caller may not see, where they are null instead of a refusal. */
  readonly pruned: PrunedOperation | undefined;
  /** Persisted: committed by somebody who may. */
  readonly trusted: boolean;
  readonly hash: string | undefined;
  readonly estimatedCost: number | undefined;
}

/** What identifying finds out beside who asks. */
interface Identified {
  readonly arrival: Arrival;
  client?: Client | undefined;
  rateHeaders?: Readonly<Record<string, string>> | undefined;
}

/** Who asks, once the token or key is verified and nothing says that it asks too often. @throws DomainError */
export function identify(generation: Generation, request: Identified, now: number): Caller | Promise<Caller> {
  const { arrival } = request;
  request.client = clientBehind(generation, arrival, now);
  const refused = (error: unknown): never | Promise<never> => {
    // Whoever tries tokens is nobody, and may not try for ever.
    const counting = counted(generation, request, anonymousCaller, now);
    if (!(counting instanceof Promise)) throw error;
    return counting.then(() => {
      throw error;
    });
  };
  const known = (caller: Caller) =>
    generation.revocations?.refuses(caller, now) ? refused(revoked()) : counted(generation, request, caller, now);
  let caller: Caller | Promise<Caller>;
  try {
    caller = generation.authenticator.authenticate(arrival.headers, now);
  } catch (error) {
    return refused(error);
  }
  return caller instanceof Promise ? caller.then(known, refused) : known(caller);
}

/** Whoever sent the request, or whom a back end for front ends sent it for. */
function clientBehind({ config, trusted }: Generation, { headers, address }: Arrival, now: number): Client {
  const secret = config.principal?.clients;
  const said = headers[CLIENT_HEADER];
  const client = said !== undefined && secret !== undefined ? readClient(said, secret, now) : undefined;
  return client ?? clientOf(clientAddress(headers, address, trusted), headers['user-agent']);
}

function counted(
  { rateLimits }: Generation,
  request: Identified,
  caller: Caller,
  now: number,
): Caller | Promise<Caller> {
  const taken = rateLimits.take(caller, request.client?.address ?? '', now);
  const decide = ({ refusal, headers }: Awaited<typeof taken>) => {
    request.rateHeaders = headers;
    if (refusal) throw rateLimited(refusal);
    return caller;
  };
  return taken instanceof Promise ? taken.then(decide) : decide(taken);
}

/**
 * Text or hash → an operation that this caller may run with these variables.
 * @throws DomainError, InvalidOperation or RefusedVariables; no subgraph has been asked anything by then.
 */
export function admit(
  generation: Generation,
  params: GraphqlParams,
  request: OperationRequest,
): Admitted | Promise<Admitted> {
  const { config, operations } = generation;
  const { caller, arrival } = request;
  const resolved = generation.registry.resolve(params, caller);
  const prepared = operations.prepare(resolved.text, params.operationName);
  request.prepared = prepared;
  resolved.register?.();
  if (prepared.kind === 'subscription') checkSubscription(prepared, arrival, config.subscriptions);
  else if (arrival.method === 'GET' && prepared.kind !== 'query')
    throw new DomainError('BAD_REQUEST', `A ${prepared.kind} cannot be sent with GET.`);
  if (prepared.introspection?.asks && !mayIntrospect(config.introspection, caller))
    throw new DomainError('FORBIDDEN', 'You may not introspect the schema here.');

  const coerced = prepared.coerce(params.variables);
  if ('errors' in coerced) throw new RefusedVariables(coerced.errors);
  const { values: variables } = coerced;
  const tooLong = prepared.cost?.checkListSizes(variables);
  if (tooLong) throw tooLong;

  const allowed = (denial: Awaited<ReturnType<PreparedOperation['gate']['check']>>): Admitted => {
    if (denial && config.authorization.reject) throw denial.refusal();
    return {
      prepared,
      variables,
      pruned: denial?.prune(),
      trusted: resolved.trusted,
      hash: resolved.hash,
      estimatedCost: estimate(generation, prepared, variables, request.explanation !== undefined),
    };
  };
  const outcome = prepared.gate.check(caller, variables);
  return outcome instanceof Promise ? outcome.then(allowed) : allowed(outcome);
}

function estimate(
  { config }: Generation,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  explained: boolean,
): number | undefined {
  const { max, measure, expose } = config.limits.cost;
  if (max === undefined && !measure && !expose && !explained) return undefined;
  const estimated = prepared.cost?.estimate(variables) ?? 0;
  if (max !== undefined && estimated > max)
    throw new DomainError(
      'GRAPHQL_VALIDATION_FAILED',
      `The operation may cost ${estimated}, the limit is ${max}. Ask for less at once.`,
      { estimated, max },
    );
  return estimated;
}

/** Plans, asks the subgraphs and writes the answer. */
export async function run(generation: Generation, admitted: Admitted, request: OperationRequest): Promise<Answer> {
  const { variables } = admitted;
  const planned = tracePlanning(request.trace, planFor(generation, admitted, request));
  const planningSince = performance.now();
  const plan = planned instanceof Promise ? await planned : planned;
  if (plan && request.explanation) {
    request.explanation.plan = plan.plan;
    request.explanation.planner = plan.planner;
    if (planned instanceof Promise) request.explanation.planMs = performance.now() - planningSince;
  }
  const compiled = plan?.variantFor?.(variables) ?? plan;
  const hooked = plan && generation.hooks.onPlan?.(request, admitted.prepared, plan.plan);
  if (hooked instanceof Promise) await hooked;
  if (plan?.events) return subscriptionAnswerOf(generation, admitted, request, plan, plan.events);
  const { entityCaching, forwardedHeaders } = generation;
  if (entityCaching && admitted.prepared.kind === 'query')
    request.entityCache = cachingOf(entityCaching, forwardedHeaders, request.arrival.headers);
  watchPolicies(generation, admitted, request);
  const execution = createRun(request, variables);
  const running = compiled?.step?.(execution);
  if (running) await running;
  return compiled && compiled.deferred.length > 0
    ? deferredAnswerOf(generation, admitted, request, compiled.deferred, execution)
    : answerOf(generation, admitted, request, execution);
}

const texts = new WeakMap<PrunedOperation, string>();

/** The plan of what is left when denied fields have been taken out, which is answered whole; undefined when nothing is. */
function planFor(
  { operations, overrides }: Generation,
  { prepared, pruned }: Admitted,
  { arrival, caller }: OperationRequest,
): PreparedPlan | Promise<PreparedPlan> | undefined {
  const labels = overrides.labelsFor(arrival.headers, caller.identity);
  if (!pruned) return prepared.planFor(labels, prepared.deferred && acceptsDefer(arrival.headers));
  if (!pruned.document) return undefined;
  let text = texts.get(pruned);
  if (text === undefined) {
    text = print(pruned.document);
    texts.set(pruned, text);
  }
  return operations.prepare(text, prepared.name).planFor(labels, false);
}
