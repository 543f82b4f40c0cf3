import type { ConfigOf } from '@lyceum/kernel/config';
import { followLines } from '@lyceum/kernel/follow-lines';
import { createLog } from '@lyceum/kernel/log';
import { PRINCIPAL_HEADER, type Principal, signPrincipal } from '@lyceum/kernel/principal';
import type { variables } from '../config';
import { createHub, type Hub } from './hub';
import { readLine } from './line';

// The feed says something every 5 s.
const SILENCE_MS = 15_000;
const MAX_LINE = 100_000;

const self: Principal = {
  kind: 'service',
  id: 'bff-mobile',
  actor: 'bff-mobile',
  tenantId: 'platform',
  tier: 'STANDARD',
  permissions: ['feed:read'],
};

export interface Live {
  readonly hub: Hub;
  /** Sends everybody away, to another process or the next. */
  end(): void;
}

/** Follows the feed of the notifications subgraph, one stream for all who listen here, and loses nothing when that breaks. */
export function openLive({
  notificationsUrl,
  clientSecret,
  logLevel,
}: Pick<ConfigOf<typeof variables>, 'notificationsUrl' | 'clientSecret' | 'logLevel'>): Live {
  const hub = createHub();
  // By the clock of the feed: everything before has been heard.
  let heardThrough = Date.now();
  const feed = followLines({
    url: () => `${new URL('/internal/feed', notificationsUrl).href}?since=${heardThrough}`,
    headers: () => ({ [PRINCIPAL_HEADER]: signPrincipal(self, clientSecret) }),
    take(text) {
      const line = readLine(text);
      if ('at' in line) heardThrough = line.at;
      else hub.take(line);
    },
    silenceMs: SILENCE_MS,
    maxLine: MAX_LINE,
    log: createLog('bff-mobile', logLevel),
    what: 'live updates',
    without: 'who listens hears nothing until they are, and then what was missed',
  });
  return {
    hub,
    end() {
      feed.close();
      hub.end();
    },
  };
}
