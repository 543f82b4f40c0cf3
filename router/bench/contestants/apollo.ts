import { join } from 'node:path';
import type { Contestant } from './contestant';

export const apolloGateway: Contestant = {
  name: 'Apollo Gateway',
  merges: false,
  ready: { path: '/graphql?query=%7B__typename%7D', headers: { 'apollo-require-preflight': 'true' } },
  launch: ({ supergraph, port }) => ({
    command: [process.execPath, join(__dirname, 'apollo-gateway.cjs'), supergraph, String(port)],
  }),
};
