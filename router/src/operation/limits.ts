import { DomainError } from '@lyceum/kernel/errors';
import { excess, type Limits, MAX_NESTING, measure } from '@lyceum/kernel/limits';
import { type DocumentNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';

/**
 * Measures every operation and every fragment of a document, also those that are not going to run: validation reads all of
 * them. To be asked before validation; takes time linear in the text.
 * @returns GRAPHQL_VALIDATION_FAILED for the first thing that is too large.
 */
export function checkLimits(document: DocumentNode, limits: Limits): DomainError | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const sizeOf = measure((name) => fragments.get(name));
  for (const definition of document.definitions) {
    let problem: string | undefined;
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      problem = excess(sizeOf(definition), limits);
      if (problem) return tooLarge(`The operation ${problem}.`);
    } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      problem = excess({ ...sizeOf(definition), rootFields: 0 }, limits);
      if (problem) return tooLarge(`The fragment ${definition.name.value} ${problem}.`);
    }
  }
  const nesting = valueNesting(document);
  if (nesting <= MAX_NESTING) return undefined;
  return tooLarge(`The document nests lists or objects ${nesting} levels deep, the limit is ${MAX_NESTING}.`);
}

/** Of values in the text, and of the types of variables. */
function valueNesting(document: DocumentNode): number {
  let level = 0;
  let deepest = 0;
  const nested = {
    enter() {
      level += 1;
      deepest = Math.max(deepest, level);
    },
    leave() {
      level -= 1;
    },
  };
  visit(document, { ListValue: nested, ObjectValue: nested, ListType: nested });
  return deepest;
}

const tooLarge = (message: string) => new DomainError('GRAPHQL_VALIDATION_FAILED', message);
