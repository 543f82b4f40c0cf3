import { entityTag } from './entity-cache';
import { type InvalidationRule, tagsOfEvent } from './invalidation-rules';

const event = {
  specversion: '1.0' as const,
  type: 'catalog.course.changed.v1',
  subject: 'course:7',
  tenantid: 't1',
  data: { id: 'c7', number: 7, modules: [{ id: 'm1' }, { id: 'm2' }], term: { year: 2026 }, none: null },
};

const tags = (rule: Omit<InvalidationRule, 'event'>, on = event.type) => tagsOfEvent([{ event: on, ...rule }], event);

describe('what an event drops', () => {
  it.each([
    ['the type it names', 'catalog.course.changed.v1', 1],
    ['types that begin so', 'catalog.course.*', 1],
    ['every type', '*', 1],
    ['a type that is only the beginning', 'catalog.course', 0],
    ['another type', 'catalog.course.changed.v2', 0],
  ])('is what a rule says that is for %s', (_, on, expected) => {
    expect(tags({ type: 'Course' }, on)).toHaveLength(expected);
  });

  it('is one entity, by members of the event', () => {
    expect(tags({ type: 'Course', key: { id: '{data.id}' } })).toEqual([entityTag('Course', { id: 'c7' })]);
    expect(tags({ type: 'Course', key: { id: '{data.id}', tenant: 'x-{tenantid}' } })).toEqual([
      entityTag('Course', { tenant: 'x-t1', id: 'c7' }),
    ]);
  });

  it('is the entity of a number, whether that is one in the graph or the text of an ID', () => {
    expect(tags({ type: 'Course', key: { id: '{data.number}' } })).toEqual([
      entityTag('Course', { id: 7 }),
      entityTag('Course', { id: '7' }),
    ]);
  });

  it('is an entity for each item of a list', () => {
    expect(tags({ type: 'Module', key: { id: '{data.modules.id}' } })).toEqual([
      entityTag('Module', { id: 'm1' }),
      entityTag('Module', { id: 'm2' }),
    ]);
    expect(tags({ tags: ['module-{data.modules.id}-{data.term.year}'] })).toEqual(['module-m1-2026', 'module-m2-2026']);
  });

  it.each(['{data.unknown}', '{data.none}', '{data.id.length}', '{data.__proto__.id}'])(
    'is all of the type where the event has no %s',
    (template) => {
      expect(tags({ type: 'Course', key: { id: template } })).toEqual(['type:Course']);
      expect(tags({ tags: [`a-${template}`, 'b'] })).toEqual(['b']);
    },
  );

  it('is what all its rules say, each once', () => {
    const rules: InvalidationRule[] = [
      { event: '*', subgraph: 'catalog', tags: ['home'] },
      { event: 'catalog.*', type: 'Course', tags: ['home'] },
    ];
    expect(tagsOfEvent(rules, event)).toEqual(['home', 'subgraph:catalog', 'type:Course']);
  });
});
