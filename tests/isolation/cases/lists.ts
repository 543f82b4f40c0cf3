import { documentOf, rootFields, variablesOf } from '../graph';
import { observe, unconfined } from '../observe';
import { idsAt, placeOf } from '../rows';
import { everyPermission, fieldPermissions, type Tenant, type World } from '../world';
import { type Case, violated } from './case';

// Reads nothing: what it answers is what it was given.
const ECHO = 'Query.previewMarkdown';

const components = ['router', 'bff-mobile', 'bff-admin'] as const;

/**
 * Every query, with the other tenant's words to search for and its cursors to go on from, and as both tenants ask the same
 * at once: nothing that is the other tenant's is in the answer.
 */
export function listCases(world: World): Case[] {
  return components.flatMap((component) =>
    rootFields(world.schemas[component])
      .filter(({ operation }) => operation === 'query')
      .map((root) => {
        const ask = (variables: Record<string, unknown>, token: string, requestId?: string) =>
          world.ask(component, documentOf(root, world.schemas[component], variables), variables, token, requestId);
        const searches = root.field.args.length > 0 && root.name !== ECHO;
        return {
          name: `${component} ${root.name} gives nothing of another tenant, whatever is searched for, and when both ask at once`,
          async check() {
            const { mine, theirs } = world;
            const tokenOf = ({ id, people }: Tenant) =>
              world.token({ tenantId: id, id: people.admin }, everyPermission);
            const [own, foreign] = [await tokenOf(mine), await tokenOf(theirs)];
            const variables = (tenant: Tenant, search?: string, after?: string) =>
              variablesOf(root, (name, _path, typeName) => {
                if (search !== undefined && /search|query|text/i.test(name) && typeName === 'String') return search;
                if (after !== undefined && name === 'after') return after;
                if (typeName !== 'ID') return undefined;
                const place = placeOf(name, root.field.name, root.answers);
                return place === null ? undefined : idsAt(tenant.rows, place)[0];
              });
            const theirAnswer = await ask(variables(theirs), foreign);
            const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(theirAnswer))?.[1];
            const asked = [
              variables(mine),
              ...(searches ? [variables(mine, theirs.school.slug)] : []),
              ...(cursor ? [variables(mine, undefined, cursor)] : []),
            ];
            for (const each of asked) {
              const alone = await observe(world, '$', (requestId) => ask(each, own, requestId));
              // Who asks which school an address is of is in none yet.
              const loose = fieldPermissions[root.name] === 'public' ? undefined : unconfined(alone, mine.id);
              if (loose) violated(loose);
              const [answer] = await Promise.all([ask(each, own), ask(each, foreign)]);
              const leaked = leaks(answer, theirs);
              if (leaked) violated(`${JSON.stringify(each)} gives ${leaked} of the other tenant`);
            }
          },
        };
      }),
  );
}

/** What of a tenant is in an answer: an id of a document, or its name. */
export function leaks(answer: unknown, { rows, school }: Tenant): string | undefined {
  const text = JSON.stringify(answer);
  if (text.includes(school.slug)) return 'a name';
  for (const [place, documents] of rows)
    for (const { _id } of documents) if (text.includes(String(_id))) return `${place} ${_id}`;
  return undefined;
}
