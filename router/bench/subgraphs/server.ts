import { createServer, type Server, type Socket } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLSchema, OperationTypeNode, parse, validate } from 'graphql';
import type { SubgraphSource } from './source';

export interface SubgraphServer {
  readonly server: Server;
  /** Requests so far. */
  requests(): number;
}

/**
 * A subgraph over HTTP/1.1 whose answers cost as little as JavaScript allows, so that one core serves four subgraphs and the load:
 * graphql-js executes a body once, every further one with the same bytes gets the same bytes.
 * A mutation is executed once for its text, as each of the bench answers the same for all variables.
 */
export function serveSubgraph({ sdl, resolvers }: SubgraphSource): SubgraphServer {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  const byBody = new Map<string, Buffer>();
  const byMutation = new Map<string, Buffer>();
  let requests = 0;

  const answer = async (body: string): Promise<Buffer> => {
    const request: GraphQLRequest = JSON.parse(Buffer.from(body, 'latin1').toString());
    const known = byMutation.get(request.query);
    if (known) return known;
    const { kind, result } = await run(schema, request);
    const bytes = ok(result);
    if (kind === OperationTypeNode.MUTATION) byMutation.set(request.query, bytes);
    else byBody.set(body, bytes);
    return bytes;
  };

  const server = createServer({ noDelay: true }, (socket) => {
    let pending: Buffer | undefined;
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      let bytes = pending ? Buffer.concat([pending, chunk]) : chunk;
      for (let size = wholeRequest(socket, bytes); size > 0; size = wholeRequest(socket, bytes)) {
        const body = bytes.toString('latin1', bytes.indexOf('\r\n\r\n') + 4, size);
        bytes = bytes.subarray(size);
        requests++;
        const known = byBody.get(body);
        if (known) socket.write(known);
        else
          answer(body).then(
            (answered) => socket.write(answered),
            (error: Error) => socket.destroy(error),
          );
      }
      pending = bytes.length > 0 ? bytes : undefined;
    });
  });
  return { server, requests: () => requests };
}

interface GraphQLRequest {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

async function run(schema: GraphQLSchema, { query, variables, operationName }: GraphQLRequest) {
  const document = parse(query);
  const errors = validate(schema, document);
  const [kind] = document.definitions.flatMap((node) => (node.kind === 'OperationDefinition' ? [node.operation] : []));
  const result = errors.length
    ? { errors }
    : await execute({ schema, document, variableValues: variables, operationName });
  return { kind, result };
}

function ok(result: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(result));
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/** Bytes of the first request in `bytes`; 0 while more of it has to come. */
function wholeRequest(socket: Socket, bytes: Buffer): number {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return 0;
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1];
  if (length === undefined) {
    socket.end('HTTP/1.1 411 Length Required\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    return 0;
  }
  const size = head + 4 + Number(length);
  return size <= bytes.length ? size : 0;
}
