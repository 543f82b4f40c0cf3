import { revoked } from '../access/revocations';
import { CLOCK_SKEW_S } from '../access/verify-token';
import type { EventSource } from '../execution/event-source';
import { createRun } from '../execution/run';
import type { Generation } from '../generation';
import type { Answer } from '../http/answer';
import type { PreparedPlan } from '../operation/prepare';
import type { OperationRequest } from '../operation-request';
import type { Admitted } from '../pipeline';
import { answerOf, clientError } from '../respond';
import type { SubgraphAnswer, SubgraphError } from '../subgraphs/subgraph';
import { WEBSOCKET } from './admissible';
import { BrokenOff, GoingAway } from './errors';
import { eventStream } from './event-stream';
import { over } from './over';
import type { Subscription } from './source';

// More, and Node fires at once.
const MAX_TIMER_MS = 2 ** 31 - 1;
const EXPIRED: SubgraphError = {
  message: 'The access token has expired. Refresh it.',
  extensions: { code: 'UNAUTHENTICATED' },
};

const REVOKED: SubgraphError = { message: revoked().message, extensions: { code: 'UNAUTHENTICATED' } };

/** An answer for each event, one after the other: what a query would be answered whose root is the event. */
export function subscriptionAnswerOf(
  generation: Generation,
  admitted: Admitted,
  request: OperationRequest,
  { step }: PreparedPlan,
  events: EventSource,
): Answer {
  const { variables } = admitted;
  const subscription = generation.subscriptions.subscribe(
    events.subgraph,
    {
      query: events.operation,
      operationName: events.operationName,
      variables: Object.fromEntries(events.variables.map((name) => [name, variables[name]])),
    },
    request,
  );

  async function* payloads(): AsyncGenerator<string> {
    const expiring = endWithToken(request, subscription);
    try {
      for await (const event of subscription) {
        // What happens after a session has ended is not told to it.
        if (generation.revocations?.refuses(request.caller, Date.now())) {
          subscription.end({ reason: 'expired', errors: [REVOKED] });
          break;
        }
        yield await payloadOf(event);
      }
    } finally {
      clearTimeout(expiring);
    }
    const { reason, errors } = subscription.ending ?? {};
    if (reason === 'going_away') throw new GoingAway();
    if (errors) throw new BrokenOff(errors.map((error) => told(error)));
  }

  async function payloadOf(event: SubgraphAnswer): Promise<string> {
    const asked = request.again(Date.now());
    const run = createRun(asked, variables);
    events.begin(run, event);
    const running = step?.(run);
    if (running) await running;
    return answerOf(generation, admitted, asked, run).body.toString();
  }

  const told = ({ message, extensions = {} }: SubgraphError) =>
    clientError({ message, extensions }, request, generation.config.errors);

  const parts = over(payloads(), () => subscription.end({ reason: 'client_left' }));
  return request.arrival.method === WEBSOCKET
    ? { kind: 'multipart', parts }
    : eventStream(parts, generation.config.subscriptions.keepAlive);
}

/** Over a WebSocket the connection ends with it, and all that is on it. */
function endWithToken({ arrival, caller }: OperationRequest, subscription: Subscription): NodeJS.Timeout | undefined {
  const { exp } = caller.claims;
  if (arrival.method === WEBSOCKET || typeof exp !== 'number') return undefined;
  const end = () => subscription.end({ reason: 'expired', errors: [EXPIRED] });
  return setTimeout(end, Math.min((exp + CLOCK_SKEW_S) * 1_000 - Date.now(), MAX_TIMER_MS));
}
