import { setTimeout as sleep } from 'node:timers/promises';
import { systemRoles } from '@lyceum/identity/role/system-roles';
import { newId } from '@lyceum/kernel/ids';
import type { Permission } from '@lyceum/kernel/principal';
import { testPerson } from '@lyceum/kernel/testing';
import type { Answer } from '../../support/platform';
import { documentOf, isRequired, type RootField, rootFields, variablesOf } from '../graph';
import { askedOf, names, personalPlaces, rowsAbout } from '../personal';
import { idsAt, placeOf } from '../rows';
import { type Command, workFor } from '../watch';
import { fieldPermissions, type Tenant, type World } from '../world';
import { deniedFields } from './authority';
import { entityFieldQueries } from './entities';

const LEARNER = systemRoles.find(({ role }) => role === 'LEARNER')?.permissions ?? [];
const onSomeCourses = [...new Set(Object.values(fieldPermissions).flat())].filter((each): each is Permission =>
  each.endsWith('@course'),
);

type Component = 'router' | 'bff-mobile' | 'bff-admin';

const KEEPS_ROLES: Permission = 'role:manage';

interface Asker {
  readonly as: string;
  readonly permissions: readonly Permission[];
  readonly components: readonly Component[];
  /** Asks only for root fields that need this, rather than for everything. */
  readonly only?: Permission;
}

/** The same person, by what the access token says; that there are courses where they may do more is known in the store. */
const askers: readonly Asker[] = [
  { as: 'learner', permissions: LEARNER, components: ['router', 'bff-mobile', 'bff-admin'] },
  // Asks about courses that are not those.
  { as: 'teacher elsewhere', permissions: [...LEARNER, ...onSomeCourses], components: ['router'] },
  // May give roles out, and holds nothing of what they permit.
  { as: 'keeper of roles', permissions: [KEEPS_ROLES], components: ['router'], only: KEEPS_ROLES },
];

/** One thing to ask for with a classmate's ids. */
export interface Question {
  readonly name: string;
  /** The errors by code and place, whose documents are in the answer, and whose were asked for. */
  ask(): Promise<string>;
}

/** Every root field and every field of an entity, to be asked in this order and compared with what was found right before. */
export function ownerQuestions(world: World): Question[] {
  const { mine } = world;
  const theirs = rowsAbout(mine.rows, mine.people.classmate);
  const seen = {
    idAt: (place: string) => idsAt(theirs, place)[0] ?? idsAt(mine.rows, place)[0],
    outcomeOf: onlooker(mine),
  };
  return askers.flatMap((asker) => [...rootQuestions(world, asker, seen), ...entityQuestions(world, asker, seen)]);
}

interface Seen {
  /** The classmate's where they have one. */
  idAt(place: string): string | undefined;
  outcomeOf: ReturnType<typeof onlooker>;
}

function rootQuestions(
  world: World,
  { as, permissions, components, only }: Asker,
  { idAt, outcomeOf }: Seen,
): Question[] {
  const { id: tenantId, people } = world.mine;
  const beyond = fieldsBeyond(permissions);
  const questionOf = (component: Component, root: RootField, what: string, variables: Record<string, unknown>) => ({
    name: `${component} ${root.name}${what} as ${as}`,
    async ask() {
      const token = await world.token({ tenantId, id: people.learner }, permissions);
      const ask = () =>
        askForAllowed(root.name, beyond, (except) => {
          const document = documentOf(root, world.schemas[component], variables, except);
          return listen((requestId) => world.ask(component, document, variables, token, requestId));
        });
      // Whoever asks first fills what is kept for all, such as leaderboards.
      if (root.operation === 'query') await ask();
      const { result, commands } = await ask();
      return outcomeOf(result, commands);
    },
  });
  return components.flatMap((component) =>
    rootFields(world.schemas[component]).flatMap((root) => {
      if (only && ![fieldPermissions[root.name]].flat().includes(only)) return [];
      const ofTheirs = variablesOf(root, (name, _path, typeName) => {
        const place = typeName === 'ID' ? placeOf(name, root.field.name, root.answers) : null;
        return place === null ? undefined : idAt(place);
      });
      const question = questionOf(component, root, '', ofTheirs);
      return narrows(root) ? [question, questionOf(component, root, ' of all', {})] : [question];
    }),
  );
}

