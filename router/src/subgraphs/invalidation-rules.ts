import type { RouterConfig } from '../config/schema';
import type { CloudEvent } from './cloud-events';
import { entityTag } from './entity-cache';

export type InvalidationRule = NonNullable<RouterConfig['cache']['invalidation']>['rules'][number];

/**
 * What the rules drop for an event, as tags of the cache. A list in it stands for each of its items. Where it does not say
 * which entity, all of the type are dropped: one that is stale would be worse.
 */
export function tagsOfEvent(rules: readonly InvalidationRule[], event: CloudEvent): string[] {
  const tags = rules.filter((rule) => isFor(rule.event, event.type)).flatMap((rule) => tagsOfRule(rule, event));
  return [...new Set(tags)];
}

const isFor = (wanted: string, type: string) =>
  wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;

function tagsOfRule({ type, key, subgraph, tags = [] }: InvalidationRule, event: CloudEvent): string[] {
  const texts = (template: string) => filled(template, event).map(String);
  const types = type === undefined ? [] : texts(type);
  return [
    ...tags.flatMap(texts),
    ...(subgraph === undefined ? [] : texts(subgraph).map((name) => `subgraph:${name}`)),
    ...types.flatMap((name) => {
      const keys = key === undefined ? [] : keysOf(key, event);
      return keys.length === 0 ? [`type:${name}`] : keys.map((one) => entityTag(name, one));
    }),
  ];
}

/** All that it may stand for; none when the event lacks a part. A number may be the text that an ID is. */
function keysOf(key: Readonly<Record<string, string>>, event: CloudEvent): Record<string, unknown>[] {
  let keys: Record<string, unknown>[] = [{}];
  for (const [name, template] of Object.entries(key)) {
    const values = filled(template, event).flatMap((value) =>
      typeof value === 'number' ? [value, String(value)] : [value],
    );
    keys = keys.flatMap((begun) => values.map((value) => ({ ...begun, [name]: value })));
  }
  return keys;
}

const REFERENCE = /\{([\w.-]+)\}/g;

/** With members of the event in the place of `{data.id}`; a template that is nothing else keeps the type of what is there. */
function filled(template: string, event: CloudEvent): unknown[] {
  const [whole] = template.matchAll(REFERENCE);
  if (whole?.[0] === template) return valuesAt(whole[1] as string, event);
  let texts = [''];
  let from = 0;
  for (const match of template.matchAll(REFERENCE)) {
    const values = valuesAt(match[1] as string, event);
    const before = template.slice(from, match.index);
    texts = texts.flatMap((text) => values.map((value) => `${text}${before}${String(value)}`));
    from = match.index + match[0].length;
  }
  return texts.map((text) => text + template.slice(from));
}

function valuesAt(path: string, event: CloudEvent): unknown[] {
  let found: unknown[] = [event];
  for (const name of path.split('.'))
    found = found.flat().map((value) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined));
  return found.flat().filter((value) => value !== undefined && value !== null);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
