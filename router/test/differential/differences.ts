import { canonical, isRecord } from '../support/facts';
import type { FaultMode } from '../support/faults';
import type { ClientAnswer } from '../support/oracle';
import { leadsToNull } from '../support/response-shape';

/** One operation and what the references answer to it. */
export interface Case {
  graph: string;
  mode: FaultMode;
  /** ApolloGateway's answer; without data when it failed altogether. */
  gateway: ClientAnswer;
  /** What one server with all the facts would answer; absent for faults that such a one cannot have. */
  specification: ClientAnswer | undefined;
  /** The gateway's answer has not the fields and types that were asked for. */
  malformed: boolean;
  /** The faults have met a `__typename`. */
  liedAboutTypes: boolean;
  /** The answers of both without any fault. */
  faultless: { gateway: ClientAnswer; specification: ClientAnswer };
  /**
   * The gateway's answer without what it loses for want of `__typename`: to the same operation with `__typename` everywhere, less all that
   * the client did not ask for. Made only where it is needed.
   */
  aided: () => Promise<ClientAnswer>;
}

export interface Difference {
  reason: string;
  applies(one: Case, answer: ClientAnswer): boolean;
}

/** Where the gateway is known to be wrong, and what says so. The router then answers as one server with all the facts would. */
export const gatewayDifferences: readonly Difference[] = [
  {
    reason:
      'The gateway gives up the whole answer over one value of a wrong type, with no data at all. ' +
      'GraphQL, Handling Field Errors: the error belongs to that field, null stands there, and the rest remains.',
    applies: ({ mode, gateway }) => mode !== 'none' && gateway.data === undefined,
  },
  {
    reason:
      'The gateway passes on, reads as an object without fields, or nulls without an error a value of a wrong type: an Int of more than ' +
      '32 bits, a list in an object’s place. GraphQL, Result Coercion of Int and Value Completion: a field error.',
    applies: ({ mode, gateway, specification }) =>
      mode === 'wrong types' &&
      (specification?.errors ?? []).some(({ path }) => !gateway.errors || (path && !leadsToNull(gateway.data, path))),
  },
  {
    reason:
      'The gateway drops the fields of a fragment on an object type that stands inside one on an abstract type, where the subgraph’s ' +
      'answer has no __typename. GraphQL, Field Collection: a fragment applies by the object’s type, not by the fragment around it.',
    applies: ({ malformed, faultless: { gateway, specification } }) =>
      malformed || drops(gateway.data, specification.data),
  },
  {
    reason:
      'A subgraph tells no __typename, or one that the schema has not. The gateway then nulls an object that can be of one type only, and ' +
      'answers one of an abstract type without fields. GraphQL, Type Name Introspection: __typename is the name of the object’s type; ' +
      'Value Completion, ResolveAbstractType: what is of none of the possible types is an error.',
    applies: ({ liedAboutTypes }) => liedAboutTypes,
  },
  {
    reason:
      'The gateway says nothing of a null that a subgraph’s answer of neither data nor errors, or without the entity or its key, is the cause of. ' +
      'GraphQL, Response: without data there are errors; Value Completion: an object whose type nobody tells is an error.',
    applies: ({ mode, gateway }, answer) =>
      (mode === 'transport' || mode === 'partial entities' || mode === 'representations') &&
      !gateway.errors &&
      answer.errors !== undefined &&
      canonical(gateway.data) === canonical(answer.data),
  },
  {
    reason:
      'The gateway runs the mutations of a fragment before those that stand before it. ' +
      'GraphQL, Serial Execution and Field Collection: in the order in which the fields are met in the operation.',
    applies: ({ graph, faultless: { gateway, specification } }) =>
      graph === 'enrolment' && canonical(gateway.data) !== canonical(specification.data),
  },
  {
    reason:
      'The gateway asks a subgraph for what only a constant condition would select, and tells the errors of that. ' +
      'GraphQL, Field Collection: what @skip or @include leaves out is not executed.',
    applies: ({ graph, mode, gateway }, answer) =>
      graph === 'library' &&
      mode === 'transport' &&
      gateway.errors !== undefined &&
      answer.errors === undefined &&
      canonical(gateway.data) === canonical(answer.data),
  },
];

/** Where Apollo's planner is known to be wrong: an answer by its plan may differ from the facts, as long as the gateway's does likewise. */
export const planDifferences: readonly Difference[] = [
  {
    reason:
      'The planner fails on a valid operation: a fragment on an abstract type below @interfaceObject. ' +
      'GraphQL, Validation: a service may only refuse to execute what is not valid.',
    applies: ({ faultless: { gateway, specification } }) => gateway.data === undefined && !specification.errors,
  },
  {
    reason:
      'The planner does not fetch an object of which nothing is selected, since no fragment applies, and so null stands for it. ' +
      'GraphQL, Value Completion: an object without fields is an object.',
    applies: ({ faultless: { gateway, specification } }) => missesEmpty(gateway.data, specification.data),
  },
  {
    reason:
      'The plan asks for what stands below @skip(if: true), below another condition, and the gateway tells the errors of that. ' +
      'GraphQL, Handling Field Errors: an error belongs to a field of the response.',
    applies: ({ gateway, specification }) =>
      gateway.errors !== undefined &&
      specification?.errors === undefined &&
      canonical(gateway.data) === canonical(specification?.data),
  },
  {
    reason:
      'The planner asks a field with two arguments under one name when @requires and the client, or two @requires, differ about them ' +
      '(federation audit: requires-with-argument, requires-with-argument-conflict).',
    applies: ({ graph }) => graph === 'currency',
  },
  {
    reason:
      'The planner asks for a field with @requires without what it requires: a subgraph’s own field that another one requires in turn, or one ' +
      'below @interfaceObject at the same time as what it requires. Federation, @requires: the router provides the required fields.',
    applies: ({ graph, faultless: { gateway, specification } }) =>
      (graph === 'pricing' || graph === 'library') && canonical(gateway.data) !== canonical(specification.data),
  },
];

/** Every difference is a null in `less`. */
export function isNullerThan(less: unknown, full: unknown): boolean {
  if (less === null) return true;
  if (Array.isArray(less) && Array.isArray(full)) return less.every((item, index) => isNullerThan(item, full[index]));
  if (!isRecord(less) || !isRecord(full)) return canonical(less) === canonical(full);
  return Object.keys(full).every((name) => isNullerThan(less[name], full[name]));
}

/** `less` is `full` without some fields, of which there is at least one. */
function drops(less: unknown, full: unknown): boolean {
  if (Array.isArray(less) && Array.isArray(full)) return less.some((item, index) => drops(item, full[index]));
  if (!isRecord(less) || !isRecord(full)) return false;
  return Object.keys(full).some((name) => !Object.hasOwn(less, name) || drops(less[name], full[name]));
}

/** In `less` a null stands for something of which `full` has nothing but empty objects, or that could not be without them. */
function missesEmpty(less: unknown, full: unknown): boolean {
  if (less === null || less === undefined) return hasEmpty(full);
  if (Array.isArray(less) && Array.isArray(full)) return less.some((item, index) => missesEmpty(item, full[index]));
  return isRecord(less) && isRecord(full) && Object.keys(full).some((name) => missesEmpty(less[name], full[name]));
}

function hasEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasEmpty);
  return isRecord(value) && (Object.keys(value).length === 0 || Object.values(value).some(hasEmpty));
}
