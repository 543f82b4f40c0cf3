import type { ConnectionOptions } from 'node:tls';
import {
  CloseCode,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  type Message,
  MessageType,
  parseMessage,
  stringifyMessage,
} from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Failure } from '../subgraphs/failure';
import { readEvent } from './event';
import { watchPulse } from './pulse';
import { type Connect, once } from './upstream';

// One socket holds one subscription.
const ID = '1';
// For the other side to say that it has heard it.
const CLOSE_MS = 1_000;

export interface UpstreamOptions {
  readonly subgraph: string;
  readonly url: URL;
  readonly tls: Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'servername'>;
  /** Of one event. */
  readonly maxBytes: number;
  /** How often a silent connection is asked whether it lives, in ms. */
  readonly keepAlive: number;
}

/**
 * Subscriptions over graphql-transport-ws, a socket each: the connection is then of one client's request, with its headers
 * and its principal; what one client cannot take holds up nobody else; and when it breaks, exactly one client is told. The
 * messages are graphql-ws's own. Its client is not, which subscribes anew by itself, and would lose events without a word.
 */
export function connectWebSocket({ subgraph, url, tls, maxBytes, keepAlive }: UpstreamOptions): Connect {
  return (operation, headers, listener) => {
    const told = once(listener);
    const socket = new WebSocket(url, GRAPHQL_TRANSPORT_WS_PROTOCOL, {
      headers,
      maxPayload: maxBytes,
      perMessageDeflate: false,
      ...tls,
    });
    let acknowledged = false;
    const send = (message: Message) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(stringifyMessage(message));
    };
    const leave = (code: number) => {
      socket.close(code);
      setTimeout(() => socket.terminate(), CLOSE_MS).unref();
    };
    const fail = (failure: Failure, code?: CloseCode) => {
      told.failed(failure);
      if (code === undefined) socket.terminate();
      else leave(code);
    };

    socket.on('open', () => {
      watchPulse(socket, keepAlive, () => fail({ kind: 'connection', reason: 'a silent connection' }));
      send({ type: MessageType.ConnectionInit, payload: headers });
    });
    socket.on('message', (data: Buffer) => {
      if (told.over) return;
      let message: Message;
      try {
        message = parseMessage(data.toString());
      } catch (cause) {
        return fail({ kind: 'malformed', reason: 'a message that is none', cause }, CloseCode.BadResponse);
      }
      hear(message, data.length);
    });

    function hear(message: Message, bytes: number): void {
      switch (message.type) {
        case MessageType.ConnectionAck: {
          if (acknowledged) return;
          acknowledged = true;
          const { query, operationName, variables } = operation;
          send({ id: ID, type: MessageType.Subscribe, payload: { query, operationName, variables } });
          return told.taken();
        }
        case MessageType.Ping:
          return send({ type: MessageType.Pong, ...(message.payload && { payload: message.payload }) });
        case MessageType.Pong:
          return;
        case MessageType.Next:
          return told.event(readEvent(subgraph, message.payload, bytes));
        case MessageType.Error: {
          const { errors = [] } = readEvent(subgraph, { errors: message.payload }, bytes);
          told.refused(errors);
          return leave(1000);
        }
        case MessageType.Complete:
          told.completed();
          return leave(1000);
        default:
          return fail({ kind: 'malformed', reason: `a ${message.type} message` }, CloseCode.BadResponse);
      }
    }

    socket.on('unexpected-response', (_request, { statusCode: status = 0 }) => {
      fail({ kind: 'status', reason: `status ${status} where a WebSocket was asked for`, status });
    });
    socket.on('error', (cause: NodeJS.ErrnoException) => {
      const tooLarge = cause.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
      told.failed({ kind: tooLarge ? 'too_large' : 'connection', reason: cause.message, cause });
    });
    socket.on('close', (code, reason) => {
      told.failed(closed(code, reason.toString()));
    });

    return {
      close() {
        told.silence();
        if (socket.readyState !== WebSocket.OPEN) return socket.terminate();
        send({ id: ID, type: MessageType.Complete });
        leave(1000);
      },
    };
  };
}

/** The codes of the protocol from 4400 on are those of HTTP. */
function closed(code: number, reason: string): Failure {
  const told = `closed with ${code}${reason ? `: ${reason}` : ''}`;
  return code >= 4400 ? { kind: 'status', reason: told, status: code - 4000 } : { kind: 'connection', reason: told };
}
