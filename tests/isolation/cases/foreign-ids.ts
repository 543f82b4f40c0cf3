import { documentOf, type Leaf, type RootField, rootFields, variablesOf } from '../graph';
import { difference, observe } from '../observe';
import { idsAt, missingId, placeOf } from '../rows';
import { everyPermission, type World } from '../world';
import { type Case, violated } from './case';

// Each is another way to the same field.
const components = ['router', 'bff-mobile', 'bff-admin'] as const;

/**
 * Every argument that takes an id, of every query and mutation of the router and of both BFFs: asked by one tenant's administrator
 * who may do everything, with an id of another tenant. It answers and does what it would for an id that nobody has.
 */
export function foreignIdCases(world: World): Case[] {
  const cases = components.flatMap((component) =>
    rootFields(world.schemas[component]).flatMap((root) =>
      root.leaves.flatMap((leaf) => {
        const place = placeOf(leaf.name, root.field.name, root.answers, leaf.name);
        return place === null ? [] : [{ leaf, ...foreignIdCase(world, component, root, leaf, place) }];
      }),
    ),
  );
  // An import makes what it is given an id of another roster for: from then on the asker has one of that id too.
  const makes = ({ leaf }: { leaf: Leaf }) => leaf.name === 'sourcedId';
  return [...cases.filter((each) => !makes(each)), ...cases.filter(makes)];
}

function foreignIdCase(
  world: World,
  component: (typeof components)[number],
  root: RootField,
  leaf: Leaf,
  place: string,
): Case {
  return {
    name: `${component} ${root.name}(${leaf.path.join('.')}) reads another tenant’s id as a missing one`,
    async check() {
      const { mine, theirs } = world;
      const own = idsAt(mine.rows, place);
      const foreign = idsAt(theirs.rows, place).find((id) => !own.includes(id));
      if (!foreign) violated(`The other tenant has nothing at ${place}: tests/isolation/seed.ts is to make one.`);
      const token = await world.token({ tenantId: mine.id, id: mine.people.admin }, everyPermission);
      const asking = (id: string) => {
        const variables = variablesOf(root, fillWith(world, root, leaf, id));
        const document = documentOf(root, world.schemas[component], variables);
        return observe(world, id, (requestId) => world.ask(component, document, variables, token, requestId));
      };
      // What the first request makes, such as a seat, is there for the two that are compared.
      await asking(missingId());
      const differs = difference(await asking(foreign), await asking(missingId()), mine.id);
      if (differs) violated(differs);
    },
  };
}

/** The id at the leaf, and the asker's own things everywhere else. */
function fillWith(world: World, root: RootField, leaf: Leaf, id: string) {
  return (name: string, path: Leaf['path'], typeName: string): unknown => {
    if (typeName !== 'ID') return undefined;
    if (path.join('.') === leaf.path.join('.')) return id;
    const place = placeOf(name, root.field.name, root.answers, leaf.name);
    return place === null ? undefined : idsAt(world.mine.rows, place)[0];
  };
}
