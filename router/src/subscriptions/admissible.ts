import { DomainError } from '@lyceum/kernel/errors';
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { RouterConfig } from '../config/schema';
import { acceptsEventStream } from '../http/accept';
import type { PreparedOperation } from '../operation/prepare';
import type { Arrival } from '../request';

/** `method` of what arrives over a WebSocket. */
export const WEBSOCKET = 'WS';

/** @throws DomainError for a subscription that cannot be run, or not answered the way it was asked. */
export function checkSubscription(
  { operation, fragments }: Pick<PreparedOperation, 'operation' | 'fragments'>,
  { method, headers }: Arrival,
  { enabled }: RouterConfig['subscriptions'],
): void {
  if (!enabled) throw new DomainError('BAD_REQUEST', 'There are no subscriptions here.');
  if (method !== WEBSOCKET && !acceptsEventStream(headers))
    throw new DomainError('BAD_REQUEST', 'Subscribe over a WebSocket, or accept text/event-stream.');
  // As the specification has it since 2025: what has no field is no stream of events.
  if (isConditional(operation.selectionSet, fragments))
    throw new DomainError('GRAPHQL_VALIDATION_FAILED', 'The field of a subscription cannot have @skip or @include.');
}

function isConditional({ selections }: SelectionSetNode, fragments: PreparedOperation['fragments']): boolean {
  return selections.some((selection) => {
    if (selection.directives?.some(({ name: { value } }) => value === 'skip' || value === 'include')) return true;
    const inner = innerOf(selection, fragments);
    return inner !== undefined && isConditional(inner, fragments);
  });
}

function innerOf(selection: SelectionNode, fragments: PreparedOperation['fragments']): SelectionSetNode | undefined {
  if (selection.kind === Kind.FIELD) return undefined;
  return selection.kind === Kind.INLINE_FRAGMENT
    ? selection.selectionSet
    : fragments.get(selection.name.value)?.selectionSet;
}
