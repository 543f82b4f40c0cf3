import type { Metrics } from '@lyceum/kernel/metrics';
import { Counter } from 'prom-client';
import type { SubgraphError } from '../subgraphs/subgraph';

/** Why a subscription is over. */
export type EndReason = 'completed' | 'client_left' | 'going_away' | 'expired' | 'slow_client' | 'failed';

/** How a subscription ended; errors are the last thing that its client hears. */
export interface Ending {
  /** After `going_away` the client is to ask again, of another router or of this one. */
  readonly reason: EndReason;
  readonly errors?: readonly SubgraphError[] | undefined;
}

/** The subscriptions of this process, whichever configuration they began in. */
export interface SubscriptionRegistry {
  readonly size: number;
  /** None is added any more. */
  readonly leaving: boolean;
  add(open: { end(ending: Ending): void }): void;
  remove(open: { end(ending: Ending): void }, subgraph: string, reason: EndReason): void;
  event(subgraph: string): void;
  /** Ends all: the process goes. */
  leave(): void;
}

// A reload makes everything else anew; these go on.
const registries = new WeakMap<Metrics, SubscriptionRegistry>();

export function subscriptionRegistry(metrics: Metrics): SubscriptionRegistry {
  let registry = registries.get(metrics);
  if (!registry) registries.set(metrics, (registry = register(metrics)));
  return registry;
}

function register({ registry }: Metrics): SubscriptionRegistry {
  const registers = [registry];
  const events = new Counter({
    name: 'lyceum_router_subscription_events_total',
    help: 'Events that subgraphs sent to subscriptions.',
    labelNames: ['subgraph'],
    registers,
  });
  const ended = new Counter({
    name: 'lyceum_router_subscriptions_ended_total',
    help: 'Subscriptions that are over, by the subgraph of their events and why.',
    labelNames: ['subgraph', 'reason'],
    registers,
  });
  const open = new Set<{ end(ending: Ending): void }>();
  let leaving = false;
  return {
    get size() {
      return open.size;
    },
    get leaving() {
      return leaving;
    },
    add: (one) => void open.add(one),
    remove(one, subgraph, reason) {
      if (open.delete(one)) ended.inc({ subgraph, reason });
    },
    event: (subgraph) => events.inc({ subgraph }),
    leave() {
      leaving = true;
      for (const one of open) one.end({ reason: 'going_away' });
    },
  };
}
