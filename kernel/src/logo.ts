import type { Express } from 'express';
import { LRUCache } from 'lru-cache';
import type { BffTools } from './bff';
import { DomainError } from './errors';
import type { Caller } from './graph-client';
import { outboundFetch } from './outbound-fetch';

// A logo on a page is a few KB; what is larger is a photograph by mistake.
const MAX_BYTES = 256 * 1024;
const FRESH_MS = 60 * 60_000;
// What cannot be had is not asked for again with each page that is opened.
const MISSING_MS = 60_000;

interface Picture {
  type: string;
  body: Buffer;
}

interface Logos {
  /** Where a school says that its logo is; null when it has none, or there is no such school. */
  urlOf(school: string, caller: Caller): Promise<string | null>;
  /** Development: this machine may be asked. */
  local: boolean;
}

/**
 * `GET /brand/logo?school=SLUG`: the logo that a school has somewhere on the internet, as ours. Pages load no pictures from
 * elsewhere, and whoever keeps the logo learns nothing of who looks at it. PNG, JPEG, WebP or SVG of up to 256 KB.
 */
export function logoRoute(app: Express, { callerOf }: Pick<BffTools, 'callerOf'>, { urlOf, local }: Logos): void {
  const kept = new LRUCache<string, { picture: Promise<Picture | null> }>({ max: 500 });
  const pictureAt = (url: string): Promise<Picture | null> => {
    const held = kept.get(url);
    if (held) return held.picture;
    const picture = load(url, local).catch(() => null);
    kept.set(url, { picture }, { ttl: FRESH_MS });
    void picture.then((found) => found ?? kept.set(url, { picture }, { ttl: MISSING_MS }));
    return picture;
  };
  app.get('/brand/logo', async (request, response) => {
    const { school } = request.query;
    const url = typeof school === 'string' ? await urlOf(school, callerOf(request)) : null;
    const picture = url === null ? null : await pictureAt(url);
    if (!picture) throw new DomainError('NOT_FOUND', 'This school has no logo, or it cannot be had.');
    response.set({
      'content-type': picture.type,
      'cache-control': `public, max-age=${FRESH_MS / 1_000}`,
      // A stranger made it: even opened in place it may run nothing and ask for nothing.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    response.send(picture.body);
  });
}

async function load(url: string, local: boolean): Promise<Picture | null> {
  const { fetch, close } = outboundFetch({ local });
  try {
    const response = await fetch(url, { headers: { accept: 'image/svg+xml,image/webp,image/png,image/jpeg' } });
    if (response.status !== 200 || !response.body) return null;
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > MAX_BYTES) return null;
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    const type = pictureType(body);
    return type === undefined ? null : { type, body };
  } finally {
    await close();
  }
}

const SVG =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype\s+svg[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/i;

/** By its content: what a server says of its files is often wrong. */
export function pictureType(body: Buffer): string | undefined {
  if (body.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  if (body.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))) return 'image/jpeg';
  if (body.toString('latin1', 0, 4) === 'RIFF' && body.toString('latin1', 8, 12) === 'WEBP') return 'image/webp';
  if (SVG.test(body.toString('utf8', 0, 4_096))) return 'image/svg+xml';
  return undefined;
}
