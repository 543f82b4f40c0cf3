import { LRUCache } from 'lru-cache';
import { type CachedEntity, type EntityStore, type NewEntity, REMEMBERED_MS } from './entity-store';

interface Kept extends CachedEntity {
  readonly tags: readonly string[];
}

// What an entry takes besides its characters: a fifth more than was measured with a million of them, three tags each.
const ENTRY_BYTES = 350;
const TAG_BYTES = 100;
const MAX_REMEMBERED = 10_000;

/** At most `maxBytes` of entities, the tags' index included; those that were used least go first. */
export function memoryStore(maxBytes: number): EntityStore {
  const keysByTag = new Map<string, Set<string>>();
  const entities = new LRUCache<string, Kept>({
    maxSize: maxBytes,
    dispose({ tags }, key) {
      for (const tag of tags) {
        const keys = keysByTag.get(tag);
        keys?.delete(key);
        if (keys?.size === 0) keysByTag.delete(tag);
      }
    },
  });
  const cuts = invalidations();

  return {
    get bytes() {
      return entities.calculatedSize;
    },
    get(keys) {
      const now = Date.now();
      return keys.map((key) => {
        const found = entities.get(key);
        if (found === undefined || found.expiresAt > now) return found?.text;
        entities.delete(key);
        return undefined;
      });
    },
    set(entries, since = Number.POSITIVE_INFINITY) {
      const now = Date.now();
      for (const { key, text, maxAgeMs, tags } of entries) {
        if (cuts.after(since, tags, now)) continue;
        const kept = { text, tags, expiresAt: now + maxAgeMs };
        entities.set(key, kept, { size: sizeOf({ key, text, tags }) });
        // One that is larger than the whole cache is not in it.
        if (entities.peek(key) !== kept) continue;
        for (const tag of tags) {
          const keys = keysByTag.get(tag) ?? new Set();
          keysByTag.set(tag, keys.add(key));
        }
      }
    },
    async invalidate(tags) {
      let dropped = 0;
      for (const tag of tags) {
        cuts.remember(tag, Date.now());
        for (const key of keysByTag.get(tag) ?? []) if (entities.delete(key)) dropped++;
      }
      return dropped;
    },
    async close() {
      entities.clear();
      keysByTag.clear();
    },
  };
}

function sizeOf({ key, text, tags }: Pick<NewEntity, 'key' | 'text' | 'tags'>): number {
  let size = ENTRY_BYTES + stringBytes(key) + stringBytes(text);
  for (const tag of tags) size += TAG_BYTES + stringBytes(tag);
  return size;
}

/** V8 keeps a string in one byte a character when all of them fit, else in two. */
const stringBytes = (text: string) => (Buffer.byteLength(text) === text.length ? text.length : 2 * text.length);

/** When tags were invalidated, for those fetches that had begun before. */
function invalidations() {
  // Of what is forgotten for want of room, the latest counts for all.
  let forgotten = Number.NEGATIVE_INFINITY;
  const byTag = new LRUCache<string, number>({
    max: MAX_REMEMBERED,
    dispose(at, _tag, reason) {
      if (reason === 'evict') forgotten = Math.max(forgotten, at);
    },
  });
  return {
    remember: (tag: string, now: number) => void byTag.set(tag, now),
    after: (since: number, tags: readonly string[], now: number): boolean =>
      since <= Math.max(forgotten, now - REMEMBERED_MS) ||
      tags.some((tag) => (byTag.get(tag) ?? Number.NEGATIVE_INFINITY) >= since),
  };
}
