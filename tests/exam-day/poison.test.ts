import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { itemVersions } from '@lyceum/assessment/item/item.model';
import { results } from '@lyceum/assessment/result/result.model';
import { componentNames } from '@lyceum/standalone/components';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';
import { killProcesses, type Process, startProcess } from '../support/process';
import { type Redis, startRedis } from '../support/redis';
import { type Hall, openHall, type Sitter } from './hall';

jest.setTimeout(300_000);

const POISON = 'a text that its grader dies of';
const WORKERS = 2;

let redis: Redis | null;
let folder: string;
let platform: TestPlatform;
let hall: Hall;
let graders: Graders;
let admin: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyceum-poison-'));
  redis = await startRedis(folder);
  // Without a Redis there are no workers: then the subgraph's own process grades, and dies of it.
  const inOne = componentNames.filter((name) => redis !== null || name !== 'assessment');
  platform = await startTestPlatform(inOne, redis ? { REDIS_URL: redis.url, GRADING: 'off' } : {});
  const school = await platform.createTenant();
  admin = school.adminToken;
  hall = await openHall(platform.environment, 2, school.id);
  const accepted = [{ text: 'Fine.', match: 'IGNORE_CASE' as const, distance: 1, credit: 1 }];
  const content = { kind: 'SHORT_TEXT' as const, prompt: { format: 'MARKDOWN' as const, text: 'How?' }, accepted };
  await itemVersions(hall.scope).updateMany({ itemId: { $in: [...hall.itemIds] } }, { $set: { content } });
  graders = keepRunning(platform.environment, redis !== null);
}, 120_000);
afterAll(async () => {
  graders?.leave();
  await killProcesses();
  await hall?.close();
  await platform?.stop();
  await redis?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Graders {
  deaths(): number;
  /** From now on nothing is deadly to them. */
  cure(): Promise<void>;
  leave(): void;
}

/** As whatever looks after processes does: each that ends is started again. */
function keepRunning(environment: NodeJS.ProcessEnv, workers: boolean): Graders {
  const file = `subgraphs/assessment/src/${workers ? 'worker' : 'main'}.ts`;
  const port = workers ? { ASSESSMENT_WORKER_PORT: '0' } : {};
  const deadly = { NODE_OPTIONS: `-r ${join(__dirname, '../support/poison.cjs')}`, POISON };
  const running = new Map<number, Process>();
  let [deaths, isCured, isOver] = [0, false, false];
  const keep = async (n: number) => {
    while (!isOver) {
      const grader = startProcess(file, { ...environment, ...port, ...(!isCured && deadly) });
      running.set(n, grader);
      if ((await grader.ended) === 'SIGKILL' && !isCured && !isOver) deaths++;
    }
  };
  for (let n = 0; n < (workers ? WORKERS : 1); n++) void keep(n);
  return {
    deaths: () => deaths,
    async cure() {
      isCured = true;
      await Promise.all([...running.values()].map((grader) => grader.kill()));
    },
    leave() {
      isOver = true;
    },
  };
}

async function handIn({ attemptId, ticket, token }: Sitter, text: string): Promise<string> {
  const submit = 'mutation ($input: SubmitExamInput!) { submitExam(input: $input) { id } }';
  const answers = hall.itemIds.map((itemId) => ({ itemId, response: { text } }));
  const input = { attemptId, submissionKey: 'phone', ticket, answers };
  return eventually(async () => {
    const { submitExam } = await platform.get<{ submitExam: { id: string } }>('bff-mobile', submit, { input }, token);
    return submitExam.id;
  }, 60_000);
}

interface Letter {
  id: string;
  service: string;
  group: string;
  subject: string;
  tries: number;
}

async function lettersOf(): Promise<Letter[]> {
  const list = '{ deadLetters(first: 20) { rows { id service group subject tries } } }';
  return (await platform.get<{ deadLetters: { rows: Letter[] } }>('bff-admin', list, {}, admin)).deadLetters.rows;
}

describe('a hand-in that its grader dies of', () => {
  it('is put aside after five of them, while all others are graded, and graded when the cause is gone', async () => {
    const sitters = await hall.admit(7);
    const ids = await Promise.all(sitters.map((sitter, n) => handIn(sitter, n === 3 ? POISON : 'Fine.')));
    const [poisoned, deadly] = [sitters[3] as Sitter, ids[3] as string];

    const [letter] = await eventually(async () => {
      const letters = await lettersOf();
      if (letters.length === 0) throw new Error(`${graders.deaths()} have died.`);
      return letters as [Letter];
    }, 200_000);
    expect(letter).toMatchObject({ service: 'ASSESSMENT', group: 'assessment.grading', tries: 5 });
    expect(letter.subject).toBe(`attempt:${poisoned.attemptId}`);
    // Fewer where the part of one that still lived had been given to another, and both began it.
    expect(graders.deaths()).toBeLessThanOrEqual(5);
    await eventually(async () => expect(await hall.waiting()).toBe(1), 60_000);
    const graded = await results(hall.scope).find({}, { projection: { score: 1 } });
    expect(new Set(graded.map(({ _id }) => _id))).toEqual(new Set(ids.filter((id) => id !== deadly)));
    expect(graded.map(({ score }) => score)).toEqual(Array(6).fill(2));
    expect(await lettersOf()).toHaveLength(1);

    // Nothing of it is lost: the learner has been answered, and whoever watches sees that it waits.
    const state = 'query ($id: ID!) { submission(id: $id) { status } }';
    const said = () =>
      platform.get<{ submission: { status: string } }>('bff-mobile', state, { id: deadly }, poisoned.token);
    expect(await said()).toEqual({ submission: { status: 'ACCEPTED' } });
    const board = 'query ($id: ID!) { examBoard(examId: $id) { handedIn queueDepth } }';
    expect(await platform.get('bff-admin', board, { id: hall.examId }, admin)).toEqual({
      examBoard: { handedIn: 7, queueDepth: 1 },
    });

    await graders.cure();
    const replay =
      'mutation ($service: DeadLetterService!, $id: ID!) { replayDeadLetter(service: $service, id: $id) { replayed left } }';
    await eventually(async () =>
      expect(await platform.get('bff-admin', replay, { id: letter.id, service: letter.service }, admin)).toEqual({
        replayDeadLetter: { replayed: 1, left: 0 },
      }),
    );
    await eventually(async () => expect(await said()).toEqual({ submission: { status: 'RELEASED' } }), 90_000);
    const accepted = sitters.map(({ attemptId }, n) => ({ attemptId, submissionId: ids[n] as string }));
    expect(await hall.audit(accepted)).toEqual({ lost: 0, ungraded: 0, doubled: 0, gradedTwice: 0 });
  });
});
