import { parse, validate } from 'graphql';
import { asFieldErrors, type FaultMode, type Faults, faultsOf } from '../support/faults';
import { answerAsOne } from '../support/monolith';
import { type ClientAnswer, type ClientRequest, startOracle } from '../support/oracle';
import { generateOperation } from '../support/query-generator';
import { violationsOf } from '../support/response-shape';
import { type RecordedRequest, type RunningGraph, serveGraph } from '../support/subgraph-server';
import type { TestGraph } from '../support/test-graph';
import { withoutTypenames, withTypenames } from './aided';
import type { Case } from './differences';
import { traps } from './operations';

/** `DIFFERENTIAL_SEED=any text` finds other operations and faults; `DIFFERENTIAL_OPERATIONS` more of them. */
export const seed = process.env.DIFFERENTIAL_SEED ?? '';
export const operations = Number(process.env.DIFFERENTIAL_OPERATIONS ?? 25);

/** Faults that one server may have just as several: of a field's value, and of nothing that is between servers. */
const ofFields: ReadonlySet<FaultMode> = new Set(['none', 'nulls', 'errors', 'wrong types', 'missing fields']);

/** An operation with what it is asked under and what the references answer to it. */
export interface Question {
  request: ClientRequest;
  faults: Faults;
  one: Case;
}

export interface References {
  running: RunningGraph;
  /** The same question for the same mode and index, asked once. */
  question(mode: FaultMode, index: number): Promise<Question>;
  /** The gateway's answer to it, asked anew. */
  askGateway(question: Question): Promise<ClientAnswer>;
  stop(): Promise<void>;
}

/** A graph served with faults, and those who know what a router should make of it. */
export async function startReferences(graph: TestGraph): Promise<References> {
  const running = await serveGraph(graph);
  const gateway = await startOracle(running.supergraphSdl);
  const questions = new Map<string, Promise<Question>>();

  const askGateway = async (faults: Faults, request: ClientRequest): Promise<ClientAnswer> => {
    // The gateway has no time-out.
    running.reset(faults, { hang: 20 });
    try {
      return await gateway.answer(request);
    } catch (error) {
      return { errors: [{ message: error instanceof Error ? error.message : String(error) }] };
    }
  };

  const askOne = (mode: FaultMode, faults: Faults, request: ClientRequest): Promise<ClientAnswer> => {
    running.reset(faults);
    const equivalent = mode === 'wrong types' ? asFieldErrors(faults) : faults;
    return answerAsOne(running.apiSchema, running.facts(), equivalent, request);
  };

  const ask = async (mode: FaultMode, index: number): Promise<Question> => {
    const own = `${seed} ${graph.name} ${index}`;
    const request = traps[graph.name]?.[index] ?? generateOperation(running.apiSchema, graph, own);
    const [invalid] = validate(running.apiSchema, parse(request.query));
    if (invalid) throw invalid;
    const chosen = faultsOf(mode, own);
    let liedAboutTypes = false;
    const faults: Faults = {
      ...chosen,
      typename(at, name) {
        const fault = chosen.typename(at, name);
        liedAboutTypes ||= fault !== undefined;
        return fault;
      },
    };
    const fromGateway = await askGateway(faults, request);
    const specification = ofFields.has(mode) ? await askOne(mode, faults, request) : undefined;
    const faultless =
      mode === 'none' && specification
        ? { gateway: fromGateway, specification }
        : (await question('none', index)).one.faultless;
    const malformed =
      fromGateway.data !== undefined && violationsOf(running.apiSchema, request, fromGateway).length > 0;
    const aided = async () =>
      withoutTypenames(running.apiSchema, request, await askGateway(faults, withTypenames(running.apiSchema, request)));
    const one = {
      graph: graph.name,
      mode,
      gateway: fromGateway,
      specification,
      malformed,
      liedAboutTypes,
      faultless,
      aided,
    };
    return { request, faults, one };
  };

  const question = (mode: FaultMode, index: number): Promise<Question> => {
    const key = `${mode} ${index}`;
    const known = questions.get(key) ?? ask(mode, index);
    questions.set(key, known);
    return known;
  };

  return {
    running,
    question,
    askGateway: ({ faults, request }) => askGateway(faults, request),
    async stop() {
      await gateway.stop();
      await running.stop();
    },
  };
}

/** All that is needed to see a failure again. */
export function describeFailure(
  { request, one }: Question,
  found: { index: number; problems: string[]; answer: ClientAnswer; asked?: readonly RecordedRequest[] },
): string {
  const { index, problems, answer, asked = [] } = found;
  return [
    `${one.graph}, ${one.mode}, operation ${index}: ${problems.join(' ')}`,
    request.query,
    ...Object.entries({
      variables: request.variables,
      answer,
      gateway: one.gateway,
      specification: one.specification,
    }).map(([what, value]) => `${what}: ${JSON.stringify(value)}`),
    ...asked.map(({ subgraph, query, variables }) => `asked of ${subgraph}: ${query} ${JSON.stringify(variables)}`),
  ].join('\n');
}
