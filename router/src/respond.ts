import { codeOf, DomainError, ERRORS, type ErrorCode, isErrorCode, publicError } from '@lyceum/kernel/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { cacheable } from './client-cache';
import type { DeferredPart } from './execution/compile';
import { complete } from './execution/complete';
import { deferredPayloads, primaryPayload } from './execution/defer';
import { clientPath } from './execution/paths';
import type { ExecutionError, Run } from './execution/run';
import type { Selection } from './execution/shapes';
import { explained } from './explain';
import type { Generation } from './generation';
import type { Answer, SingleAnswer } from './http/answer';
import { InvalidOperation } from './operation/prepare';
import type { OperationRequest } from './operation-request';
import type { Admitted } from './pipeline';

/** The data as the operation selects them, with what went wrong. */
export function answerOf(
  generation: Generation,
  admitted: Admitted,
  request: OperationRequest,
  run: Run,
): SingleAnswer {
  const { prepared, variables, pruned } = admitted;
  const { selection, project } = prepared.shapeFor(variables);
  const introspected = prepared.introspection?.answer(variables);
  const extensions = extensionsOf(generation, admitted, request, run);
  const tail = extensions ? `,"extensions":${JSON.stringify(extensions)}}` : '}';
  if (run.errors.length === 0 && !pruned) {
    const text = project(run.data, run.plain, introspected);
    if (text !== undefined) {
      const ascii = run.ascii && introspected === undefined && extensions === undefined;
      const answer: SingleAnswer = {
        kind: 'single',
        status: 200,
        body: bodyOf(`{"data":${text}${tail}`, ascii, generation.config.traffic.mergeClientRequests),
        ascii,
        headers: headersOf(request),
      };
      return cacheable(answer, generation, request);
    }
  }
  const denied = (pruned?.errors ?? []).map(({ path, message, code }) => ({
    message,
    path,
    extensions: { code, denied: true },
  }));
  const completed = complete(run.data, selection, [...denied, ...run.errors], introspected, [], pruned !== undefined);
  const errors = clientErrors(completed.errors, selection, request, generation.config.errors);
  const body = `{"data":${JSON.stringify(completed.data)}${errors.length > 0 ? `,"errors":${JSON.stringify(errors)}` : ''}${tail}`;
  return { kind: 'single', status: 200, body, headers: headersOf(request), notes: { codes: codesOf(errors) } };
}

// Shorter ones are sent in one piece with their headers.
const LARGE = 16 * 1024;

/** Where many may wait for one answer, its bytes are made once. */
function bodyOf(text: string, ascii: boolean, shared: boolean): string | Buffer {
  return shared && text.length > LARGE ? Buffer.from(text, ascii ? 'latin1' : 'utf8') : text;
}

/** The first part at once, the others as they come. */
export function deferredAnswerOf(
  generation: Generation,
  { prepared, variables }: Admitted,
  request: OperationRequest,
  parts: readonly DeferredPart[],
  run: Run,
): Answer {
  const { selection: whole, context } = prepared.shapeFor(variables);
  const answer = { run, parts, whole, context, fields: prepared.operation.selectionSet };
  const first = primaryPayload(answer, prepared.introspection?.answer(variables) ?? {});
  const told = (errors: readonly ExecutionError[]) =>
    errors.length > 0 ? { errors: clientErrors(errors, whole, request, generation.config.errors) } : {};

  async function* payloads(): AsyncGenerator<string> {
    const hasNext = first.data !== null;
    yield JSON.stringify({ data: first.data, ...told(first.errors), hasNext });
    if (!hasNext) return;
    for await (const { payloads, last } of deferredPayloads(answer, first.data)) {
      const incremental = payloads.map(({ data, errors, path, label }) => ({
        data,
        path,
        ...(prepared.labels.has(label) && { label }),
        ...told(errors),
      }));
      yield JSON.stringify({ ...(incremental.length > 0 && { incremental }), hasNext: !last });
    }
  }
  return { kind: 'multipart', parts: payloads(), headers: headersOf(request) };
}

