import type { DomainError } from '@lyceum/kernel/errors';
import { type Open, once, type Upstream } from '../subscriptions/upstream';
import type { Hooks } from './compile';
import { answerOf } from './with-hooks';

/**
 * Subscriptions to a subgraph with onFetch before each of them; as it is where there is no such hook. What a hook answers
 * is the one event, what it refuses ends the subscription.
 */
export function withSubscriptionHooks(subgraph: string, open: Open, onFetch: Hooks['onFetch']): Open {
  if (!onFetch) return open;
  return (operation, request, listener) => {
    const told = once(listener);
    let upstream: Upstream | undefined;
    const ask = async () => {
      const { operationName } = operation;
      const body = JSON.stringify(operation);
      const { answer, headers } = await onFetch({ request, subgraph, kind: 'subscription', operationName, body });
      if (told.over) return;
      if (!answer) {
        upstream = open(operation, request, told, headers);
        return;
      }
      told.event(answerOf(answer));
      told.completed();
    };
    ask().catch((error: DomainError) => told.refused([{ message: error.message, extensions: error.extensions }]));
    return {
      close() {
        told.silence();
        upstream?.close();
      },
    };
  };
}
