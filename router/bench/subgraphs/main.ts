import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { subgraphs } from './all';
import { serveSubgraph } from './server';

// A child process of the bench: tells its ports, then the number of requests whenever it is asked. Ends with its parent.

async function main(): Promise<void> {
  const servers = subgraphs.map((source) => ({ name: source.name, ...serveSubgraph(source) }));
  const ports: Record<string, number> = {};
  for (const { name, server } of servers) {
    server.listen(0, '127.0.0.1', 4096);
    await once(server, 'listening');
    ports[name] = (server.address() as AddressInfo).port;
  }
  process.on('disconnect', () => process.exit());
  process.on('message', () => process.send?.({ requests: servers.reduce((sum, { requests }) => sum + requests(), 0) }));
  process.send?.({ ports });
}

void main();
