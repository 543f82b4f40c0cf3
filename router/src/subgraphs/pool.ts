import { readFileSync } from 'node:fs';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { buildConnector, Pool } from 'undici';
import type { SubgraphConfig } from '../config/schema';
import { createHttp1Pool } from './http1-pool';
import { localFirst } from './local-sender';
import type { Sender } from './sender';
import type { SubgraphRequest } from './subgraph';

const CONNECTIONS = 128;
// Of HTTP/1.1 where HTTP/2 was refused.
const KEEP_ALIVE_MS = 30_000;
// Of one HTTP/2 connection; a server may allow fewer. A second connection is for the time in which the first is made anew.
const STREAMS = 100;
const SHARED_CONNECTIONS = 2;

export interface Pools {
  /** Where to send a request of this kind. */
  for(kind: SubgraphRequest['kind']): Sender;
  /** Nothing may be under way. */
  close(): Promise<void>;
}

type Settings = Pick<SubgraphConfig, 'connections' | 'http2' | 'tls'>;

/**
 * The connections to the server of a URL.
 * @throws when a file of `tls` cannot be read.
 */
export function createPools(url: URL, { connections, http2 = false, tls = {} }: Settings): Pools {
  const secure = url.protocol === 'https:';
  const identity: ConnectionOptions = {
    ...(tls.ca !== undefined && { ca: readFileSync(tls.ca) }),
    ...(tls.certificate !== undefined && { cert: readFileSync(tls.certificate) }),
    ...(tls.key !== undefined && { key: readFileSync(tls.key) }),
    ...(tls.serverName !== undefined && { servername: tls.serverName }),
  };
  if (http2) return http2Pools(url.origin, connections, secure, identity);
  const remote = createHttp1Pool(url, connections ?? CONNECTIONS, secure ? identity : undefined);
  const pool = secure ? remote : localFirst(url, remote);
  return { for: () => pool, close: () => pool.close() };
}

/**
 * Queries share connections as streams: over http from the start, over https once the subgraph has chosen HTTP/2, since
 * pipelining them on HTTP/1.1 would let one wait for another. Mutations have a connection each while they run: undici sends
 * what else was on a connection that broke again.
 */
function http2Pools(
  origin: string,
  connections: number | undefined,
  secure: boolean,
  identity: ConnectionOptions,
): Pools {
  const connector = buildConnector({ ...identity, allowH2: true, useH2c: !secure } as buildConnector.BuildOptions);
  let multiplexes = !secure;

  const pool = (pipelining: number, usual: number) =>
    new Pool(origin, {
      connections: connections ?? usual,
      pipelining,
      allowH2: true,
      keepAliveTimeout: KEEP_ALIVE_MS,
      // Ours cover the whole of a request, and tick finer than undici's half second.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect(options, callback) {
        connector(options, (error, socket) => {
          if (!socket) return callback(error as Error, null);
          if (secure) multiplexes = (socket as TLSSocket).alpnProtocol === 'h2';
          callback(null, socket);
        });
      },
    });
  const single = pool(1, CONNECTIONS);
  const shared = pool(STREAMS, SHARED_CONNECTIONS);

  return {
    for: (kind) => (multiplexes && kind === 'query' ? shared : single),
    close: async () => void (await Promise.all([single.close(), shared.close()])),
  };
}
