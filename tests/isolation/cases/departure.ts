import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { archiveKey } from '@lyceum/identity/privacy/data-export.service';
import { parseConfig } from '@lyceum/kernel/config';
import { fileVariables, openFiles } from '@lyceum/kernel/files';
import { newId } from '@lyceum/kernel/ids';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { eventually } from '../../support/platform';
import { personalPlaces, rowsAbout, rowsBesides } from '../personal';
import { GRACE_DAYS } from '../seed-identity';
import { everyPermission, type Tenant, type World } from '../world';
import { marksIn } from './owners';

// Far more than it takes; without its guards it may never end.
const WITHIN_MS = 20_000;
// Of the school, though whoever made them is named in them: what somebody takes part in is told by its id.
const TAKEN_PART_IN = ['assessment.exams', 'assessment.items', 'recommendation.experiments'];

/** What the archive of all that the platform holds of the learner has of others. */
export async function exportedOfOthers(world: World): Promise<string[]> {
  const { id: tenantId, people, rows, marks } = world.mine;
  const token = await world.token({ tenantId, id: people.learner }, []);
  const ask = async <Data>(query: string) => (await world.ask('router', query, {}, token)).data as Data;
  const readyExports = () =>
    eventually(async () => {
      // Without links, for each of those is an entry in the trail.
      const query = '{ myDataExports { id status } }';
      const { myDataExports } = await ask<{ myDataExports: { id: string; status: string }[] }>(query);
      if (myDataExports.some(({ status }) => status !== 'READY')) throw new Error('An export is under way.');
      return myDataExports.map(({ id }) => id);
    }, WITHIN_MS);
  await readyExports();
  const { exportMyData } = await ask<{ exportMyData: { id: string } }>('mutation { exportMyData { id } }');
  if (!(await readyExports()).includes(exportMyData.id)) throw new Error('The export is not listed.');
  const files = openFiles(parseConfig(fileVariables, world.platform.environment));
  const text = await unzipped(await files.open(archiveKey(tenantId, exportMyData.id)));
  return [...strangersIn(text, rows, people), ...marksIn(text, marks), ...trailOfOthers(text, rows, people.learner)];
}

function strangersIn(text: string, rows: Tenant['rows'], people: Tenant['people']): string[] {
  const others = rowsBesides(rows, people.learner);
  const places = [...personalPlaces(others)].filter((place) => !TAKEN_PART_IN.includes(place));
  return places.filter((place) =>
    // Who has decided something about the learner is the administrator.
    others.get(place)?.some(({ _id }) => _id !== people.admin && text.includes(`"${_id}"`)),
  );
}

/** The trail is exported without ids: its entries are told by their moment, where nothing of the learner's own has the same. */
function trailOfOthers(text: string, rows: Tenant['rows'], learner: string): string[] {
  const own = JSON.stringify([...rowsAbout(rows, learner).values()]);
  const others = (rowsBesides(rows, learner).get('identity.auditEntries') ?? []).map(({ at }) =>
    (at as Date).toISOString(),
  );
  return others.some((at) => !own.includes(at) && text.includes(at)) ? ['identity.auditEntries'] : [];
}

async function unzipped(archive: Readable): Promise<string> {
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(await buffer(archive)))).getEntries();
  const texts = entries.map((entry) => ('getData' in entry ? entry.getData?.(new TextWriter()) : ''));
  return (await Promise.all(texts)).join('\n');
}

/** Somebody of the own tenant who has only just come, to be erased. */
export async function newcomer(world: World): Promise<string> {
  const email = `leaver-${newId()}@${world.mine.school.slug}.example`;
  const invite = `mutation ($email: String!) { invitePerson(
    input: { email: $email, givenName: "Leaver", familyName: "Somebody", roles: [LEARNER] }) { id } }`;
  return (await asAdmin(world)<{ invitePerson: { id: string } }>(invite, { email })).invitePerson.id;
}

/** Which documents of the seed are gone or changed, by collection, once the person is erased. */
export async function erasedOfOthers(world: World, personId: string): Promise<string[]> {
  const get = asAdmin(world);
  const waitDays = (days: number) =>
    get('mutation ($days: Int!) { setPrivacySettings(input: { erasureGraceDays: $days }) { erasureGraceDays } }', {
      days,
    });
  await waitDays(0);
  const before = await seededRows(world);
  const { erasePersonData } = await get<{ erasePersonData: { id: string } }>(
    'mutation ($id: ID!) { erasePersonData(personId: $id) { id } }',
    { id: personId },
  );
  await waitDays(GRACE_DAYS);
  await eventually(async () => {
    const { erasures } = await get<{ erasures: { edges: { node: { id: string } }[] } }>(
      '{ erasures(status: DONE) { edges { node { id } } } }',
    );
    if (!erasures.edges.some(({ node }) => node.id === erasePersonData.id)) throw new Error('Somebody is not erased.');
  }, WITHIN_MS);
  const after = await seededRows(world);
  return [...personalPlaces(before)].filter(
    (place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)),
  );
}

/** With a token of its own each time, for they live for 15 minutes and the proof may take longer. */
function asAdmin({ platform, mine, token }: World) {
  const admin = { tenantId: mine.id, id: mine.people.admin };
  return async <Data>(query: string, variables: object = {}): Promise<Data> =>
    platform.get<Data>('router', query, variables, await token(admin, everyPermission));
}

/** As they are by now. */
async function seededRows({ mine, rowsNow }: World): Promise<Tenant['rows']> {
  const seeded = new Set([...mine.rows.values()].flatMap((rows) => rows.map(({ _id }) => _id)));
  return new Map([...(await rowsNow())].map(([place, rows]) => [place, rows.filter(({ _id }) => seeded.has(_id))]));
}
