import { composeServices } from '@apollo/composition';
import { getOperationAST, parse, validate } from 'graphql';
import type { Caller } from '../../request';
import { readSupergraph } from '../../schema/supergraph';
import { anonymousCaller } from '../caller';
import { createGate, type Denial, type GateOutcome, type GateSources } from '../gate';

const IMPORTS = [
  ...['@key', '@shareable', '@authenticated', '@requiresScopes', '@policy', '@interfaceObject', '@external'],
].map((name) => JSON.stringify(name));
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${IMPORTS.join()}])`;

/** The supergraph of some subgraphs, as Apollo composes it. */
export function composed(...subgraphs: string[]) {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map((sdl, index) => ({
      name: `s${index}`,
      url: 'http://localhost',
      typeDefs: parse(sdl.includes('@link') ? sdl : `${LINK}\n${sdl}`),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return readSupergraph(supergraphSdl);
}

/** Asks a gate by the text of an operation. */
export function asking(sources: GateSources) {
  const compile = createGate(sources);
  return {
    compile(query: string) {
      const document = parse(query);
      const invalid = validate(sources.schema, document);
      if (invalid.length > 0) throw invalid[0];
      const operation = getOperationAST(document);
      if (!operation) throw new Error('One operation, please.');
      return compile(document, operation);
    },
    async outcome(query: string, caller: Caller = anonymousCaller, variables = {}): Promise<GateOutcome> {
      return await this.compile(query).check(caller, variables);
    },
    /** The fields that were denied. */
    async denied(query: string, caller: Caller = anonymousCaller, variables = {}): Promise<string[]> {
      return [...((await this.outcome(query, caller, variables))?.fields.keys() ?? [])];
    },
    async denial(query: string, caller: Caller = anonymousCaller, variables = {}): Promise<Denial> {
      const outcome = await this.outcome(query, caller, variables);
      if (!outcome) throw new Error('Nothing was denied.');
      return outcome;
    },
  };
}

let callers = 0;

/** Somebody who signed in elsewhere. */
export function person(given: { scopes?: string[]; policies?: string[] } = {}): Caller {
  const id = `person-${++callers}`;
  return {
    ...anonymousCaller,
    kind: 'person',
    id,
    identity: id,
    scopes: new Set(given.scopes),
    policies: new Set(given.policies),
  };
}
