import { type TrustedProxies, trustedProxies } from '@lyceum/kernel/client-address';
import type { Log } from '@lyceum/kernel/log';
import type { Metrics } from '@lyceum/kernel/metrics';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import { isAbstractType } from 'graphql';
import { type Authenticator, createAuthenticator } from './access/authenticate';
import { createGate } from './access/gate';
import { createPartnerLookup, type PartnerLookup } from './access/partner-lookup';
import { createRateLimits, type RateLimits } from './access/rate-limits';
import { followRevocations, type Revocation, type Revocations } from './access/revocations';
import type { RouterConfig } from './config/schema';
import type { Hooks } from './hooks/compile';
import { loadHooks } from './hooks/load';
import { createOperationCache, type OperationCache } from './operation/cache';
import { createCostModel } from './operation/cost';
import { createOperationRegistry, type OperationRegistry } from './operation/persisted';
import { createOverrides, type Overrides } from './plan/overrides';
import { createPlanners } from './plan/planners';
import { readSupergraph, type SupergraphSchema } from './schema/supergraph';
import type { EntityCache } from './subgraphs/entity-cache';
import { createEntityCaching, type EntityCaching } from './subgraphs/entity-caching';
import { createSubgraphs, type Subgraphs } from './subgraphs/subgraphs';
import { createSubscriptionSources, type SubscriptionSources } from './subscriptions/sources';
import type { RouterMetrics } from './telemetry/metrics';

/** What a router is made from. Read anew, as a whole, on every reload. */
export interface Sources {
  readonly config: RouterConfig;
  readonly sdl: string;
  /** Who may ask what, where the graph has a table of it. */
  readonly permissions: FieldPermissions | undefined;
  /** Operations by hash. */
  readonly operations: ReadonlyMap<string, string>;
}

/** Everything that follows from one state of the sources. A reload makes the next one; requests end in the one they began in. */
export interface Generation {
  readonly config: RouterConfig;
  readonly supergraph: SupergraphSchema;
  readonly authenticator: Authenticator;
  /** Whose tokens are refused before they expire; undefined where nobody says. */
  readonly revocations: Revocations | undefined;
  readonly rateLimits: RateLimits;
  /** Whose x-forwarded-for is believed. */
  readonly trusted: TrustedProxies | boolean;
  readonly registry: OperationRegistry;
  /** Names of client headers that subgraphs get: answers may depend on them. */
  readonly forwardedHeaders: readonly string[];
  readonly operations: OperationCache;
  readonly overrides: Overrides;
  readonly subgraphs: Subgraphs;
  readonly subscriptions: SubscriptionSources;
  readonly hooks: Hooks;
  readonly entityCaching: EntityCaching | undefined;
  /** Lets what runs in it end, then closes what it opened. */
  close(): Promise<void>;
}

/** What outlives a generation. */
export interface GenerationTools {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly measured: RouterMetrics;
  /** Entities outlive a reload: their keys say which schema they are of. */
  readonly entityCache: EntityCache | undefined;
}

/** @throws an error for an operator when the sources do not fit together; nothing is left open then. */
export function createGeneration(
  sources: Sources,
  { log, metrics, measured, entityCache }: GenerationTools,
  previous?: Generation,
): Generation {
  const { config, permissions } = sources;
  const supergraph = readSupergraph(sources.sdl, config);
  const compileGate = createGate({
    schema: supergraph.api,
    supergraph: config.authorization.directives ? supergraph.document : undefined,
    permissions,
  });
  const { trustProxy, trustedProxies: proxies } = config.rateLimits;
  const trusted = proxies.length > 0 ? trustedProxies(proxies) : trustProxy;
  const hooks = loadHooks(config.hooks, process.cwd());
  const subgraphs = createSubgraphs(supergraph, config, { log, metrics, hooks });
  const subscriptions = createSubscriptionSources(subgraphs.byName, config, metrics, hooks);
  const planners = createPlanners(supergraph, config);
  // What runs by itself comes last: nothing is open when something before it throws.
  const lookup = partnerLookup(config, log, (name) => revocations?.known.get(name));
  const authenticator = createAuthenticator(
    config.authentication,
    config.partners,
    log,
    previous?.authenticator,
    lookup,
  );
  const revocations = revocationsFor(config, log, previous);
  const rateLimits = createRateLimits(config.rateLimits, config.partners, { log, earlier: previous?.rateLimits });
  const { possibleTypes, full } = supergraph;
  const operations = createOperationCache(config.limits.operations, {
    supergraph,
    plannerFor: planners.for,
    context: {
      subgraphs: subgraphs.byName,
      isOfType: (typename, condition) =>
        typename === condition ||
        (possibleTypes.get(condition)?.has(typename as string) ?? false) ||
        isSubInterface(full.getType(String(typename)), full.getType(condition)),
    },
    compileGate,
    costModel: createCostModel(supergraph, config.limits),
    limits: { ...config.limits },
    suggestions: config.suggestions,
    defer: config.defer,
    metrics: measured,
  });

  /** An interface below another: what a subgraph with @interfaceObject calls its objects. */
  function isSubInterface(type: ReturnType<typeof full.getType>, abstract: ReturnType<typeof full.getType>): boolean {
    return isAbstractType(type) && isAbstractType(abstract) && 'getFields' in type && full.isSubType(abstract, type);
  }

  return {
    config,
    supergraph,
    authenticator,
    revocations,
    rateLimits,
    trusted,
    registry: createOperationRegistry({
      persisted: sources.operations,
      ...config.persistedOperations,
      partners: config.partners.keys,
      earlier: previous?.registry,
    }),
    forwardedHeaders: forwardedHeaders(config),
    operations,
    overrides: createOverrides(supergraph.overrideLabels, config.override),
    subgraphs,
    subscriptions,
    hooks,
    entityCaching:
      entityCache && config.cache.enabled ? createEntityCaching(supergraph, config.cache, entityCache) : undefined,
    async close() {
      authenticator.close();
      revocations?.close();
      rateLimits.close();
      await Promise.all([subscriptions.close(), subgraphs.close(), planners.close()]);
    },
  };
}

function partnerLookup(
  { partners: { lookup }, principal }: RouterConfig,
  log: Log,
  heard: (name: string) => Revocation | undefined,
): PartnerLookup | undefined {
  return lookup && principal && createPartnerLookup({ config: lookup, secret: principal.secret, heard, log });
}

function revocationsFor(
  { authentication: { revocations: url }, principal }: RouterConfig,
  log: Log,
  previous: Generation | undefined,
): Revocations | undefined {
  if (!url || !principal) return undefined;
  return followRevocations({ url, secret: principal.secret, log, earlier: previous?.revocations });
}

function forwardedHeaders({ headers, subgraphs, override }: RouterConfig): string[] {
  const rules = [headers.request, subgraphs.all.headers ?? []].concat(
    Object.values(subgraphs.byName).map((subgraph) => subgraph.headers ?? []),
  );
  const names = rules.flat().flatMap((rule) => ('forward' in rule ? [rule.forward.toLowerCase()] : []));
  return [...new Set([...names, ...(override.allowHeader ? [override.labelHeader.toLowerCase()] : [])])];
}
