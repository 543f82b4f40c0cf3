import { once } from 'node:events';
import { listDeadLetters } from './dead-letters';
import { on } from './event';
import { sweepOutbox } from './sweep';
import {
  adapters,
  counted,
  createPlatform,
  issue,
  type Platform,
  see,
  seeing,
  seenOf,
  tickets,
  until,
} from './test/platform';

jest.setTimeout(180_000);

const hearing = (events = [on(counted, see)]) =>
  seeing({ group: 'catalog.own', events, transaction: false, mayCrash: true });

describe.each(adapters())('documents that are their own events, through %s', (adapter) => {
  let platform: Platform;
  beforeEach(async () => {
    platform = await createPlatform(adapter);
  });
  afterEach(() => platform.end());

  const seenAll = (scope: ReturnType<Platform['scope']>, subjects: readonly string[]) =>
    until(
      () => Promise.all(subjects.map((subject) => seenOf(scope, subject))),
      (lists) => lists.every((list) => list.length > 0),
    );

  it('come to the consumers of their service: those of before it first ran, those of now, and an enterprise tenant’s', async () => {
    const [one, two] = [platform.scope(platform.catalog), platform.scope(platform.catalog, undefined, 'ENTERPRISE')];
    await issue(one, 'course:1', 1);
    await issue(two, 'course:1', 2);
    const first = await platform.consumeAtHome([hearing()]);
    expect(await seenAll(one, ['course:1'])).toEqual([[1]]);
    expect(await seenAll(two, ['course:1'])).toEqual([[2]]);
    await issue(one, 'course:2', 3);
    expect(await seenAll(one, ['course:2'])).toEqual([[3]]);
    await first.stop();
    await issue(two, 'course:3', 4);
    await platform.consumeAtHome([hearing()]);
    expect(await seenAll(two, ['course:3'])).toEqual([[4]]);
    expect(await Promise.all(['course:1', 'course:2'].map((subject) => seenOf(one, subject)))).toEqual([[1], [3]]);
  });

  it('are never swept, and what is older than an outbox keeps is not told to a group that is new', async () => {
    const scope = platform.scope(platform.catalog);
    const long = new Date(Date.now() - 20 * 86_400_000);
    await issue(scope, 'course:1', 1);
    // By its id, as by its time, it is twenty days old.
    await tickets(scope).create({
      ...{ _id: idAt(long), tenantId: scope.tenant.id, tier: 'STANDARD', time: long },
      ...counted.of('course:0', { n: 0 }),
    });
    await platform.consumeAtHome([hearing()]);
    await seenAll(scope, ['course:1']);
    expect(await seenOf(scope, 'course:0')).toEqual([]);
    await sweepOutbox(platform.catalog, adapter === 'redis' ? 'relay' : 'group', Date.now() + 30 * 86_400_000);
    expect(await tickets(scope).count({})).toBe(2);
  });

  it('are given up when they kill their process five times, and those beside them go on', async () => {
    const scope = platform.scope(platform.catalog);
    const others = Array.from({ length: 8 }, (_, index) => `course:${index}`);
    for (const [index, subject] of others.entries()) {
      if (index === 4) await issue(scope, 'course:poison', 1);
      await issue(scope, subject, index);
    }
    let deaths = 0;
    while (deaths < 8 && (await listDeadLetters(platform.catalog)).length === 0) {
      const child = platform.spawn('dieOf', 'course:poison');
      const letters = until(
        () => listDeadLetters(platform.catalog),
        (list) => list.length > 0 || child.exitCode !== null || child.signalCode !== null,
      );
      await Promise.race([once(child, 'exit').then(() => deaths++), letters]);
      if ((await listDeadLetters(platform.catalog)).length > 0) break;
    }
    expect(deaths).toBe(5);
    const all = await seenAll(scope, others);
    // What was done and not noted when the process died is done again: such a handler has to bear it.
    expect(all.map((ns) => [...new Set(ns)])).toEqual(others.map((_, index) => [index]));
    const [letter, ...more] = await listDeadLetters(platform.catalog);
    expect(more).toEqual([]);
    expect(letter).toMatchObject({ group: 'catalog.own', tries: 5, envelope: { subject: 'course:poison' } });
    expect(letter?.error.message).toContain('none of the processes lived');
  });

  it('are tried five times, too, when they fail without killing anybody', async () => {
    const scope = platform.scope(platform.catalog);
    let tried = 0;
    const failing = on(counted, async (inner, data, envelope) => {
      if (envelope.subject === 'course:2') return see(inner, data, envelope);
      tried++;
      throw new Error('broken');
    });
    await platform.consumeAtHome([hearing([failing])]);
    await issue(scope, 'course:1', 1);
    await issue(scope, 'course:2', 1);
    const letters = await until(
      () => listDeadLetters(platform.catalog),
      (list) => list.length > 0,
    );
    expect(letters).toMatchObject([{ tries: 5, error: { message: 'broken' } }]);
    expect(tried).toBe(5);
    expect(await seenAll(scope, ['course:2'])).toEqual([[1]]);
  });
});

function idAt(time: Date): string {
  const hex = time.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`;
}
