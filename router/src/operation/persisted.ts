import { hash } from 'node:crypto';
import { DomainError } from '@lyceum/kernel/errors';
import { stripIgnoredCharacters } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RouterConfig } from '../config/schema';
import type { Caller, GraphqlParams } from '../request';

export interface ResolvedOperation {
  readonly text: string;
  /** Of the text; undefined where nobody had to know it. */
  readonly hash: string | undefined;
  /** One of the persisted operations. */
  readonly trusted: boolean;
  /** Keeps the text under its hash. To be called once it is known to be valid; absent where there is nothing to keep. */
  readonly register?: (() => void) | undefined;
}

export interface OperationRegistry {
  /**
   * @throws PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_NOT_SUPPORTED, FORBIDDEN for what the caller may not run, or BAD_REQUEST
   * for a hash of something else.
   */
  resolve(params: GraphqlParams, caller: Pick<Caller, 'kind' | 'id' | 'partner'>): ResolvedOperation;
  /** What clients have registered, the one used last first. */
  registered(): Iterable<readonly [hash: string, text: string]>;
}

export interface RegistryOptions {
  /** By the SHA-256 of their text. */
  readonly persisted: ReadonlyMap<string, string>;
  /** Who may run only those. Partners never run others. */
  readonly only: RouterConfig['persistedOperations']['only'];
  readonly automatic: RouterConfig['persistedOperations']['automatic'];
  readonly partners?: readonly { readonly name: string; readonly operations?: readonly string[] | undefined }[];
  /** Whose registered operations are taken over. */
  readonly earlier?: OperationRegistry | undefined;
}

export function createOperationRegistry(options: RegistryOptions): OperationRegistry {
  const { persisted, only, automatic, partners = [], earlier } = options;
  const safelist = createSafelist(persisted);
  const allowed = new Map(partners.map(({ name, operations }) => [name, operations && new Set(operations)]));
  const store = automatic.enabled ? createStore(automatic.maxBytes) : undefined;
  if (store && earlier) for (const [key, text] of [...earlier.registered()].reverse()) store.set(key, text);

  const trusted = (key: string, text: string, caller: Pick<Caller, 'kind' | 'id' | 'partner'>): ResolvedOperation => {
    const own = caller.kind === 'partner' ? (caller.partner?.operations ?? allowed.get(caller.id ?? '')) : undefined;
    if (own && !own.has(key)) throw new DomainError('FORBIDDEN', 'This operation is not among those of your key.');
    return { text, hash: key, trusted: true };
  };

  return {
    resolve({ query, extensions }, caller) {
      const key = hashOf(extensions);
      const restricted = caller.kind === 'partner' || only === 'everybody' || only === caller.kind;
      if (key === undefined) {
        if (query === undefined) throw new DomainError('BAD_REQUEST', 'The request holds no operation.');
        const found = safelist.find(query, restricted);
        if (found) return trusted(found.hash, found.text, caller);
        if (restricted) throw notPersisted();
        return { text: query, hash: undefined, trusted: false };
      }

      const text = persisted.get(key) ?? (restricted ? undefined : store?.get(key));
      if (query === undefined) {
        if (text === undefined) throw unknownHash(persisted.size > 0 || store !== undefined);
        return persisted.has(key) ? trusted(key, text, caller) : { text, hash: key, trusted: false };
      }
      if (text === undefined ? hash('sha256', query) !== key : text !== query)
        throw new DomainError('BAD_REQUEST', 'The hash is not that of the operation.');
      if (persisted.has(key)) return trusted(key, query, caller);
      if (restricted) throw notPersisted();
      const isNew = store !== undefined && text === undefined;
      return { text: query, hash: key, trusted: false, register: isNew ? () => store.set(key, query) : undefined };
    },
    registered: () => store?.entries() ?? [],
  };
}

/** Finds texts among the persisted ones; `loosely`, whatever blanks, commas and comments they have. */
function createSafelist(persisted: ReadonlyMap<string, string>) {
  const byText = new Map<string, string>();
  const byTokens = new Map<string, string>();
  let longest = 0;
  for (const [key, text] of persisted) {
    byText.set(text, key);
    byTokens.set(tokensOf(text) ?? text, text);
    longest = Math.max(longest, text.length);
  }
  return {
    find(query: string, loosely: boolean): { hash: string; text: string } | undefined {
      const exact = byText.get(query);
      if (exact) return { hash: exact, text: query };
      // Pretty-printing doubles a text. What is far longer is not worth reading.
      if (!loosely || query.length > 4 * longest) return undefined;
      const tokens = tokensOf(query);
      const text = tokens === undefined ? undefined : byTokens.get(tokens);
      const key = text === undefined ? undefined : byText.get(text);
      return text !== undefined && key !== undefined ? { hash: key, text } : undefined;
    },
  };
}

function tokensOf(text: string): string | undefined {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return undefined;
  }
}

// Two bytes a character, and what V8 and the cache keep of each entry.
const ENTRY_BYTES = 512;

function createStore(maxBytes: number): LRUCache<string, string> {
  return new LRUCache({ maxSize: maxBytes, sizeCalculation: (text) => 2 * text.length + ENTRY_BYTES });
}

function hashOf(extensions: GraphqlParams['extensions']): string | undefined {
  const given = extensions?.persistedQuery as { version?: unknown; sha256Hash?: unknown } | null | undefined;
  if (given === undefined || given === null) return undefined;
  if (given.version !== 1 || typeof given.sha256Hash !== 'string')
    throw new DomainError('BAD_REQUEST', '`extensions.persistedQuery` must be {"version": 1, "sha256Hash": …}.');
  return given.sha256Hash;
}

function unknownHash(supported: boolean): DomainError {
  // Apollo's clients look for these very messages.
  return supported
    ? new DomainError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
    : new DomainError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
}

const notPersisted = () => new DomainError('FORBIDDEN', 'Only operations that are registered here may run.');