/** The answer to a request of which nothing has run. */
export function refusalOf(error: unknown, request: OperationRequest): SingleAnswer {
  if (error instanceof InvalidOperation) return refusal('GRAPHQL_VALIDATION_FAILED', error.errors, request);
  if (error instanceof RefusedVariables) return refusal('BAD_USER_INPUT', error.errors, request);
  if (error instanceof GraphQLError && isErrorCode(error.extensions.code))
    return refusal(error.extensions.code, [error], request, error.extensions.retryAfter);
  request.log.error({ err: error }, 'unexpected error');
  return refusal('INTERNAL_SERVER_ERROR', [new DomainError('INTERNAL_SERVER_ERROR', '')], request);
}

/** There is no place for one more. `retryAfter` in seconds. */
export function shed(retryAfter: number): DomainError {
  const error = new DomainError('TRY_AGAIN', 'The platform is busy. Try again in a moment.');
  error.extensions.retryAfter = retryAfter;
  return error;
}

/** Variables that do not fit, each with its reason. */
export class RefusedVariables extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? 'The variables do not fit.');
  }
}

function refusal(
  code: ErrorCode,
  errors: readonly GraphQLError[],
  request: OperationRequest,
  retryAfter?: unknown,
): SingleAnswer {
  const told = errors.map(({ message, locations, extensions }) =>
    publicError(
      { message, ...(locations && { locations }), extensions: { code, ...extensions } },
      request.id,
      request.traceId,
    ),
  );
  return {
    kind: 'single',
    status: ERRORS[code].status,
    body: JSON.stringify({ errors: told }),
    headers: typeof retryAfter === 'number' ? { 'retry-after': String(retryAfter) } : undefined,
    notes: { codes: codesOf(told) },
  };
}

/** Those of an answer, at the places that the client asked for. */
function clientErrors(
  errors: readonly ExecutionError[],
  whole: Selection,
  request: OperationRequest,
  config: { mask: boolean },
): GraphQLFormattedError[] {
  return errors.map((error) => {
    // A denied field was never in the data.
    const path = error.path && !error.extensions.denied ? clientPath(error.path, whole) : error.path;
    return clientError({ ...error, path }, request, config);
  });
}

/** What the client reads of an error: masked, as the configuration says. */
export function clientError(
  error: ExecutionError,
  request: OperationRequest,
  { mask }: { mask: boolean },
): GraphQLFormattedError {
  const { message, path, extensions } = error;
  const { completion, denied, ...told } = extensions;
  const formatted = { message, ...(path && { path: [...path] }), extensions: told };
  // What the router itself says of a value names nothing but the client's own schema.
  if (completion || denied || !mask) return { ...formatted, extensions: { ...told, requestId: request.id } };
  if (!isErrorCode(told.code) || told.code === 'INTERNAL_SERVER_ERROR')
    request.log.error({ path, error: message, extensions: told }, 'a subgraph answered an unexpected error');
  return publicError(formatted, request.id, request.traceId);
}

function extensionsOf(
  { config }: Generation,
  { prepared, variables, estimatedCost }: Admitted,
  request: OperationRequest,
  run: Run,
): Record<string, unknown> | undefined {
  const { explanation } = request;
  const actual = estimatedCost === undefined ? undefined : prepared.cost?.measure(run.data, variables);
  if (estimatedCost !== undefined) request.cost = { estimated: estimatedCost, measured: actual ?? 0 };
  if (explanation && request.cost) explanation.cost = request.cost;
  if (!explanation && !config.limits.cost.expose) return undefined;
  return {
    ...(config.limits.cost.expose && { cost: { estimated: estimatedCost, actual } }),
    ...(explanation && { explain: explained(explanation) }),
  };
}

function headersOf({ responseHeaders }: OperationRequest): Answer['headers'] {
  return responseHeaders.size > 0 ? Object.fromEntries(responseHeaders) : undefined;
}

const codesOf = (errors: readonly GraphQLFormattedError[]): ErrorCode[] => [...new Set(errors.map(codeOf))];
