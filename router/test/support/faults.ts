import { type GraphQLOutputType, getNamedType, getNullableType, isEnumType, isLeafType, isListType } from 'graphql';
import { type Random, randomFrom } from './random';

/** What a subgraph says instead of the truth; `value` undefined leaves the field out. */
export interface Fault {
  value: unknown;
  error?: { message: string; withPath: boolean; code?: string };
}

/**
 * Where subgraphs lie. Each answer depends on the place in the graph alone, for example `Course#3.lessons({"first":2})[0]`, never on
 * the request that asks for it: whoever plans differently, asks in another order or asks twice still meets the same facts.
 */
export interface Faults {
  field(at: string, type: GraphQLOutputType, isInput: boolean): Fault | undefined;
  item(at: string, type: GraphQLOutputType, isInput: boolean): Fault | undefined;
  typename(at: string, name: string): Fault | undefined;
  /** `at`: `subgraph/Type#index`, since one subgraph may know an entity that another one does not. */
  entity(at: string): Fault | undefined;
  /** The whole `_entities` list of a fetch, `at` names the subgraph and the types that it was asked for. */
  entities(at: string, list: unknown[]): unknown;
  transport(subgraph: string, root: 'query' | 'mutation' | 'entities'): TransportFault | undefined;
}

/** What goes wrong below GraphQL: see `subgraph-server.ts` for what each of them sends. */
export type TransportFault = (typeof transportFaults)[number];
export const transportFaults = [
  'hangs',
  'resets the connection',
  'closes mid-body',
  'answers 500 with text',
  'answers 500 with GraphQL errors',
  'answers 503 with nothing',
  'answers HTML',
  'answers nothing',
  'answers broken JSON',
  'answers an array',
  'answers an empty object',
  'answers null data',
  'answers null data with an error',
  'answers errors only',
] as const;

export type FaultMode = (typeof faultModes)[number];
export const faultModes = [
  'none',
  'nulls',
  'errors',
  'wrong types',
  'missing fields',
  'partial entities',
  'representations',
  'transport',
] as const;

const noFaults: Faults = {
  field: () => undefined,
  item: () => undefined,
  typename: () => undefined,
  entity: () => undefined,
  entities: (_, list) => list,
  transport: () => undefined,
};

/**
 * What representations are made of is left alone but in `representations`: which of several keys is read, and whether a required
 * field is, is the planner's choice and no fact of the graph.
 */
export function faultsOf(mode: FaultMode, seed: string): Faults {
  const at = (place: string, probability: number, fault: (random: Random) => Fault | undefined) => {
    const random = randomFrom(`${seed} ${place}`);
    // A root field that fails leaves nothing to look at.
    const rare = /^(Query|Mutation)\.[^.[]*$/.test(place) ? 0.3 : 1;
    return random.chance(probability * rare) ? fault(random) : undefined;
  };
  const everywhere = (
    probability: number,
    fault: (random: Random, type: GraphQLOutputType, at: string) => Fault | undefined,
  ) => ({
    field: (place: string, type: GraphQLOutputType, isInput: boolean) =>
      isInput ? undefined : at(place, probability, (random) => fault(random, type, place)),
    item: (place: string, type: GraphQLOutputType, isInput: boolean) =>
      isInput ? undefined : at(place, probability / 2, (random) => fault(random, type, place)),
  });

  switch (mode) {
    case 'none':
      return noFaults;
    case 'nulls':
      return { ...noFaults, ...everywhere(0.08, () => ({ value: null })) };
    case 'errors':
      return { ...noFaults, ...everywhere(0.08, (random, _, place) => fieldError(random, place)) };
    case 'wrong types':
      return { ...noFaults, ...everywhere(0.07, wrongValue) };
    case 'missing fields':
      return {
        ...noFaults,
        field: (place, _, isInput) => (isInput ? undefined : at(place, 0.1, () => ({ value: undefined }))),
      };
    case 'partial entities':
      return {
        ...noFaults,
        entity: (place) =>
          at(place, 0.2, (random) => (random.chance(0.5) ? fieldError(random, place) : { value: null })),
        entities: (place, list) =>
          at(`${place}.length`, 0.12, (random) => ({ value: resized(random, list) }))?.value ?? list,
      };
    case 'representations':
      return {
        ...noFaults,
        field: (place, type, isInput) => (isInput ? at(place, 0.12, (random) => lostInput(random, type)) : undefined),
        typename: (place, name) => at(place, 0.08, (random) => ({ value: wrongTypename(random, name) })),
      };
    case 'transport':
      return {
        ...noFaults,
        transport: (subgraph, root) =>
          at(`${subgraph} ${root}`, 0.35, (random) => ({ value: pickTransport(random) }))?.value as
            | TransportFault
            | undefined,
      };
  }
}

/**
 * The same places, each with null and a field error: to a gateway that coerces results as the specification says ("Handling Field
 * Errors") the same as a value of a wrong type.
 */
export function asFieldErrors(faults: Faults): Faults {
  const asError = (fault: Fault | undefined): Fault | undefined =>
    fault && { value: null, error: { message: 'A value of a wrong type.', withPath: true } };
  return {
    ...faults,
    field: (...place) => asError(faults.field(...place)),
    item: (...place) => asError(faults.item(...place)),
  };
}

function fieldError(random: Random, place: string): Fault {
  const code = random.chance(0.3) ? 'OUT_OF_STOCK' : undefined;
  return { value: null, error: { message: `No luck at ${place}.`, withPath: random.chance(0.75), code } };
}

function pickTransport(random: Random): TransportFault {
  const fault = random.pick(transportFaults);
  // Each takes a whole time-out.
  return fault === 'hangs' && random.chance(0.7) ? 'resets the connection' : fault;
}

function resized(random: Random, list: unknown[]): unknown {
  return random.pick<unknown>([list.slice(0, -1), [...list, list[0] ?? null], [...list, null], [], {}, 'none', null]);
}

function lostInput(random: Random, type: GraphQLOutputType): Fault {
  return { value: random.pick<unknown>([null, undefined, wrongValue(random, type)?.value ?? null]) };
}

function wrongTypename(random: Random, name: string): unknown {
  return random.pick<unknown>([undefined, null, `${name}s`, 'String', '__proto__', 'Query', '']);
}

function wrongValue(random: Random, type: GraphQLOutputType): Fault | undefined {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  // No object stands where another one should: whether it is noticed depends on the router's asking for `__typename`.
  const object = { __typename: 'Unheard', id: 'x', constructor: 'x' };
  const scalars: Record<string, unknown[]> = {
    Int: ['1', 'many', 1.5, 2 ** 31, -(2 ** 31) - 1, true, [1], object],
    Float: ['1.5', 'much', true, [1.5], object],
    String: [1, 1.5, true, ['text'], object],
    Boolean: [0, 1, 'true', [true], object],
    ID: [1.5, true, ['id'], object],
  };
  const values = isListType(nullable)
    ? ['list', 7, true, object]
    : !isLeafType(named)
      ? ['text', 0, '', false, 12.5, [], [object], [[null]]]
      : isEnumType(named)
        ? ['UNHEARD', 3, true, ['UNHEARD'], object, '', 'toString']
        : scalars[named.name];
  // A custom scalar has no wrong value.
  return values && { value: random.pick<unknown>(values) };
}
