import { timingSafeEqual } from 'node:crypto';
import { errorBody } from '@lyceum/kernel/http';
import type { Log } from '@lyceum/kernel/log';
import express, { type RequestHandler, type Router } from 'express';
import { z } from 'zod';
import type { RouterConfig } from '../config/schema';
import { eventsOf } from './cloud-events';
import { type EntityCache, entityTag } from './entity-cache';
import { type InvalidationRule, tagsOfEvent } from './invalidation-rules';

const name = z.string().min(1).max(256);

// Each member adds to what is dropped.
const invalidation = z
  .strictObject({
    /** All entities of the type, or the one that `key` tells. */
    type: name.optional(),
    key: z.record(name, z.unknown()).optional(),
    subgraph: name.optional(),
    tags: z.array(name).max(1_000).optional(),
  })
  .refine(({ key, type }) => key === undefined || type !== undefined, 'key needs the type that it is a key of')
  .refine((asked) => Object.values(asked).some((member) => member !== undefined), 'say what: type, subgraph or tags');

/**
 * `POST path` with the bearer secret: drops entities and answers `{"invalidated": how many}`. The body says which, or is a
 * CloudEvent, or a batch of them, of which the rules say it. `settings` are asked for anew by each request.
 */
export function invalidationRoute(
  cache: EntityCache,
  settings: () => RouterConfig['cache']['invalidation'],
  log: Log,
): Router {
  const forUs: RequestHandler = ({ method, path }, _response, next) => {
    const { path: wanted, secret } = settings() ?? {};
    next(method === 'POST' && secret !== undefined && path === wanted ? undefined : 'router');
  };
  const authorize: RequestHandler = ({ headers }, response, next) => {
    if (isSame(headers.authorization ?? '', `Bearer ${settings()?.secret}`)) return next();
    response.status(401).json(errorBody('UNAUTHENTICATED', 'This address needs its own bearer secret.'));
  };
  const invalidate: RequestHandler = async ({ headers, body }, response) => {
    let tags: string[];
    try {
      const rules = settings()?.rules ?? [];
      tags = tagsOfEvents(rules, headers, body) ?? tagsOf(invalidation.parse(body));
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      const problems = error.issues.map((issue) => [...issue.path, issue.message].join(': ')).join('; ');
      return void response.status(400).json(errorBody('BAD_USER_INPUT', problems));
    }
    try {
      response.json({ invalidated: await cache.invalidate(tags) });
    } catch (err) {
      log.error({ err }, 'entities could not be invalidated');
      response.status(503).json(errorBody('TRY_AGAIN', 'The cache cannot be reached. Try again in a moment.'));
    }
  };
  const json = express.json({ limit: '256kb', type: ['json', '+json'], strict: false });
  return express.Router().use(forUs, authorize, json, invalidate);
}

function tagsOfEvents(
  rules: readonly InvalidationRule[],
  ...[headers, body]: Parameters<typeof eventsOf>
): string[] | undefined {
  const events = eventsOf(headers, body);
  return events && [...new Set(events.flatMap((event) => tagsOfEvent(rules, event)))];
}

function tagsOf({ type, key, subgraph, tags = [] }: z.output<typeof invalidation>): string[] {
  return [
    ...tags,
    ...(subgraph === undefined ? [] : [`subgraph:${subgraph}`]),
    ...(type === undefined ? [] : [key === undefined ? `type:${type}` : entityTag(type, key)]),
  ];
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