function entityQuestions(world: World, { as, permissions, only }: Asker, { idAt, outcomeOf }: Seen): Question[] {
  if (only) return [];
  const { id: tenantId, people } = world.mine;
  const principal = testPerson({ tenantId, id: people.learner, permissions });
  return entityFieldQueries().map(({ name, type, field, place, query }) => ({
    name: `${name} ${type}.${field} as ${as}`,
    async ask() {
      const of = [{ __typename: type, id: idAt(place) }];
      const { result, commands } = await listen((requestId) =>
        world.askSubgraph(name, query, { of }, principal, requestId),
      );
      return outcomeOf(result, commands);
    },
  }));
}

/** Whether an id only narrows what is listed, so that there is more to see without it. */
const narrows = ({ operation, leaves, field }: RootField) =>
  operation === 'query' && leaves.length > 0 && !field.args.some(isRequired);

/** What the router denies to who has these permissions; but that a root field itself is denied is to be seen. */
function fieldsBeyond(permissions: readonly string[]): string[] {
  const held = new Set<string>(['public', 'signedIn', ...permissions]);
  return Object.entries(fieldPermissions)
    .filter(([field, needed]) => !/^(Query|Mutation)\./.test(field) && ![needed].flat().some((each) => held.has(each)))
    .map(([field]) => field);
}

interface Heard {
  readonly result: Answer<unknown>;
  readonly commands: readonly Command[];
}

// Far longer than it takes to send what a request has begun.
const SENT_MS = 100;

async function listen(ask: (requestId: string) => Promise<unknown>): Promise<Heard> {
  const requestId = newId();
  const { result, work } = await workFor(requestId, async () => {
    const answer = (await ask(requestId)) as Answer<unknown>;
    // The answer does not wait for what was begun beside a field that failed.
    if (answer.errors?.some(({ path = [] }) => path.length > 1)) await sleep(SENT_MS);
    return answer;
  });
  return { result, commands: work.commands };
}

/** Asks again without the fields that were denied, for the rest is what row rules are about. */
async function askForAllowed(
  root: string,
  beyond: readonly string[],
  ask: (except: ReadonlySet<string>) => Promise<Heard>,
): Promise<Heard> {
  const except = new Set(beyond);
  for (;;) {
    const heard = await ask(except);
    const denied = deniedFields(heard.result);
    const known = except.size;
    for (const field of denied) except.add(field);
    if (except.size === known || denied.includes(root)) return heard;
  }
}

/** Tells what the learner of this tenant was given. */
function onlooker(tenant: Tenant) {
  const { learner, ...others } = tenant.people;
  const nameOf = new Map(idsAt(tenant.rows, 'identity.people._id').map((id) => [id, 'somebody']));
  for (const [name, id] of Object.entries(others)) nameOf.set(id, name);
  nameOf.set(learner, 'oneself');
  const places = personalPlaces(tenant.rows);

  return ({ data = null, errors = [] }: Answer<unknown>, commands: readonly Command[]): string => {
    const parts = [
      ...counted(errors.map(({ extensions: { code }, path }) => (path ? `${code} at ${placeIn(path)}` : code))),
      list('sees', counted(seenIn(JSON.stringify(data), tenant))),
      list(
        'asks for',
        askedOf(commands, places, (id) => nameOf.get(id)),
      ),
    ];
    return parts.filter((each) => each !== '').join('; ') || 'nothing';
  };
}

/** Without the numbers of items: a field, wherever in a list. */
const placeIn = (path: readonly (string | number)[]) => path.filter((step) => typeof step === 'string').join('.');

const list = (what: string, all: readonly string[]) => (all.length > 0 ? `${what} ${all.join(', ')}` : '');

/** `['b', 'a', 'b']` → `['a', '2 b']` */
function counted(all: readonly string[]): string[] {
  return [...new Set(all)].sort().map((each) => {
    const count = all.filter((other) => other === each).length;
    return count > 1 ? `${count} ${each}` : each;
  });
}

/** Each document of a tenant that is in a text, by its collection and whether it is the learner's; and what is shown to few. */
function seenIn(text: string, { id, rows, people, marks }: Tenant): string[] {
  // An id may be of documents in several collections: of what is kept by course, the course is what is seen.
  const told = new Set([id]);
  const seen = ['identity.people', ...rows.keys()].flatMap((place) =>
    (rows.get(place) ?? []).flatMap((row) => {
      if (told.has(row._id) || !text.includes(`"${row._id}"`)) return [];
      told.add(row._id);
      return [names(row, people.learner) ? `own ${place}` : place];
    }),
  );
  return [...seen, ...marksIn(text, marks)];
}

export const marksIn = (text: string, marks: Tenant['marks']) =>
  Object.keys(marks).filter((mark) => text.includes(marks[mark] as string));
