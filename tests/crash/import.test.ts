import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRosterZip } from '@lyceum/standalone/seed/roster-zip';
import { mongo } from 'mongoose';
import { askAt, eventually, newTenant, PASSWORD } from '../support/platform';
import { killProcesses, type Process } from '../support/process';
import { createMachine, type Machine, WITHOUT_DEMO } from '../support/standalone';

jest.setTimeout(180_000);

const USERS = 3_000;
const COURSES = 20;
// Of 3,000 people two administer the two schools and every twentieth teaches: 150. The rest learn.
const TEACHERS = 150;
const LEARNERS = USERS - 2 - TEACHERS;
const SEATS_PER_LEARNER = 2;
const SEATS = LEARNERS * SEATS_PER_LEARNER;

let machine: Machine;
let platform: Process;
let token: string;
let zip: Buffer;

beforeAll(async () => {
  machine = await createMachine();
  const path = join(machine.dataDir, 'roster.zip');
  const size = { schools: 2, courses: COURSES, classesPerCourse: 1, users: USERS, seatsPerStudent: SEATS_PER_LEARNER };
  await buildRosterZip(path, size);
  zip = await readFile(path);
  await start();
  const { invitationToken } = await newTenant(await machine.environment(), 'school', 'head@school.example');
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }';
  const answer = await askAt<{ acceptInvitation: { accessToken: string } }>(machine.url('router'), accept, {
    input: { token: invitationToken, password: PASSWORD },
  });
  token = answer.data.acceptInvitation.accessToken;
});
afterAll(async () => {
  await killProcesses();
  await machine?.remove();
});

async function start(): Promise<void> {
  platform = machine.start(WITHOUT_DEMO);
  await platform.prints(/Lyceum is ready/);
}

async function get<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await askAt<Data>(machine.url('router'), query, variables, token);
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
  return data;
}

interface Report {
  status: string;
  errorCount: number;
  progress: { step: string | null };
  files: { name: string; rows: number; done: number; created: number; updated: number; unchanged: number }[];
}

async function report(id: string): Promise<Report> {
  const query = `query ($id: ID!) { rosterImport(id: $id) {
    status errorCount progress { step } files { name rows done created updated unchanged } } }`;
  return (await get<{ rosterImport: Report }>(query, { id })).rosterImport;
}

async function startImport(): Promise<string> {
  const uploaded = await fetch(`${machine.url('bff-admin')}/uploads`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/zip' },
    body: new Uint8Array(zip),
  });
  const { upload } = (await uploaded.json()) as { upload: string };
  const query = 'mutation ($upload: ID!) { importRoster(upload: $upload) { id } }';
  return (await get<{ importRoster: { id: string } }>(query, { upload })).importRoster.id;
}

/** Waits until a file is partly in: some of its rows are noted, others are still to come. */
const halfway = (id: string, name: string) =>
  eventually(async () => {
    const { progress, files } = await report(id);
    const file = files.find((file) => file.name === name);
    if (progress.step !== name || !file?.done) throw new Error(`${name} has not begun: ${JSON.stringify(progress)}`);
    expect(file.done).toBeLessThan(file.rows);
  }, 240_000);

const ended = (id: string) =>
  eventually(async () => {
    const found = await report(id);
    expect(['SUCCEEDED', 'FAILED']).toContain(found.status);
    return found;
  }, 240_000);

async function contents() {
  const { people, courses, cohorts } = await get<{
    people: { totalCount: number };
    courses: { totalCount: number; edges: { node: { seatCount: number } }[] };
    cohorts: { totalCount: number; edges: { node: { instructors: object[]; seats: { totalCount: number } } }[] };
  }>(`{
    people(first: 1) { totalCount }
    courses(first: 100) { totalCount edges { node { seatCount } } }
    cohorts(first: 100) { totalCount edges { node { instructors { id } seats(first: 1) { totalCount } } } }
  }`);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    people: people.totalCount,
    courses: courses.totalCount,
    cohorts: cohorts.totalCount,
    seats: sum(courses.edges.map(({ node }) => node.seatCount)),
    seatsInCohorts: sum(cohorts.edges.map(({ node }) => node.seats.totalCount)),
    teachers: sum(cohorts.edges.map(({ node }) => node.instructors.length)),
  };
}

// The administrator of the tenant was there before.
const ROSTER = {
  people: USERS + 1,
  courses: COURSES,
  cohorts: COURSES,
  seats: SEATS,
  seatsInCohorts: SEATS,
  teachers: TEACHERS,
};

/** Events that a consumer takes, by what became of them. */
async function deliveries() {
  const client = await new mongo.MongoClient((await machine.environment()).MONGODB_URI as string).connect();
  try {
    const rows = (domain: string, collection: string) =>
      client.db(`lyceum_${domain}`).collection<{ _id: string }>(collection);
    const recorded = await rows('catalog', 'outbox')
      .find({}, { projection: { _id: 1 } })
      .toArray();
    const processed = await rows('enrollment', 'processedEvents').find().toArray();
    return {
      recorded: recorded.map(({ _id }) => `enrollment.courses:${_id}`).sort(),
      processed: processed.map(({ _id }) => _id).sort(),
      dead:
        (await rows('enrollment', 'deadLetters').countDocuments()) +
        (await rows('identity', 'deadLetters').countDocuments()),
    };
  } finally {
    await client.close();
  }
}

// One story, told in order: the platform dies three times of one import.
describe('an import whose platform is killed', () => {
  it('goes on by itself at each next start and brings the roster in exactly, with every event delivered', async () => {
    const id = await startImport();
    // Between the change and its event: the import is noted, its worker has hardly heard of it.
    await platform.kill();
    await start();
    for (const file of ['users.csv', 'enrollments.csv']) {
      await halfway(id, file);
      await platform.kill();
      await start();
    }
    const done = await ended(id);
    expect(done).toMatchObject({ status: 'SUCCEEDED', errorCount: 0 });
    // What a killed process did in its last batch without noting it counts as unchanged.
    for (const { name, rows, created, updated, unchanged } of done.files)
      expect({ name, rows }).toEqual({ name, rows: created + updated + unchanged });
    const rowsOf = Object.fromEntries(done.files.map(({ name, rows }) => [name, rows]));
    expect(rowsOf).toMatchObject({ 'users.csv': USERS, 'enrollments.csv': SEATS + TEACHERS, 'courses.csv': COURSES });
    expect(await contents()).toEqual(ROSTER);

    const { recorded, processed, dead } = await deliveries();
    expect(recorded).toHaveLength(COURSES);
    expect({ processed, dead }).toEqual({ processed: recorded, dead: 0 });
  });

  it('finds nothing left to do when the same roster is imported again', async () => {
    const { status, errorCount, files } = await ended(await startImport());
    expect({ status, errorCount }).toEqual({ status: 'SUCCEEDED', errorCount: 0 });
    for (const { name, rows, created, updated, unchanged } of files)
      expect({ name, created, updated, unchanged }).toEqual({ name, created: 0, updated: 0, unchanged: rows });
    expect(await contents()).toEqual(ROSTER);
  });
});
