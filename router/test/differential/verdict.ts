import type { GraphQLSchema } from 'graphql';
import { canonical } from '../support/facts';
import { pathless } from '../support/monolith';
import type { ClientAnswer, ClientRequest } from '../support/oracle';
import { unexplainedNulls, violationsOf } from '../support/response-shape';
import { type Case, type Difference, gatewayDifferences, isNullerThan, planDifferences } from './differences';

export interface Verdict {
  /** None when the answer is right. */
  problems: string[];
  /** What excuses it for not being the gateway's, or not what the facts say. */
  excuse?: Difference;
}

/**
 * An answer is right when it is well-formed and the same, errors or none included, as the gateway's and as that of one server with all the
 * facts. Where these two differ, a known difference has to say which of them is right.
 */
export async function judge(
  schema: GraphQLSchema,
  request: ClientRequest,
  one: Case,
  answer: ClientAnswer,
): Promise<Verdict> {
  const { gateway, specification } = one;
  const likeGateway = alike(gateway, answer);
  const planned = planDifferences.find(({ applies }) => applies(one, answer));
  const known = gatewayDifferences.find(({ applies }) => applies(one, answer)) ?? planned;
  // What the planner refuses no router can execute that has no other.
  if (likeGateway && planned && answer.data === undefined) return { problems: [], excuse: planned };

  const problems = violationsOf(schema, request, answer);
  if (specification && !alike(specification, answer)) {
    // The gateway may have lost more than the plan did.
    const incomparable = gateway.data === undefined || isNullerThan(answer.data, specification.data);
    const excused = planned && (likeGateway || incomparable || alike(await one.aided(), answer));
    if (excused) return { problems, excuse: planned };
    return { problems: ['The answer is not that of one server with all the facts.', ...problems] };
  }
  if (specification) problems.push(...silences(specification, answer));
  if (likeGateway) return { problems };
  if (known) return { problems, excuse: known };
  return { problems: ['The answer is not ApolloGateway’s, and no known difference says why.', ...problems] };
}

function alike(a: ClientAnswer, b: ClientAnswer): boolean {
  return canonical(a.data) === canonical(b.data) && !a.errors === !b.errors;
}

function silences(specification: ClientAnswer, answer: ClientAnswer): string[] {
  const errors = (specification.errors ?? []).filter(({ extensions }) => extensions?.[pathless] !== true);
  return unexplainedNulls({ ...specification, errors }, answer);
}
