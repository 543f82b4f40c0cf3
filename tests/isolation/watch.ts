import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { EventScope } from '@lyceum/kernel/events/event';
import { LOCAL_REQUESTS } from '@lyceum/kernel/in-process';
import { currentRequest, REQUEST_ID_HEADER, type RequestInfo } from '@lyceum/kernel/request';
import mongoose, { type mongo } from 'mongoose';
import type { Filter } from './filters';

export interface Command {
  /** `identity.people.find`. */
  readonly name: string;
  readonly collection: string;
  readonly service: string;
  readonly body: Record<string, unknown>;
}

/** What was done for one request, wherever in the platform. */
export interface Work {
  readonly commands: Command[];
  /** The port that each request for GraphQL came to. */
  readonly ports: number[];
}

/** What consumers of events have sent to the store since it was asked last, and whose event it was. */
export function takeByEvent(): (Command & { tenantId: string })[] {
  return byEvent.splice(0);
}

/** What was read to be kept for all requests since it was asked last, whoever's request or event it was. */
export function takeKept(): Command[] {
  return kept.splice(0);
}

// Also by who asks at the same time: whose tenant it is, the command says.
const KEPT = new Set(['dataKeys']);
const kept: Command[] = [];
const isOfEvent = (request: RequestInfo): request is EventScope => 'signal' in request && 'tenant' in request;
const byEvent: (Command & { tenantId: string })[] = [];
const watched = new Map<string, Work>();

/** Before any component connects: from then on it is heard what is done for a request of `workFor`. */
export function watchPlatform(): void {
  const { createConnection } = mongoose;
  mongoose.createConnection = ((...args: Parameters<typeof createConnection>) => {
    const connection = createConnection.apply(mongoose, args);
    void connection.asPromise().then(
      () => listen(connection.getClient() as unknown as mongo.MongoClient),
      // Whoever asked for it hears of it.
      () => undefined,
    );
    return connection;
  }) as typeof createConnection;

  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const work = watched.get(String(request.headers[REQUEST_ID_HEADER]));
    if (request.url === '/graphql') work?.ports.push(request.socket.localPort ?? 0);
  });
  subscribe(LOCAL_REQUESTS, (message) => {
    const { headers, port } = message as { headers: IncomingMessage['headers']; port: number };
    watched.get(String(headers[REQUEST_ID_HEADER]))?.ports.push(port);
  });
}

function listen(client: mongo.MongoClient): void {
  client.on('commandStarted', ({ commandName, command, databaseName }) => {
    const request = currentRequest();
    const collection = command[commandName];
    if (typeof collection !== 'string' || databaseName === 'admin') return;
    // PREFIX_DOMAIN, and of an enterprise tenant PREFIX_DOMAIN__TENANT.
    const service = databaseName.split('__')[0]?.split('_').at(-1) ?? databaseName;
    const heard = { name: `${service}.${collection}.${commandName}`, collection, service, body: command };
    if (KEPT.has(collection)) kept.push(heard);
    if (!request) return;
    // What follows a change by event has the change's request id, and runs on its own time and not for who asked.
    if (isOfEvent(request)) byEvent.push({ ...heard, tenantId: request.tenant.id });
    else watched.get(request.requestId)?.commands.push(heard);
  });
}

/** All that is done while `ask` runs, for requests with this id. */
export async function workFor<T>(requestId: string, ask: () => Promise<T>): Promise<{ result: T; work: Work }> {
  const work: Work = { commands: [], ports: [] };
  watched.set(requestId, work);
  try {
    return { result: await ask(), work };
  } finally {
    watched.delete(requestId);
  }
}

/** What a command selects by, once for each of its parts; nothing of what it inserts. */
export function filtersOf({ body }: Command): Filter[] {
  if (Array.isArray(body.updates)) return body.updates.map(({ q }) => q);
  if (Array.isArray(body.deletes)) return body.deletes.map(({ q }) => q);
  if (Array.isArray(body.pipeline)) return [{ $and: leadingMatches(body.pipeline) }];
  const filter = (body.filter ?? body.query) as Filter | undefined;
  return filter === undefined ? [] : [filter];
}

/** The tenants that a command is confined to or writes for: undefined for a part of it that names none. */
export function tenantsOf(command: Command): (string | undefined)[] {
  const { documents } = command.body;
  if (Array.isArray(documents)) return documents.map(({ tenantId }) => tenantId);
  return filtersOf(command).map(tenantOfFilter);
}

function leadingMatches(pipeline: readonly { $match?: Filter }[]): Filter[] {
  const end = pipeline.findIndex(({ $match }) => $match === undefined);
  return pipeline.slice(0, end < 0 ? undefined : end).flatMap(({ $match = {} }) => [$match]);
}

function tenantOfFilter({ tenantId, $and }: Filter): string | undefined {
  if (typeof tenantId === 'string') return tenantId;
  return Array.isArray($and) ? $and.map(tenantOfFilter).find((found) => found !== undefined) : undefined;
}
