import { systemRoles } from '@lyceum/identity/role/system-roles';
import { testPerson } from '@lyceum/kernel/testing';
import type { Answer } from '../../support/platform';
import { documentOf, rootFields, variablesOf } from '../graph';
import { idsAt, placeOf, type Row } from '../rows';
import { fieldPermissions, type Tenant, type World } from '../world';
import { deniedFields } from './authority';
import { entityQueries } from './entities';

const ROLE = 'LEARNER';

/**
 * What a learner gets with a classmate's ids, of every root field and entity: the codes of the errors, and what of the classmate
 * is in the answer. One line each, to be compared with what was found right before.
 */
export async function ownerOutcomes(world: World): Promise<Record<string, string>> {
  const { mine } = world;
  const permissions = systemRoles.find(({ role }) => role === ROLE)?.permissions ?? [];
  const token = await world.token({ tenantId: mine.id, id: mine.people.learner }, permissions);
  const theirs = rowsAbout(mine, mine.people.classmate);
  const held = new Set<string>(['public', 'signedIn', ...permissions]);
  const beyond = Object.entries(fieldPermissions)
    .filter(([, needed]) => ![needed].flat().some((each) => held.has(each)))
    .map(([field]) => field)
    // That the field itself is denied is to be seen.
    .filter((field) => !/^(Query|Mutation)\./.test(field));
  const outcomes: Record<string, string> = {};
  for (const component of ['router', 'bff-mobile', 'bff-admin'] as const) {
    const schema = world.schemas[component];
    for (const root of rootFields(schema)) {
      const variables = variablesOf(root, (name, _path, typeName) => {
        if (typeName !== 'ID') return undefined;
        const place = placeOf(name, root.field.name, root.answers);
        if (place === null) return undefined;
        return idsAt(theirs, place)[0] ?? idsAt(mine.rows, place)[0];
      });
      const answer = await askForAllowed(root.name, beyond, (except) =>
        world.ask(component, documentOf(root, schema, variables, except), variables, token),
      );
      outcomes[`${component} ${root.name}`] = outcomeOf(answer, mine, theirs);
    }
  }
  const principal = testPerson({ tenantId: mine.id, id: mine.people.learner, permissions });
  for (const { name, type, place, query } of entityQueries()) {
    const [id] = idsAt(theirs, place);
    if (!id) continue;
    const answer = await world.askSubgraph(name, query, { of: [{ __typename: type, id }] }, principal);
    outcomes[`${name} ${type}`] = outcomeOf(answer, mine, theirs);
  }
  return outcomes;
}

/** Asks again without the fields that were denied, for the rest is what row rules are about. */
async function askForAllowed(
  root: string,
  beyond: readonly string[],
  ask: (except: ReadonlySet<string>) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const except = new Set(beyond);
  for (;;) {
    const answer = await ask(except);
    const denied = deniedFields(answer);
    const known = except.size;
    for (const field of denied) except.add(field);
    if (except.size === known || denied.includes(root)) return answer;
  }
}

/** The documents that name a person. */
export function rowsAbout({ rows }: Tenant, personId: string): Map<string, readonly Row[]> {
  return new Map([...rows].map(([place, all]) => [place, all.filter((row) => JSON.stringify(row).includes(personId))]));
}

interface Errors {
  errors?: { extensions?: { code?: string } }[];
}

export function outcomeOf(
  answer: unknown,
  { school, people }: Tenant,
  theirs: ReadonlyMap<string, readonly Row[]>,
): string {
  const text = JSON.stringify((answer as { data?: unknown }).data ?? null);
  const codes = [...new Set(((answer as Errors).errors ?? []).map(({ extensions }) => extensions?.code ?? 'no code'))];
  const seen = [...theirs]
    .filter(([, rows]) => rows.some(({ _id }) => text.includes(`"${_id}"`)))
    .map(([place]) => place);
  if (text.includes(people.learner)) seen.push('oneself');
  if (text.includes(`classmate@${school.slug}`)) seen.push('e-mail address');
  return [...codes.sort(), ...(seen.length > 0 ? [`sees ${seen.sort().join(', ')}`] : [])].join('; ') || 'nothing';
}
