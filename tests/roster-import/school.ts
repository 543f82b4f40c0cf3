import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Files as Csvs, zipOf } from '@lyceum/identity/roster/roster.fixtures';
import { parseConfig } from '@lyceum/kernel/config';
import { type Files, fileVariables, openFiles } from '@lyceum/kernel/files';
import { eventually, newTenant, PASSWORD, type TestPlatform } from '../support/platform';

export interface ImportReport {
  id: string;
  status: string;
  startedAt: string | null;
  finishedAt: string | null;
  failure: string | null;
  failedBecause: unknown;
  notices: string[];
  noticed: unknown[];
  startedBy: { id: string } | null;
  progress: { step: string | null; done: number; total: number | null; percent: number | null };
  files: {
    name: string;
    mode: string;
    rows: number;
    done: number;
    created: number;
    updated: number;
    unchanged: number;
    rejected: number;
  }[];
  errorCount: number;
  rowErrors: {
    edges: {
      node: {
        file: string;
        line: number;
        column: string | null;
        value: string | null;
        reason: string;
        because: unknown;
      };
    }[];
  };
}

const REPORT = `
  id status startedAt finishedAt failure failedBecause notices noticed startedBy { id } errorCount
  progress { step done total percent }
  files { name mode rows done created updated unchanged rejected }
  rowErrors(first: 100) { edges { node { file line column value reason because } } }`;

/** A tenant whose administrator imports rosters. */
export type School = Awaited<ReturnType<typeof openSchool>>;

export async function openSchool(platform: TestPlatform) {
  const slug = `s-${randomUUID().slice(0, 8)}`;
  const { tenant, adminId, invitationToken } = await newTenant(platform.environment, slug, `head@${slug}.example`);
  const { acceptInvitation } = await platform.get<{ acceptInvitation: { accessToken: string } }>(
    'router',
    'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken } }',
    { input: { token: invitationToken, password: PASSWORD } },
  );
  const token = acceptInvitation.accessToken;
  const files: Files = openFiles(parseConfig(fileVariables, platform.environment));
  const keyOf = (upload: string) => `uploads/${tenant._id}/${upload}.zip`;
  const get = <Data>(query: string, variables?: object) => platform.get<Data>('router', query, variables, token);

  const school = {
    id: tenant._id,
    slug,
    adminEmail: `head@${slug}.example`,
    adminId,
    get,
    async upload(zip: Buffer): Promise<string> {
      const upload = randomUUID();
      await files.put(keyOf(upload), Readable.from([zip]), { maxBytes: 1e9 });
      return upload;
    },
    hasUpload: async (upload: string) => (await files.stat(keyOf(upload))) !== null,
    /** The whole answer. */
    request: (upload: string) =>
      platform.ask<{ importRoster: { id: string; status: string } }>(
        'router',
        'mutation ($upload: ID!) { importRoster(upload: $upload) { id status } }',
        { upload },
        token,
      ),
    async report(id: string): Promise<ImportReport> {
      const query = `query ($id: ID!) { rosterImport(id: $id) { ${REPORT} } }`;
      return (await get<{ rosterImport: ImportReport }>(query, { id })).rosterImport;
    },
    waitFor: (id: string): Promise<ImportReport> =>
      eventually(async () => {
        const report = await school.report(id);
        if (!['SUCCEEDED', 'FAILED'].includes(report.status)) throw new Error(JSON.stringify(report));
        return report;
      }),
    async importUpload(upload: string): Promise<ImportReport> {
      const { data, errors } = await school.request(upload);
      if (errors) throw new Error(JSON.stringify(errors));
      return school.waitFor(data.importRoster.id);
    },
    importZip: async (csvs: Csvs) => school.importUpload(await school.upload(await zipOf(csvs))),
    /** What is there of people, courses and classes, by sourcedId. */
    async contents() {
      const { people, courses, cohorts } = await get<Contents>(CONTENTS);
      const nodes = <Node>({ edges }: Connection<Node>) => edges.map(({ node }) => node);
      return {
        people: Object.fromEntries(nodes(people).map(({ sourcedId, ...person }) => [sourcedId, person])),
        courses: Object.fromEntries(nodes(courses).map(({ sourcedId, ...course }) => [sourcedId, course])),
        classes: Object.fromEntries(
          nodes(cohorts).map(({ sourcedId, course, instructors, seats, ...cohort }) => [
            sourcedId,
            {
              ...cohort,
              course: course.sourcedId,
              teachers: instructors.map((person) => person.sourcedId),
              learners: nodes(seats).map(({ learner, status }) => `${learner.sourcedId} ${status}`),
            },
          ]),
        ),
      };
    },
  };
  return school;
}

interface Connection<Node> {
  edges: { node: Node }[];
}

type Sourced = { sourcedId: string };

interface Contents {
  people: Connection<Sourced & { displayName: string; status: string; roles: string[] }>;
  courses: Connection<Sourced & { title: string; status: string }>;
  cohorts: Connection<
    Sourced & {
      title: string;
      status: string;
      dueAt: string | null;
      course: Sourced;
      instructors: Sourced[];
      seats: Connection<{ status: string; learner: Sourced }>;
    }
  >;
}

const CONTENTS = `{
  people(first: 100, sort: NEWEST) { edges { node { sourcedId displayName status roles } } }
  courses(first: 100) { edges { node { sourcedId title status } } }
  cohorts(first: 100) { edges { node {
    sourcedId title status dueAt course { sourcedId } instructors { sourcedId }
    seats(first: 100) { edges { node { status learner { sourcedId } } } }
  } } }
}`;
