import { DomainError } from '@lyceum/kernel/errors';
import type { FieldPermissions } from '@lyceum/kernel/permissions';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../request';
import { type PrunedOperation, pruneOperation } from './prune';
import { type Demands, readRequirements } from './requirements';
import { conditionVariables, selectedFields, type Variables } from './selected-fields';
import type { AskShield } from './shield';

export interface Denial {
  /** `Type.field` of everything that was denied, in order, and why. */
  readonly fields: ReadonlyMap<string, DomainError>;
  /** A new error that refuses the whole operation: the first reason, with all fields in its details. */
  refusal(): DomainError;
  /** What is left to run, worked out once. The same denial of the same operation is the same object, so it can be a key. */
  prune(): PrunedOperation;
}

/** Undefined when everything that runs is allowed. */
export type GateOutcome = Denial | undefined;

export interface CompiledGate {
  /**
   * Asks for every field that would run. A caller that was asked about before is answered without a promise, and an
   * operation whose fields ask nothing of anybody always is.
   */
  check(caller: Caller, coercedVariables: Variables): GateOutcome | Promise<GateOutcome>;
}

export type CompileGate = (document: DocumentNode, operation: OperationDefinitionNode) => CompiledGate;

export interface GateSources {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** Where @authenticated, @requiresScopes and @policy stand; left out, they ask nothing. */
  readonly supergraph?: DocumentNode | undefined;
  /** Left out, fields ask only what directives say; else a field that is not in it is denied. */
  readonly permissions?: FieldPermissions | undefined;
}

// Outcomes of @skip and @include that are remembered for one operation.
const MAX_VARIANTS = 32;
// Of all operations; one with hundreds of fields takes 20 KB.
const MAX_DENIALS = 1_000;

const open: CompiledGate = { check: () => undefined };

/**
 * Resolvers never run in a router, so graphql-shield is asked before anything is planned: about every field that an
 * operation would run, once for each distinct combination of demands and each caller.
 */
export function createGate({ schema, supergraph, permissions }: GateSources): CompileGate {
  const { combinations, combinationOf } = distinctCombinations(readRequirements(schema, supergraph, permissions));
  if (combinations.length === 0) return () => open;

  // eslint-disable-next-line @typescript-eslint/no-require-imports -- takes a tenth of a start, and most graphs ask nothing
  const { shieldFor } = require('./shield') as typeof import('./shield');
  const verdictsOf = rememberVerdicts(shieldFor(combinations));
  const denials = new LRUCache<string, Denial>({ max: MAX_DENIALS });
  let operations = 0;

  return (document, operation) => {
    const id = ++operations;
    const fieldsFor = (variables: Variables) => selectedFields(schema, document, operation, variables);
    const askedFor = (variables: Variables) => distinct(fieldsFor(variables), combinationOf);
    // Without variables every condition counts as met, so this is all that the operation can ever ask.
    const all = askedFor({});
    if (all.length === 0) return open;
    const conditions = conditionVariables(document);
    const variants = new Map<string, readonly number[]>();

    return {
      check(caller, variables) {
        if (conditions.length === 0) return decide(caller, all, '', variables);
        const variant = conditions.map((name) => variables[name]).join();
        let asked = variants.get(variant);
        if (!asked) {
          if (variants.size >= MAX_VARIANTS) variants.clear();
          asked = askedFor(variables);
          variants.set(variant, asked);
        }
        return decide(caller, asked, variant, variables);
      },
    };

    function decide(caller: Caller, asked: readonly number[], variant: string, variables: Variables) {
      const verdicts = verdictsOf(caller, asked);
      const outcome = (known: Verdicts) => denialOf(known, asked, variant, variables);
      return verdicts instanceof Promise ? verdicts.then(outcome) : outcome(verdicts);
    }

    function denialOf(
      verdicts: Verdicts,
      asked: readonly number[],
      variant: string,
      variables: Variables,
    ): GateOutcome {
      let reasons = '';
      for (const index of asked) {
        const verdict = verdicts[index];
        if (verdict instanceof DomainError) reasons += `\n${index} ${verdict.code} ${verdict.message}`;
      }
      if (reasons === '') return undefined;
      const key = `${id} ${variant}${reasons}`;
      const known = denials.get(key);
      if (known) return known;
      const fields = new Map<string, DomainError>();
      for (const field of fieldsFor(variables)) {
        const verdict = verdicts[combinationOf.get(field) ?? -1];
        if (verdict instanceof DomainError) fields.set(field, verdict);
      }
      const denial = createDenial(fields, () => pruneOperation(schema, document, operation, fields, variables));
      denials.set(key, denial);
      return denial;
    }
  };
}

function createDenial(fields: ReadonlyMap<string, DomainError>, prune: () => PrunedOperation): Denial {
  let pruned: PrunedOperation | undefined;
  return {
    fields,
    refusal() {
      const [first] = fields.values() as Iterable<DomainError>;
      const { code, message } = first as DomainError;
      return new DomainError(code, message, { fields: [...fields.keys()] });
    },
    prune() {
      pruned ??= prune();
      return pruned;
    },
  };
}

function distinctCombinations(requirements: ReadonlyMap<string, Demands>) {
  const combinations: Demands[] = [];
  const indexes = new Map<string, number>();
  const combinationOf = new Map<string, number>();
  for (const [coordinate, demands] of requirements) {
    const key = JSON.stringify(demands);
    const index = indexes.get(key) ?? combinations.push(demands) - 1;
    indexes.set(key, index);
    combinationOf.set(coordinate, index);
  }
  return { combinations, combinationOf };
}

function distinct(fields: Iterable<string>, combinationOf: ReadonlyMap<string, number>): number[] {
  const found = new Set<number>();
  for (const field of fields) {
    const combination = combinationOf.get(field);
    if (combination !== undefined) found.add(combination);
  }
  return [...found];
}

const ALLOWED = Symbol('allowed');
/** By index of the combination; a hole where it has not been asked. */
type Verdicts = (typeof ALLOWED | DomainError | undefined)[];

/** Kept for as long as the caller is: nothing else decides them. */
function rememberVerdicts(ask: AskShield) {
  const known = new WeakMap<Caller, Verdicts>();
  return (caller: Caller, asked: readonly number[]): Verdicts | Promise<Verdicts> => {
    let verdicts = known.get(caller);
    if (!verdicts) {
      verdicts = [];
      known.set(caller, verdicts);
    }
    for (const index of asked) if (verdicts[index] === undefined) return askMissing(verdicts, caller, asked);
    return verdicts;
  };

  async function askMissing(verdicts: Verdicts, caller: Caller, asked: readonly number[]): Promise<Verdicts> {
    const missing = asked.filter((index) => verdicts[index] === undefined);
    const answers = await Promise.all(missing.map((index) => ask(index, caller)));
    for (const [at, index] of missing.entries()) verdicts[index] = answers[at] ?? ALLOWED;
    return verdicts;
  }
}
