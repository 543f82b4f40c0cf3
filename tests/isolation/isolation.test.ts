import { fieldsByRole } from './cases/authority';
import type { Case } from './cases/case';
import { erasedOfOthers, exportedOfOthers, newcomer } from './cases/departure';
import { entityCases } from './cases/entities';
import { foreignIdCases } from './cases/foreign-ids';
import { listCases } from './cases/lists';
import { ownerQuestions } from './cases/owners';
import { routeCases } from './cases/routes';
import { accepting, readExpected, writeExpected } from './expected';
import { unconfinedByEvent, unconfinedKept } from './observe';
import { askedOtherwise, fieldsAsked, personalPlaces, rowsBesides } from './personal';
import { collectionsOfPeople, tenantCollections } from './subgraphs';
import { takeByEvent, takeKept, watchPlatform } from './watch';
import { openWorld, type World } from './world';

// Within seconds by a job, so that there may be none.
const TAKEN_UP = 'recommendation.tallies';

let world: World;
beforeAll(async () => {
  watchPlatform();
  world = await openWorld();
}, 600_000);
afterAll(() => world?.stop());

/** All of them, so that one run says everything that is wrong. */
async function checkAll(cases: readonly Case[]): Promise<void> {
  expect(cases.length).toBeGreaterThan(0);
  const violations: string[] = [];
  for (const { name, check } of cases)
    await check().catch(({ message }: Error) => violations.push(`${name}: it ${message}`));
  if (violations.length > 0) throw new Error(`${violations.length} of ${cases.length}:\n${violations.join('\n\n')}`);
}

async function compare(name: string, found: Record<string, string>): Promise<void> {
  if (accepting()) writeExpected(name, found);
  expect(found).toEqual(readExpected(name));
}

describe('a person', () => {
  it('gets of others of the same tenant what was found right, field by field', async () => {
    const outcomes: Record<string, string> = {};
    for (const { name, ask } of ownerQuestions(world)) outcomes[name] = await ask();
    await compare('owners', outcomes);
  }, 600_000);

  it('may have what was found right for each role, field by field', async () => {
    await compare('authority', await fieldsByRole(world));
  }, 900_000);
});

describe('a tenant', () => {
  it('has something in each of its collections, so that there is something to keep apart', () => {
    const empty = tenantCollections
      .map(({ service, collection }) => `${service}.${collection}`)
      .filter((name) => name !== TAKEN_UP && !world.theirs.rows.get(name)?.length);
    expect(empty).toEqual([]);
  });

  it('has somebody other than the one who asks named wherever people are, so that there is somebody to keep apart', () => {
    const { rows, people } = world.mine;
    const named = personalPlaces(rowsBesides(rows, people.learner));
    expect(collectionsOfPeople.filter((place) => !named.has(place))).toEqual([]);
  });

  it(
    'finds nothing of another one in any list, search or page, nor while both ask the same',
    () => checkAll(listCases(world)),
    600_000,
  );

  it(
    'reads entities of another one as entities that nobody has, also straight at the subgraph',
    () => checkAll(entityCases(world)),
    120_000,
  );

  it(
    'asks for exports, uploads and streams of another one as for what nobody has',
    () => checkAll(routeCases(world)),
    120_000,
  );

  // Last: what it imports by another tenant's roster ids is its own from then on, and looks like theirs.
  it(
    'reads ids of another one as ids that nobody has, and does the same work for them',
    () => checkAll(foreignIdCases(world)),
    600_000,
  );
});

describe('a person who leaves', () => {
  it('takes along nothing of others', async () => {
    expect(await exportedOfOthers(world)).toEqual([]);
  });

  it('leaves what is of others as it was', async () => {
    expect(await erasedOfOthers(world, await newcomer(world))).toEqual([]);
  });
});

describe('consumers of events', () => {
  it('touch what is of their tenant, and ask for the documents of people by what was found right', () => {
    const commands = takeByEvent();
    expect(unconfinedByEvent(commands)).toBeUndefined();
    const found = fieldsAsked(commands, personalPlaces(world.mine.rows));
    if (accepting()) writeExpected('consumers', found);
    // Not all of them come to their turn in each run.
    expect(askedOtherwise(found, readExpected('consumers'))).toEqual([]);
  });
});

describe('what a process keeps for all requests', () => {
  it('is read for one tenant at a time', () => {
    const commands = takeKept();
    expect(commands.length).toBeGreaterThan(0);
    expect(unconfinedKept(commands)).toBeUndefined();
  });
});
