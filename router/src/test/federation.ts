import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export interface SubgraphSource {
  /** The link to the federation specification is added. */
  readonly sdl: string;
  /** By type and field; `__resolveReference` of entities. */
  readonly resolvers?: Record<string, Record<string, unknown>>;
}

export interface AskedSubgraph {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  readonly headers: IncomingHttpHeaders;
  /** The router has given up waiting for the answer. */
  readonly abandoned: Promise<void>;
}

export interface Federation {
  readonly supergraph: string;
  /** In the order of their arrival. */
  readonly requests: AskedSubgraph[];
  /** What happens before a request is answered; what it returns, if anything, is sent in place of the answer. */
  before: (asked: AskedSubgraph) => unknown;
  /** Names of the subgraphs that were asked since the last call, in order. */
  asked(): string[];
  stop(): Promise<void>;
}

const IMPORTS = [
  ...['@key', '@shareable', '@requires', '@provides', '@external', '@override', '@inaccessible', '@tag'],
  ...['@interfaceObject', '@context', '@fromContext', '@authenticated', '@requiresScopes', '@policy'],
  ...['@cost', '@listSize', '@composeDirective'],
];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(IMPORTS)})\n`;

/** @throws an error with every reason why the subgraphs do not fit together. */
export function compose(subgraphs: Record<string, SubgraphSource>, urlOf: (name: string) => string): string {
  const { errors, supergraphSdl } = composeServices(
    Object.entries(subgraphs).map(([name, { sdl }]) => ({ name, url: urlOf(name), typeDefs: parse(LINK + sdl) })),
  );
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Subgraphs with resolvers of the test's own, over HTTP on one free port: `/<name>`. */
export async function serveSubgraphs(subgraphs: Record<string, SubgraphSource>): Promise<Federation> {
  const schemas = new Map(
    Object.entries(subgraphs).map(([name, { sdl, resolvers = {} }]) => [
      name,
      buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers: resolvers as never }),
    ]),
  );
  const requests: AskedSubgraph[] = [];
  let told = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const subgraph = request.url?.slice(1) ?? '';
    const schema = schemas.get(subgraph);
    if (!schema) throw new Error(`There is no subgraph at ${request.url}.`);
    const { query, operationName, variables = {} } = JSON.parse(await text(request));
    const abandoned = new Promise<void>((resolve) => {
      response.once('close', () => response.writableFinished || resolve());
    });
    const asked = { subgraph, query, operationName, variables, headers: request.headers, abandoned };
    requests.push(asked);
    const instead = await federation.before(asked);
    const contextValue = { headers: request.headers };
    const result =
      instead ?? (await graphql({ schema, source: query, operationName, variableValues: variables, contextValue }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.stack));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const federation: Federation = {
    supergraph: compose(subgraphs, (name) => `http://127.0.0.1:${port}/${name}`),
    requests,
    before: () => undefined,
    asked() {
      const news = requests.slice(told).map(({ subgraph }) => subgraph);
      told = requests.length;
      return news;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return federation;
}
