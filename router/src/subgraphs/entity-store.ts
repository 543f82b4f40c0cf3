export interface CachedEntity {
  /** JSON text of the entity's selected fields. */
  readonly text: string;
  /** In ms since the epoch. */
  readonly expiresAt: number;
}

export interface NewEntity {
  readonly key: string;
  readonly text: string;
  readonly maxAgeMs: number;
  /** `subgraph:NAME`, `type:TYPE`, those of `entityTag`, and those of @cacheTag. */
  readonly tags: readonly string[];
}

/** What keeps the entities, without the counting; its members are those of `EntityCache`. */
export interface EntityStore {
  get(keys: readonly string[]): readonly (string | undefined)[] | Promise<readonly (string | undefined)[]>;
  set(entries: readonly NewEntity[], since?: number): void;
  invalidate(tags: readonly string[]): Promise<number>;
  close(): Promise<void>;
  /** What it holds in this process. */
  readonly bytes: number;
}

/** How long a fetch may have been under way for its entities to be kept, and so how long an invalidation is remembered. */
export const REMEMBERED_MS = 60_000;
