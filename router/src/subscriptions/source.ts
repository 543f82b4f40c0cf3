import type { RouterRequest } from '../request';
import { type Failure, failedAnswer, TIMED_OUT } from '../subgraphs/failure';
import type { SubgraphAnswer, SubgraphError } from '../subgraphs/subgraph';
import { createEventQueue } from './event-queue';
import type { Ending } from './registry';
import type { Listener, Open, SubgraphOperation, Upstream } from './upstream';

/**
 * The events of one subscription, in order; what is none comes as an answer with an error. Its subgraph hears of it with the
 * first `next`, and that nobody listens with `return`.
 */
export interface Subscription extends AsyncIterable<SubgraphAnswer> {
  /** Undefined while more may come. */
  readonly ending: Ending | undefined;
  /** What has come is still given out, unless it is the client that left or did not keep up. */
  end(ending: Ending): void;
}

export interface SourceOptions {
  readonly subgraph: string;
  readonly open: Open;
  /** For the subgraph to take the subscription, in ms. */
  readonly timeout: number;
}

export interface Keeper {
  /** Of one that begins; an ending where it may not. */
  begun(subscription: Subscription): Ending | undefined;
  event(): void;
  ended(subscription: Subscription, ending: Ending): void;
}

const SLOW: SubgraphError = {
  message: 'Events came faster than they were taken. Subscribe again.',
  extensions: { code: 'TRY_AGAIN' },
};

export function createSubscription(
  { subgraph, open, timeout }: SourceOptions,
  operation: SubgraphOperation,
  request: RouterRequest,
  keeper: Keeper,
): Subscription {
  const queue = createEventQueue<SubgraphAnswer>();
  let upstream: Upstream | undefined;
  let taking: NodeJS.Timeout | undefined;
  let ending: Ending | undefined;

  function end(how: Ending): void {
    if (ending) return;
    ending = how;
    clearTimeout(taking);
    upstream?.close();
    // Nobody takes what waits, or not soon: it is only memory.
    if (how.reason === 'client_left' || how.reason === 'slow_client') queue.clear();
    else queue.end();
    keeper.ended(subscription, how);
  }

  const fail = (failure: Failure) => {
    const { kind, reason, status, cause } = failure;
    request.log.warn({ subgraph, failure: kind, reason, status, err: cause }, 'a subscription to a subgraph broke off');
    end({ reason: 'failed', errors: failedAnswer(subgraph, failure).errors });
  };

  const begin = () => {
    const refused = keeper.begun(subscription);
    if (refused) return end(refused);
    const wait = Math.min(timeout, request.deadline - Date.now());
    taking = setTimeout(() => fail(TIMED_OUT), Math.max(0, wait));
    const listener: Listener = {
      taken: () => clearTimeout(taking),
      event(answer) {
        clearTimeout(taking);
        keeper.event();
        if (queue.push(answer, answer.bytes)) return;
        request.log.warn({ subgraph }, 'a client did not keep up with its subscription');
        end({ reason: 'slow_client', errors: [SLOW] });
      },
      completed: () => end({ reason: 'completed' }),
      refused: (errors) => end({ reason: 'failed', errors }),
      failed: fail,
    };
    try {
      upstream = open(operation, request, listener);
    } catch (cause) {
      return fail({ kind: 'connection', reason: (cause as Error).message, cause });
    }
    // It may be over before it began.
    if (ending) upstream.close();
  };

  const subscription: Subscription = {
    get ending() {
      return ending;
    },
    end,
    [Symbol.asyncIterator]: () => ({
      next() {
        if (!upstream && !ending) begin();
        return queue.next();
      },
      async return() {
        end({ reason: 'client_left' });
        return { done: true, value: undefined };
      },
    }),
  };
  return subscription;
}
