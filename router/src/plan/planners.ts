import { Kind } from 'graphql';
import type { RouterConfig } from '../config/schema';
import { argumentOf, directivesNamed } from '../schema/directives';
import type { SupergraphSchema } from '../schema/supergraph';
import { createApolloPlanner } from './apollo-planner';
import { covers } from './coverage';
import { createHivePlanner } from './hive-planner';
import type { Planner } from './planner';

export interface Planners {
  /** Who plans an operation, by whether it holds @defer. */
  for(deferred: boolean): Planner;
  close(): Promise<void>;
}

/**
 * `auto`: Hive's planner where the platform has a build of it and it knows all that is asked of it, Apollo's elsewhere.
 * @throws when the configuration insists on a planner that is not there.
 */
export function createPlanners(
  supergraph: SupergraphSchema,
  config: Pick<RouterConfig, 'planner' | 'defer'>,
): Planners {
  const apollo = createApolloPlanner(supergraph, { defer: config.defer });
  const hive = config.planner === 'apollo' || usesContext(supergraph) ? undefined : createHivePlanner(supergraph);
  if (config.planner === 'hive' && !hive)
    throw new Error(
      usesContext(supergraph)
        ? 'planner: hive does not know @context, which this supergraph uses. Say planner: auto.'
        : 'planner: hive has no build for this platform. Say planner: auto.',
    );
  const first = hive && (config.planner === 'auto' ? withFallback(hive, apollo, supergraph) : hive);
  return {
    for: (deferred) => (first && !deferred ? first : apollo),
    close: async () => void (await Promise.all([apollo.close(), hive?.close()])),
  };
}

// In a document as graphql-js prints it.
const CONDITIONAL_FRAGMENT = /\.\.\.\s*(?:on \w+ |\w+ )?@(?:skip|include)\(/;

/**
 * What one planner cannot plan, or plans only in part, the other may. Hive's forgets fetches without an error below fragments
 * with conditions, loses the condition of a field beside another one of its kind, and cannot tell objects apart that come from an @interfaceObject; differential.test.ts has such operations.
 */
function withFallback(planner: Planner, other: Planner, supergraph: SupergraphSchema): Planner {
  const concrete = implementersOfInterfaceObjects(supergraph);
  const asksConcrete = concrete.length > 0 ? new RegExp(`\\bon (?:${concrete.join('|')})\\b`) : undefined;
  return {
    ...planner,
    async plan(request) {
      if (CONDITIONAL_FRAGMENT.test(request.text) || asksConcrete?.test(request.text)) return other.plan(request);
      let refusal: unknown;
      try {
        const plan = await planner.plan(request);
        if (covers(plan, request.text)) return plan;
      } catch (error) {
        refusal = error;
      }
      const plan = await other.plan(request);
      // Nothing to ask of anybody, where something is selected: no subgraph can answer it, and null would hide that.
      if (refusal !== undefined && plan.node === undefined) throw refusal;
      return plan;
    },
  };
}

function implementersOfInterfaceObjects({ document, possibleTypes }: SupergraphSchema): string[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.INTERFACE_TYPE_DEFINITION &&
    directivesNamed(node, 'join__type').some((joined) => argumentOf(joined, 'isInterfaceObject') === true)
      ? [...(possibleTypes.get(node.name.value) ?? [])]
      : [],
  );
}

const usesContext = ({ full }: SupergraphSchema) =>
  full.getDirective('context') !== undefined && full.getDirective('context') !== null;
