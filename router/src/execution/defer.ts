import { isObjectType, type SelectionSetNode } from 'graphql';
import { isDeferred } from '../operation/defer';
import type { DeferredPart } from './compile';
import { complete } from './complete';
import { deferredFields } from './deferred-fields';
import { copyOf, mergeInto } from './merge';
import { isObject, own } from './own';
import { clientPath, locate, type ResponsePath } from './paths';
import { createRun, type ExecutionError, type Run } from './run';
import { fieldsNamed, type Selection, type ShapeContext, selectionOf, selectionsOf } from './shapes';

export interface Payload {
  readonly data: unknown;
  readonly errors: readonly ExecutionError[];
}

export interface DeferredPayload extends Payload {
  /** In the client's names. */
  readonly path: ResponsePath;
  readonly label: string;
}

/** An operation of which parts come later, and what of it depends on nothing but the operation and its variables. */
export interface DeferredAnswer {
  readonly run: Run;
  readonly parts: readonly DeferredPart[];
  readonly fields: SelectionSetNode;
  /** Of everything, as if nothing were deferred. */
  readonly whole: Selection;
  readonly context: ShapeContext;
}

/** The context in which a selection ends where something deferred begins. */
function withoutLaterParts({ run, context }: DeferredAnswer): ShapeContext {
  return {
    ...context,
    included: (selection) => context.included(selection) && !isDeferred(selection, run.variables),
  };
}

export function primaryPayload(answer: DeferredAnswer, introspected: Readonly<Record<string, string>>): Payload {
  const { run, whole, fields } = answer;
  return complete(run.data, selectionOf(whole.type, [fields], withoutLaterParts(answer)), run.errors, introspected);
}

/**
 * The later parts, each as soon as it is there; parts of parts after them. One list a part: it may stand in several
 * places, or in none that the client has heard of. `first`: the data of the primary payload.
 */
export async function* deferredPayloads(
  answer: DeferredAnswer,
  first: unknown,
): AsyncGenerator<{ payloads: DeferredPayload[]; last: boolean }> {
  const sent = copyOf(first);
  const waiting = new Map<DeferredPart, Promise<{ part: DeferredPart; run: Run }>>();
  const start = (part: DeferredPart) =>
    waiting.set(
      part,
      runPart(answer.run, part).then((run) => ({ part, run })),
    );
  for (const part of answer.parts) start(part);
  while (waiting.size > 0) {
    const { part, run } = await Promise.race(waiting.values());
    waiting.delete(part);
    for (const inner of part.parts) start(inner);
    const payloads = payloadsOf({ ...answer, run }, part, sent);
    for (const { path, data } of payloads) if (isObject(data)) mergeInto(objectAt(sent, path) ?? {}, copyOf(data));
    yield { payloads, last: waiting.size === 0 };
  }
}

/** Its errors are its own, its data the operation's. */
async function runPart(run: Run, part: DeferredPart): Promise<Run> {
  await Promise.all(part.depends.map((id) => run.finished.get(id)));
  const partRun: Run = {
    ...createRun(run.request, run.variables),
    data: run.data,
    sharesData: true,
    finished: run.finished,
    // What the other parts bring is in the same data.
    plain: false,
    ascii: false,
  };
  await part.step?.(partRun);
  return partRun;
}

function payloadsOf(answer: DeferredAnswer, { label, path }: DeferredPart, sent: unknown): DeferredPayload[] {
  const { run, fields, whole } = answer;
  const context = withoutLaterParts(answer);
  const names = path.flatMap((segment) => ('field' in segment ? [segment.field] : []));
  const sets = deferredFields(fields, names, label, answer.context);
  const type = typeAt(whole, names);
  const selectionFor = (value: object) => {
    const runtime = context.schema.getType(String(own(value, '__typename')));
    return selectionOf(isObjectType(runtime) ? runtime : type, sets, context);
  };

  const payloads: DeferredPayload[] = [];
  const told = new Set<ExecutionError>();
  // Wherever the fragment stands, whatever type is there: the plan names one type of several.
  const anyType = path.filter((segment) => !('types' in segment));
  for (const [value, places] of locate(anyType, run.data))
    for (const place of places) {
      const where = clientPath(place, whole);
      // A null on the way may have become one of something above it.
      if (!objectAt(sent, where)) continue;
      const concerned = run.errors.filter((error) => !error.path || startsWith(error.path, place));
      const { data, errors } = complete(value as Record<string, unknown>, selectionFor(value), concerned, {}, place);
      const news = errors.filter((error) => !told.has(error));
      for (const error of news) told.add(error);
      // Nothing: the fragment is for another type, or not included.
      if (isObject(data) && Object.keys(data).length === 0 && news.length === 0) continue;
      payloads.push({ data, errors: news, path: where, label });
    }
  const [first, ...others] = payloads;
  const homeless = run.errors.filter((error) => !told.has(error));
  return first ? [{ ...first, errors: [...first.errors, ...homeless] }, ...others] : [];
}

function objectAt(data: unknown, path: ResponsePath): Record<string, unknown> | undefined {
  let value = data;
  for (const part of path) value = typeof value === 'object' && value !== null ? own(value, String(part)) : undefined;
  return isObject(value) ? value : undefined;
}

const startsWith = (path: ResponsePath, start: ResponsePath) => start.every((part, index) => path[index] === part);

/** The type that stands at a path of response names: the first that there may be. */
function typeAt(root: Selection, names: readonly string[]): Selection['type'] {
  let selections = [root];
  for (const name of names) selections = selectionsOf(fieldsNamed(name, selections));
  return (selections[0] ?? root).type;
}
