import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Account {
  tenant: string;
  email: string;
  password: string;
}

export interface Report {
  id: string;
  status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED';
  failure: string | null;
  notices: string[];
  progress: { step: string | null; done: number; total: number | null; percent: number | null };
  files: { name: string; rows: number; created: number; updated: number; unchanged: number; rejected: number }[];
  errorCount: number;
  rowErrors: {
    edges: { node: { file: string; line: number; column: string | null; value: string | null; reason: string } }[];
  };
}

/** What the person at the terminal can do something about: printed without a stack. */
export class Refusal extends Error {}

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken } }';
const IMPORT = 'mutation ImportRoster($upload: ID!) { importRoster(upload: $upload) { id } }';
const REPORT = `query RosterImport($id: ID!, $errors: Int!) {
  rosterImport(id: $id) {
    id status failure notices errorCount
    progress { step done total percent }
    files { name rows created updated unchanged rejected }
    rowErrors(first: $errors) { edges { node { file line column value reason } } }
  }
}`;

// A platform that is restarted is back before that, and the import goes on by itself.
const AWAY_MS = 60_000;

interface Answer<Data> {
  data?: Data;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** bff-admin in the name of one who signs in. An access token lasts 15 minutes and an import may last longer. */
export async function openAdmin(url: string, account: Account) {
  const post = async <Data>(query: string, variables: object, token?: string): Promise<Answer<Data>> => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<Data>;
  };

  const signIn = async (): Promise<string> => {
    const answer = await post<{ signIn: { accessToken: string } }>(SIGN_IN, { input: account });
    return dataOf(answer).signIn.accessToken;
  };
  let token = await signIn().catch((error) => {
    throw error instanceof TypeError ? new Refusal(`Nobody answers at ${url}. Is the platform running?`) : error;
  });

  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await post<Data>(query, variables, token);
    if (answer.errors?.[0]?.extensions?.code !== 'UNAUTHENTICATED') return dataOf(answer);
    token = await signIn();
    return dataOf(await post<Data>(query, variables, token));
  };

  return {
    async upload(path: string, bytes: number): Promise<string> {
      const response = await fetch(new URL('/uploads', url), {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/zip',
          'content-length': String(bytes),
        },
        body: Readable.toWeb(createReadStream(path)) as ReadableStream,
        duplex: 'half',
      });
      const { upload, ...answer } = (await response.json()) as { upload?: string } & Answer<never>;
      if (upload === undefined) dataOf(answer);
      return upload as string;
    },

    async start(upload: string): Promise<string> {
      return (await ask<{ importRoster: { id: string } }>(IMPORT, { upload })).importRoster.id;
    },

    /** Bears a platform that is away for a minute. */
    async report(id: string, errors: number): Promise<Report> {
      for (const until = Date.now() + AWAY_MS; ; ) {
        try {
          return (await ask<{ rosterImport: Report }>(REPORT, { id, errors })).rosterImport;
        } catch (error) {
          const away = error instanceof TypeError || (error as { code?: string }).code === 'TRY_AGAIN';
          if (!away || Date.now() > until) throw error;
          await sleep(1_000);
        }
      }
    },
  };
}

function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [error] = errors ?? [];
  if (error) throw Object.assign(new Refusal(error.message), { code: error.extensions?.code });
  return data as Data;
}
