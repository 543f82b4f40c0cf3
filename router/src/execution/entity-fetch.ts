import type { Path, RequiredSelection, Rewrite } from '../plan/planner';
import type { Subgraph, SubgraphAnswer, SubgraphError } from '../subgraphs/subgraph';
import { type CachedFetch, type EntityLookup, lookUp, remember } from './cached-entities';
import {
  type CompileContext,
  entitiesOf,
  isEntity,
  mergeEntity,
  pathOf,
  requestHead,
  type Step,
  subgraphNamed,
} from './fetch';
import { type Asked, gather } from './gather';
import { copyOf } from './merge';
import { compilePath, locate, type ResponsePath, type Walk } from './paths';
import { compileRepresentation, type Representation } from './representations';
import { type ApplyRewrites, compileRewrites, renamePath } from './rewrites';
import { addError, note, type Run, variablesText } from './run';

/** A fetch of entities: of one place by a plan's Flatten node, of several by a batch. */
export interface EntityFetch {
  readonly subgraph: string;
  readonly operation: string;
  readonly operationName: string | undefined;
  readonly variables: readonly string[];
  readonly groups: readonly {
    readonly alias: string;
    readonly representationsVariable: string;
    readonly paths: readonly Path[];
    readonly requires: readonly RequiredSelection[];
    readonly inputRewrites: readonly Rewrite[];
    readonly outputRewrites: readonly Rewrite[];
  }[];
}

interface Group {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly Path[];
  readonly walks: readonly Walk[];
  readonly representation: Representation;
  readonly rewrite: ApplyRewrites | undefined;
  readonly outputRewrites: readonly Rewrite[];
}

export function compileEntityFetch(fetch: EntityFetch, context: CompileContext): Step {
  const subgraph = subgraphNamed(context, fetch.subgraph);
  const { head } = requestHead(fetch.operation, fetch.operationName);
  const cached: CachedFetch = { subgraph: subgraph.name, operation: fetch.operation };
  const groups = fetch.groups.map(
    (group): Group => ({
      alias: group.alias,
      variable: `${JSON.stringify(group.representationsVariable)}:[`,
      paths: group.paths,
      walks: group.paths.map(compilePath),
      representation: compileRepresentation(group.requires, group.inputRewrites, context.isOfType),
      rewrite: compileRewrites(group.outputRewrites, context.isOfType),
      outputRewrites: group.outputRewrites,
    }),
  );

  const send = async (run: Run, asked: readonly Asked[], lookup: EntityLookup | undefined): Promise<void> => {
    let variables = variablesText(run, fetch.variables);
    let missing = 0;
    for (const [index, group] of groups.entries()) {
      const texts = lookup ? lookup.missing(index) : (asked[index] as Asked).texts;
      missing += texts.length;
      variables += `${variables === '' ? '' : ','}${group.variable}${texts.join(',')}]`;
    }
    if (missing === 0) {
      run.holding--;
      return lookup?.found((index, list) => give(run, groups[index] as Group, asked[index] as Asked, list, context));
    }
    const request = {
      kind: 'query',
      operationName: fetch.operationName,
      body: `${head}${variables}}}`,
      entities: missing,
      cacheHits: lookup?.hits ?? 0,
    } as const;
    const answer = await subgraph.fetch(request, run.request);
    run.holding--;
    note(run, answer);
    addErrors(run, subgraph, answer, groups, asked, lookup);
    for (const [index, group] of groups.entries()) {
      const place = asked[index] as Asked;
      const count = lookup ? lookup.missing(index).length : place.texts.length;
      if (count === 0 && !lookup) continue;
      const received = count === 0 ? [] : entitiesOf(run, subgraph, answer, group.alias, count);
      if (lookup && received) remember(run, cached, lookup, index, received, answer);
      const list = lookup ? lookup.complete(index, received) : received;
      if (list) give(run, group, place, list, context, answer.shared);
    }
  };

  return (run) => {
    // An object that somebody holds may not be replaced by another.
    const mayShare = context.shareable && groups.length === 1 && run.holding === 0;
    let any = false;
    const asked = groups.map(({ walks, representation }) => {
      const place = gather(run, walks, representation, mayShare);
      any ||= place.texts.length > 0;
      return place;
    });
    if (!any) return undefined;
    run.holding++;
    if (!run.request.entityCache) return send(run, asked, undefined);
    const lookup = lookUp(
      run,
      cached,
      fetch.variables,
      asked.map(({ texts }) => texts),
    );
    return lookup instanceof Promise ? lookup.then((found) => send(run, asked, found)) : send(run, asked, lookup);
  };
}

function give(
  _run: Run,
  group: Group,
  { targets, slots }: Asked,
  entities: readonly unknown[],
  context: CompileContext,
  shared = false,
): void {
  const own = shared ? entities.map(copyOf) : entities;
  if (group.rewrite) {
    for (const [slot, entity] of own.entries()) {
      // Conditions of rewrites read the type's name, which the fetch need not have asked for.
      const target = isEntity(entity) && entity.__typename === undefined ? targets[slots.indexOf(slot)] : undefined;
      if (target && isEntity(entity)) entity.__typename = target.__typename;
      group.rewrite(entity);
    }
  }
  const given = context.shareable ? undefined : new Uint8Array(own.length);
  for (let index = 0; index < targets.length; index++) {
    const slot = slots[index] as number;
    const entity = slot < 0 ? undefined : own[slot];
    if (!isEntity(entity)) continue;
    const again = given?.[slot];
    if (given) given[slot] = 1;
    mergeEntity(targets[index] as Record<string, unknown>, again ? copyOf(entity) : entity, context);
  }
}

/** An error about one entity is an error at each place where it stands. */
function addErrors(
  run: Run,
  subgraph: Subgraph,
  answer: SubgraphAnswer,
  groups: readonly Group[],
  asked: readonly Asked[],
  lookup: EntityLookup | undefined,
): void {
  for (const error of answer.errors ?? []) {
    const path = pathOf(error.path);
    const index = path ? groups.findIndex(({ alias }) => alias === path[0]) : -1;
    const [, item] = path ?? [];
    const group = groups[index];
    const place = asked[index];
    if (!path || !group || !place || typeof item !== 'number') addError(run, subgraph.name, error, undefined);
    else addErrorAt(run, subgraph, error, group, place, lookup ? lookup.slotOf(index, item) : item, path.slice(2));
  }
}

function addErrorAt(
  run: Run,
  subgraph: Subgraph,
  error: SubgraphError,
  group: Group,
  { targets, slots }: Asked,
  slot: number,
  rest: ResponsePath,
): void {
  const concerned = new Set(targets.filter((_, index) => slots[index] === slot));
  const renamed = renamePath(rest, group.outputRewrites);
  let placed = false;
  for (const path of group.paths)
    for (const [object, places] of locate(path, run.data))
      if (concerned.has(object as Record<string, unknown>))
        for (const place of places) {
          addError(run, subgraph.name, error, [...place, ...renamed]);
          placed = true;
        }
  if (!placed) addError(run, subgraph.name, error, undefined);
}
