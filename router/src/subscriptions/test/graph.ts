import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionArgs, execute, type GraphQLSchema, graphql, parse, subscribe } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Channel, createChannel } from './channel';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@authenticated"])\n`;

const reviewsSdl = `${link}
  type Query { reviews: [Review!]! slow: Int }
  type Mutation { review(text: String!): Review! }
  type Subscription {
    reviewAdded(product: ID): Review!
    reviewChanged: Review
    secret: Int @authenticated
  }
  type Review @key(fields: "id") { id: ID! text: String stars: Int! product: Product! about: Item note: String @authenticated }
  interface Item { upc: ID! }
  type Product implements Item @key(fields: "upc") { upc: ID! }
`;
const productsSdl = `${link}
  type Query { top: Product }
  type Product @key(fields: "upc") { upc: ID! name: String! price: Int maker: Maker }
  type Maker @key(fields: "id") { id: ID! }
`;
const makersSdl = `${link}
  type Query { makers: Int }
  type Maker @key(fields: "id") { id: ID! name: String }
`;

/** A subscription as the subgraph has it. */
export interface Stream {
  readonly field: string;
  readonly args: Record<string, unknown>;
  /** Over WebSocket those of the handshake. */
  readonly headers: IncomingHttpHeaders;
  readonly connectionParams: Record<string, unknown> | undefined;
  readonly events: Channel;
}

export interface TestGraph {
  readonly sdl: string;
  /** By subgraph: what was asked, over HTTP or as a subscription. */
  readonly asked: { subgraph: string; query: string; headers: IncomingHttpHeaders; abandoned?: boolean }[];
  readonly streams: Stream[];
  /** The one that the next subscription gets, or the first that nobody has asked for yet. */
  nextStream(): Promise<Stream>;
  /** What was asked so far is another test's. */
  forget(): void;
  /** Of the subgraph that has the subscriptions. */
  readonly sockets: Set<WebSocket>;
  /** Cuts all connections of the subgraph that has the subscriptions, as its death would. */
  kill(): void;
  stop(): Promise<void>;
}

export const product = (upc: string) => ({ __typename: 'Product', upc });
export const review = (id: string, more: object = {}) => ({
  id,
  text: `Review ${id}`,
  stars: 4,
  product: product('p1'),
  about: product('p2'),
  ...more,
});

/** Three subgraphs, of which `reviews` serves subscriptions by the real servers of graphql-ws and graphql-sse at once. */
export async function startGraph(): Promise<TestGraph> {
  const asked: TestGraph['asked'] = [];
  const streams: Stream[] = [];
  const waiting: ((stream: Stream) => void)[] = [];
  let taken = 0;
  const sockets = new Set<WebSocket>();

  const source = (field: string) => ({
    resolve: (event: unknown) => {
      if (event instanceof Error) throw event;
      return event === 'null' ? null : event;
    },
    subscribe(_root: unknown, args: Record<string, unknown>, context: Pick<Stream, 'headers' | 'connectionParams'>) {
      const events = createChannel();
      const stream = { field, args, events, headers: context.headers, connectionParams: context.connectionParams };
      const told = waiting.shift();
      if (told) taken++;
      streams.push(stream);
      told?.(stream);
      return events;
    },
  });
  const schemas = {
    reviews: buildSubgraphSchema({
      typeDefs: parse(reviewsSdl),
      resolvers: {
        Query: {
          reviews: () => [review('r0')],
          slow: () => new Promise((resolve) => setTimeout(() => resolve(1), 300)),
        },
        Mutation: { review: (_root: unknown, { text: said }: { text: string }) => review('new', { text: said }) },
        Subscription: {
          reviewAdded: source('reviewAdded'),
          reviewChanged: source('reviewChanged'),
          secret: source('secret'),
        },
      } as never,
    }),
    products: buildSubgraphSchema({
      typeDefs: parse(productsSdl),
      resolvers: {
        Product: {
          __resolveReference: ({ upc }: { upc: string }) =>
            upc === 'gone'
              ? null
              : { upc, name: upc === 'nameless' ? null : `Product ${upc}`, price: 7, maker: { id: `of-${upc}` } },
        },
      } as never,
    }),
    makers: buildSubgraphSchema({
      typeDefs: parse(makersSdl),
      resolvers: { Maker: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Maker ${id}` }) } } as never,
    }),
  };

  const { reviews, ...others } = schemas;
  const servers: Server[] = [];
  const urls: Record<string, string> = {};
  const eventStreams = createHandler<Pick<Stream, 'headers' | 'connectionParams'>>({
    schema: reviews,
    context: ({ raw }) => ({ headers: raw.headers, connectionParams: undefined }),
  });
  const reviewsServer = createServer((request, response) => {
    if (request.headers.accept !== 'text/event-stream') return void answer('reviews', reviews, request, response);
    asked.push({ subgraph: 'reviews', query: '', headers: request.headers });
    eventStreams(request, response).catch(() => response.destroy());
  });
  const webSockets = new WebSocketServer({ server: reviewsServer, path: '/graphql' });
  useServer<Record<string, unknown>, { request: IncomingMessage; socket: WebSocket }>(
    {
      schema: reviews,
      context: ({ extra, connectionParams }) => ({ headers: extra.request.headers, connectionParams }),
      execute: (args: ExecutionArgs) => execute(args),
      subscribe: (args: ExecutionArgs) => subscribe(args),
      onConnect: ({ extra }) => void sockets.add(extra.socket),
      onSubscribe: (_context, _id, { query }) =>
        void asked.push({ subgraph: 'reviews', query: query ?? '', headers: _context.extra.request.headers }),
    },
    webSockets,
  );
  servers.push(reviewsServer);
  urls.reviews = await listen(reviewsServer);
  for (const [name, schema] of Object.entries(others)) {
    const server = createServer((request, response) => void answer(name, schema, request, response));
    servers.push(server);
    urls[name] = await listen(server);
  }

  async function answer(subgraph: string, schema: GraphQLSchema, request: IncomingMessage, response: ServerResponse) {
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: object };
    const entry: TestGraph['asked'][number] = { subgraph, query, headers: request.headers };
    asked.push(entry);
    response.once('close', () => (entry.abandoned = !response.writableFinished));
    const result = await graphql({ schema, source: query, variableValues: variables as Record<string, unknown> });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(result));
  }

  const { supergraphSdl, errors } = composeServices([
    { name: 'reviews', url: urls.reviews, typeDefs: parse(reviewsSdl) },
    { name: 'products', url: urls.products, typeDefs: parse(productsSdl) },
    { name: 'makers', url: urls.makers, typeDefs: parse(makersSdl) },
  ]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return {
    sdl: supergraphSdl,
    asked,
    streams,
    sockets,
    nextStream() {
      const known = streams[taken];
      if (!known) return new Promise((resolve) => waiting.push(resolve));
      taken++;
      return Promise.resolve(known);
    },
    forget() {
      asked.length = 0;
      taken = streams.length;
    },
    kill() {
      for (const socket of sockets) socket.terminate();
      reviewsServer.closeAllConnections();
    },
    async stop() {
      for (const { events } of streams) events.end();
      for (const socket of sockets) socket.terminate();
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
