import { Resolver } from 'node:dns/promises';
import type { ResolveTxt } from './domain.service';

/** `servers` as `ADDRESS` or `ADDRESS:PORT`; the system's when there are none. */
export function resolveTxtBy(servers: readonly string[]): ResolveTxt {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  return async (name) => {
    try {
      // A long record comes in several strings that belong together.
      return (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
    } catch (error) {
      if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  };
}
