import { existsSync, readFileSync } from 'node:fs';
import { DomainError } from './errors';

/** Texts of operations by the SHA-256 that clients name them by. */
export type PersistedOperations = ReadonlyMap<string, string>;

/** Of a file that `npm run schema` writes; none while it has not. */
export function readPersisted(path: string): PersistedOperations {
  return new Map(
    existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : [],
  );
}

/**
 * The body with the text of the operation that it names by `documentId`; as it is when it names none.
 * @throws PERSISTED_QUERY_NOT_FOUND for a name that there is none of: the client is of another release, and has to be loaded anew.
 */
export function withText(body: unknown, operations: PersistedOperations): unknown {
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return body;
  const { documentId, ...rest } = body as { documentId: unknown };
  if ('query' in rest && rest.query !== undefined) return body;
  const query = typeof documentId === 'string' ? operations.get(documentId) : undefined;
  if (query !== undefined) return { ...rest, query };
  throw new DomainError('PERSISTED_QUERY_NOT_FOUND', 'This operation is not known here. Load the app anew.');
}
