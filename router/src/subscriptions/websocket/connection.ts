import { randomUUID } from 'node:crypto';
import { DomainError, type ErrorCode, publicError } from '@lyceum/kernel/errors';
import type { Log } from '@lyceum/kernel/log';
import { type DocumentNode, type ExecutionArgs, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { CloseCode, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { CLOCK_SKEW_S } from '../../access/verify-token';
import type { Generations } from '../../generations';
import { identify } from '../../pipeline';
import type { Arrival } from '../../request';
import { BrokenOff } from '../errors';
import { watchPulse } from '../pulse';
import { withConnectionParams } from './credentials';
import { type OperationOptions, payloadsOf } from './operation';

export interface ConnectionOptions extends Pick<OperationOptions, 'execute' | 'answered'> {
  readonly generations: Pick<Generations, 'current'>;
  readonly log: Log;
}

export interface Connection {
  /** Closes it, once its queries and mutations are answered. */
  leave(): void;
}

interface State {
  /** Of the handshake, until the client has said who it is. */
  arrival: Arrival;
  readonly socket: WebSocket;
  began(): () => void;
  leave(): void;
  expireAt(ms: number): void;
}

// For the client's first message, and for its answer to a close.
const INIT_MS = 3_000;
const CLOSE_MS = 2_000;
// Waiting to be sent: while it is more, nothing is read of what the client says.
const MAX_BACKLOG = 1024 * 1024;
// More, and Node fires at once.
const MAX_TIMER_MS = 2 ** 31 - 1;
// 1001 of RFC 6455: clients connect again.
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;
const LATER = new Set<ErrorCode>(['TRY_AGAIN', 'RATE_LIMITED']);

/** Serves graphql-transport-ws on sockets; each operation goes the way of one that came over HTTP. */
export function createConnections({ generations, execute, answered, log }: ConnectionOptions) {
  const server = makeServer<Record<string, unknown>, State>({
    connectionInitWaitTimeout: INIT_MS,
    async onConnect(context) {
      const { connectionParams, extra } = context;
      // It may be large, and the connection may last.
      delete (context as { connectionParams?: unknown }).connectionParams;
      const generation = generations.current;
      const { arrival, socket } = extra;
      try {
        const headers = withConnectionParams(arrival.headers, connectionParams, generation);
        extra.arrival = { ...arrival, headers };
        const { claims } = await identify(generation, extra, Date.now());
        if (typeof claims.exp === 'number') extra.expireAt((claims.exp + CLOCK_SKEW_S) * 1_000);
        return true;
      } catch (error) {
        // Where it is closed already, what is returned is said to nobody.
        if (error instanceof DomainError && LATER.has(error.code)) socket.close(TRY_AGAIN_LATER, 'Try again later');
        return false;
      }
    },
    onSubscribe({ subscriptions, extra }, _id, payload) {
      const { maxPerClient } = generations.current.config.subscriptions;
      if (Object.keys(subscriptions).length > maxPerClient) return [tooMany(maxPerClient)];
      const { arrival, began, leave } = extra;
      const payloads = payloadsOf({ execute, answered, arrival, began, goAway: leave }, payload);
      return { schema: NO_SCHEMA, document: ANY_DOCUMENT, contextValue: payloads } satisfies ExecutionArgs;
    },
    execute: ({ contextValue }) => contextValue as ReturnType<typeof payloadsOf>,
    // As they are: they hold the JSON of errors, not errors.
    onNext: (_context, _id, _payload, _args, result) => result,
    onError: (_context, _id, _payload, errors) => errors.flatMap((error) => formatted(error)),
  });

  /** What an operation threw, or was refused with before it was one. */
  const formatted = (error: GraphQLError) => {
    const { originalError } = error;
    if (!originalError) return error.toJSON();
    if (originalError instanceof BrokenOff) return originalError.errors;
    const requestId = randomUUID();
    log.error({ err: originalError, requestId }, 'an operation over a WebSocket failed');
    return publicError({ message: '' }, requestId);
  };

  return (socket: WebSocket, arrival: Arrival): Connection => {
    let running = 0;
    let leaving = false;
    let expiring: NodeJS.Timeout | undefined;

    const close = (code: number, reason: string) => {
      socket.close(code, reason);
      setTimeout(() => socket.terminate(), CLOSE_MS).unref();
    };
    const closeWhenIdle = () => {
      if (leaving && running === 0) close(GOING_AWAY, 'Going away');
    };
    const state: State = {
      arrival,
      socket,
      began() {
        running += 1;
        let ended = false;
        return () => {
          if (ended) return;
          ended = true;
          running -= 1;
          // After the message that completes it.
          if (leaving) setImmediate(closeWhenIdle);
        };
      },
      leave() {
        leaving = true;
        closeWhenIdle();
      },
      expireAt(ms) {
        const wait = Math.min(ms - Date.now(), MAX_TIMER_MS);
        // Clients of graphql-ws refresh their token when they see this code, and connect again.
        expiring = setTimeout(() => close(CloseCode.Forbidden, 'The access token has expired'), wait);
      },
    };

    const { keepAlive } = generations.current.config.subscriptions;
    const live = watchPulse(socket, keepAlive, () => socket.terminate());
    const relieve = () => {
      if (socket.isPaused && socket.bufferedAmount <= MAX_BACKLOG) socket.resume();
    };
    const checkBacklog = () => {
      if (socket.bufferedAmount > MAX_BACKLOG) socket.pause();
    };
    const opened = server.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise<void>((resolve) => {
            if (socket.readyState !== socket.OPEN) return resolve();
            socket.send(data, () => {
              // It reads, be it slowly.
              live();
              relieve();
              resolve();
            });
          }),
        close,
        onMessage(hear) {
          socket.on('message', (data) => {
            // A mutation that nobody could be told about had better not run.
            if (socket.readyState !== socket.OPEN) return;
            checkBacklog();
            hear(String(data)).catch((error: Error) => {
              log.debug({ err: error }, 'a WebSocket was closed for what its client said');
              close(CloseCode.BadRequest, 'Invalid message received');
            });
          });
        },
      },
      state,
    );

    socket.on('ping', checkBacklog);
    // ws has closed it with the code that fits: a frame that is none, or one that is too large.
    socket.on('error', (err) => log.debug({ err }, 'a WebSocket broke'));
    socket.once('close', (code, reason) => {
      clearTimeout(expiring);
      opened(code, String(reason)).catch((err: unknown) => log.error({ err }, 'a WebSocket could not be cleared up'));
    });
    return state;
  };
}

// graphql-ws asks which kind of operation it is, and for nothing else: the pipeline reads the document.
const ANY_DOCUMENT: DocumentNode = parse('{ __typename }', { noLocation: true });
const NO_SCHEMA = undefined as unknown as GraphQLSchema;

const tooMany = (most: number) =>
  new GraphQLError(`A connection may have ${most} operations at once.`, { extensions: { code: 'RATE_LIMITED' } });
