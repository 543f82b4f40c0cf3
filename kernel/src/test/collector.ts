import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  service: string;
  name: string;
  kind: 'internal' | 'server' | 'client';
  traceId: string;
  spanId: string;
  parentSpanId: string | undefined;
  attributes: Record<string, unknown>;
  /** What went wrong, where it did. */
  error: string | undefined;
}

export interface Collector {
  endpoint: string;
  /** In the order in which they came. */
  spans: CollectedSpan[];
  /** What it answers from now on. */
  status: number;
  close(): Promise<void>;
}

interface Otlp {
  resourceSpans: {
    resource: { attributes: Attribute[] };
    scopeSpans: { spans: OtlpSpan[] }[];
  }[];
}

interface OtlpSpan {
  name: string;
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: Attribute[];
  status: { code: number; message?: string };
}

interface Attribute {
  key: string;
  value: Record<string, unknown>;
}

const kinds = { 1: 'internal', 2: 'server', 3: 'client' } as const;
const FAILED = 2;

/** A collector on a free port, which keeps the spans that it is sent by OTLP in JSON. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.url === '/v1/traces' && collector.status === 200)
      spans.push(...read(JSON.parse(Buffer.concat(chunks).toString()) as Otlp));
    response.writeHead(collector.status, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const collector: Collector = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    status: 200,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return collector;
}

function read({ resourceSpans }: Otlp): CollectedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ kind, attributes, status, name, traceId, spanId, parentSpanId }) => ({
        service: String(plain(resource.attributes)['service.name']),
        name,
        kind: kinds[kind as keyof typeof kinds],
        traceId,
        spanId,
        parentSpanId,
        attributes: plain(attributes),
        error: status.code === FAILED ? status.message : undefined,
      })),
    ),
  );
}

const plain = (attributes: Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
