import { hash } from 'node:crypto';
import type { Caller } from '../request';

/** What a subgraph said of its part of an answer. */
export interface CachePolicy {
  readonly scope: 'public' | 'private';
  /** Seconds; undefined when it said nothing. */
  readonly maxAge: number | undefined;
}

export interface CacheableAnswer {
  readonly method: string;
  /** Whether the request named its operation by hash: only then does the URL stay short and the same. */
  readonly byHash: boolean;
  readonly caller: Caller['kind'];
  readonly hasErrors: boolean;
  readonly parts: readonly CachePolicy[];
}

/**
 * Seconds that anybody may keep an answer: as long as configured, and no longer than its shortest-lived part. Undefined where
 * it is not for everybody: of a caller who is known, with a private part, with errors, not asked for with GET by hash.
 */
export function publicMaxAge(answer: CacheableAnswer, configured: number): number | undefined {
  if (answer.method !== 'GET' || !answer.byHash || answer.caller !== 'anonymous' || answer.hasErrors) return undefined;
  let maxAge = configured;
  for (const part of answer.parts) {
    if (part.scope === 'private') return undefined;
    maxAge = Math.min(maxAge, part.maxAge ?? configured);
  }
  return maxAge > 0 ? Math.floor(maxAge) : undefined;
}

/**
 * Headers of such an answer. `varyOn` names the request headers that can change it: those that prove who asks, those that go
 * on to subgraphs.
 */
export function cacheHeaders(maxAge: number, etag: string, varyOn: readonly string[]): Record<string, string> {
  return {
    'cache-control': `public, max-age=${maxAge}`,
    etag,
    vary: [...new Set(['accept', 'accept-encoding', ...varyOn.map((name) => name.toLowerCase())])].join(', '),
  };
}

/** Equal for equal bodies. Weak where what is sent is not the body byte by byte: compressed, say. */
export function etagOf(body: string | Buffer, { weak = false } = {}): string {
  return `${weak ? 'W/' : ''}"${hash('sha1', body, 'base64url')}"`;
}

/** Whether the client has this answer: 304, with the headers and without the body. */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(opaque) ?? false;
}
