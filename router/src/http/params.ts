import type { GraphqlParams } from '../request';
import { Refusal } from './answer';

/** @throws BAD_REQUEST that says what is wrong with the JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('BAD_REQUEST', `The body is not JSON: ${(error as Error).message}.`);
  }
}

/** One operation of a body. `null` counts as left out; of a key that comes twice the last value counts. @throws BAD_REQUEST */
export function paramsOf(value: unknown): GraphqlParams {
  if (!isObject(value)) throw new Refusal('BAD_REQUEST', 'The body must be a JSON object: {"query": …}.');
  const { query, operationName, variables, extensions } = value;
  if (typeof query !== 'string') absent('query', query, 'a string');
  if (typeof operationName !== 'string') absent('operationName', operationName, 'a string');
  if (!isObject(variables)) absent('variables', variables, 'an object');
  if (!isObject(extensions)) absent('extensions', extensions, 'an object');
  return {
    query: (query as string | null) ?? undefined,
    operationName: (operationName as string | null) ?? undefined,
    variables: (variables as Record<string, unknown> | null) ?? undefined,
    extensions: (extensions as Record<string, unknown> | null) ?? undefined,
  };
}

/** The operation of a query string. @throws BAD_REQUEST */
export function paramsOfUrl(url: string): GraphqlParams {
  const start = url.indexOf('?');
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start));
  return paramsOf({
    query: once(search, 'query'),
    operationName: once(search, 'operationName'),
    variables: json(search, 'variables'),
    extensions: json(search, 'extensions'),
  });
}

function absent(name: keyof GraphqlParams, value: unknown, expected: string): void {
  if (value !== undefined && value !== null) throw new Refusal('BAD_REQUEST', `\`${name}\` must be ${expected}.`);
}

function once(search: URLSearchParams, name: string): string | undefined {
  const values = search.getAll(name);
  if (values.length > 1) throw new Refusal('BAD_REQUEST', `\`${name}\` is in the query string more than once.`);
  return values[0];
}

function json(search: URLSearchParams, name: string): unknown {
  const text = once(search, name);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('BAD_REQUEST', `\`${name}\` in the query string is not JSON.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
