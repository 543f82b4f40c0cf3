import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type GraphqlRequest, readRequest } from './execution-context';
import { type Facts, factsOf, readDirectives } from './facts';
import { type Faults, faultsOf, type TransportFault } from './faults';
import { answerAs, buildSubgraph } from './subgraph';
import { type Composed, composeGraph, type TestGraph } from './test-graph';

export interface RecordedRequest extends GraphqlRequest {
  subgraph: string;
  headers: IncomingMessage['headers'];
  /** Why it is no valid request of this subgraph, whatever it answers otherwise. */
  mistakes: string[];
}

export interface RunningGraph extends Composed {
  graph: TestGraph;
  /** As they are for the next request; a mutation changes them. */
  facts(): Facts;
  /** Subgraph requests since `reset`, in the order of their arrival. */
  requests: RecordedRequest[];
  /**
   * From now on answer with these faults, from an untouched world, and with no requests on record. `hang`: ms until a connection that hangs
   * is cut, for a client without a time-out; by default longer than any time-out that a test sets.
   */
  reset(faults: Faults, options?: { hang?: number }): void;
  stop(): Promise<void>;
}

/** Serves the subgraphs of a graph over HTTP, all on one free port: `/<subgraph>`; its supergraph names these addresses. */
export async function serveGraph(graph: TestGraph): Promise<RunningGraph> {
  const subgraphs = new Map(Object.entries(graph.subgraphs).map(([name, sdl]) => [name, buildSubgraph(name, sdl)]));
  const requests: RecordedRequest[] = [];
  let faults = faultsOf('none', '');
  let hang = 0;

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // The mistake is the test graph's own: say so in words that no test takes for an expected fault.
      response.writeHead(500).end(`The test subgraph broke: ${error instanceof Error ? error.stack : error}`);
    });
  });

  // A plan may take the only thread longer than the 5 s for which a connection is kept otherwise.
  server.keepAliveTimeout = 120_000;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const subgraph = subgraphs.get(request.url?.slice(1) ?? '');
    if (!subgraph) throw new Error(`There is no subgraph at ${request.url}.`);
    const body = JSON.parse(await text(request)) as GraphqlRequest;
    const context = readRequest(subgraph.schema, body);
    const mistakes = Array.isArray(context) ? context : [];
    requests.push({ ...body, subgraph: subgraph.name, headers: request.headers, mistakes });
    const fault = faults.transport(subgraph.name, rootOf(body.query));
    if (fault) return sendFault(fault, response, hang);
    const answer = Array.isArray(context)
      ? { errors: context.map((message) => ({ message })) }
      : answerAs(subgraph, context, facts, faults);
    send(response, 200, JSON.stringify(answer));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const composed = composeGraph(graph, (name) => `http://127.0.0.1:${port}/${name}`);
  const directives = readDirectives(graph, composed.fullSchema);
  let facts = factsOf(graph, composed.fullSchema, directives);
  return {
    ...composed,
    graph,
    facts: () => facts,
    requests,
    reset(next, options) {
      faults = next;
      hang = options?.hang ?? 10_000;
      facts = factsOf(graph, composed.fullSchema, directives);
      requests.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const rootOf = (query: string): 'query' | 'mutation' | 'entities' =>
  /\b_entities\s*\(/.test(query) ? 'entities' : /^\s*mutation\b/.test(query) ? 'mutation' : 'query';

function send(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

function sendFault(fault: TransportFault, response: ServerResponse, hang: number): void {
  const error = { message: 'The subgraph is unwell.', extensions: { code: 'UNWELL' } };
  switch (fault) {
    case 'hangs':
      setTimeout(() => response.destroy(), hang).unref();
      return;
    case 'resets the connection':
      response.destroy();
      return;
    case 'closes mid-body':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
      response.write('{"data":{"', () => response.destroy());
      return;
    case 'answers 500 with text':
      return send(response, 500, 'Internal Server Error', 'text/plain');
    case 'answers 500 with GraphQL errors':
      return send(response, 500, JSON.stringify({ data: null, errors: [error] }));
    case 'answers 503 with nothing':
      return send(response, 503, '');
    case 'answers HTML':
      return send(response, 200, '<!doctype html><title>Sign in</title>', 'text/html');
    case 'answers nothing':
      return send(response, 200, '');
    case 'answers broken JSON':
      return send(response, 200, '{"data":{"');
    case 'answers an array':
      return send(response, 200, '[]');
    case 'answers an empty object':
      return send(response, 200, '{}');
    case 'answers null data':
      return send(response, 200, '{"data":null}');
    case 'answers null data with an error':
      return send(response, 200, JSON.stringify({ data: null, errors: [error] }));
    case 'answers errors only':
      return send(response, 200, JSON.stringify({ errors: [error] }));
  }
}
