import type { EventScope } from '@lyceum/kernel/events/event';
import { graphClient, type Operation } from '@lyceum/kernel/graph-client';
import { CohortsBySourcedIdDocument, CoursesBySourcedIdDocument } from '../__generated__/operations';
import type { Tokens } from '../tokens';
import { patiently } from './patience';

/** The catalog and enrollment, through the router and in the name of a job. */
export interface RosterGraph {
  /** @throws TRY_AGAIN after two minutes of it. */
  ask<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Promise<Result>;
  close(): Promise<void>;
}

// A batch of 500 takes a second at worst; the router gives no request more than a minute.
const ASK_MS = 30_000;
const TOKEN_S = 60;

export function openRosterGraph(
  scope: EventScope,
  { actor, tokens, routerUrl }: { actor: string; tokens: Tokens; routerUrl: string },
): RosterGraph {
  const client = graphClient(routerUrl);
  const service = {
    id: 'identity.roster-imports',
    actor,
    permissions: ['roster:import', 'course:read', 'cohort:read'] as const,
  };
  return {
    ask: (operation, variables) =>
      patiently(scope.signal, async () => {
        const authorization = `Bearer ${await tokens.mintServiceToken(scope.tenant, service, TOKEN_S)}`;
        const now = new Date();
        return client.ask(operation, variables, { ...scope, now, deadline: now.getTime() + ASK_MS, authorization });
      }),
    close: () => client.close(),
  };
}

// The most that either query takes at once.
const MAX_IDS = 1_000;

/** The catalog’s ids by the roster’s; a course that it does not have is not in it. */
export async function findCourseIds(graph: RosterGraph, sourcedIds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const part of parts(sourcedIds)) {
    const { coursesBySourcedId } = await graph.ask(CoursesBySourcedIdDocument, { sourcedIds: part });
    for (const { sourcedId, id } of coursesBySourcedId) found.set(sourcedId, id);
  }
  return found;
}

/** Which of these classes are cohorts already. */
export async function findKnownClasses(graph: RosterGraph, sourcedIds: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of parts(sourcedIds)) {
    const { cohortsBySourcedId } = await graph.ask(CohortsBySourcedIdDocument, { sourcedIds: part });
    for (const { sourcedId } of cohortsBySourcedId) found.add(sourcedId);
  }
  return found;
}

function* parts(ids: readonly string[]): Generator<string[]> {
  const unique = [...new Set(ids)];
  for (let from = 0; from < unique.length; from += MAX_IDS) yield unique.slice(from, from + MAX_IDS);
}
