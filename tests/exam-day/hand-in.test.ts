import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';
import { type Hall, handInBody, openHall, type Sitter } from './hall';

let platform: TestPlatform;
let hall: Hall;
beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'assessment', 'router', 'bff-mobile']);
  hall = await openHall(platform.environment, 4);
});
afterAll(async () => {
  await hall?.close();
  await platform?.stop();
});

interface Receipt {
  data?: { submitExam: { id: string; status: string; acceptedAt: string; late: boolean } };
  errors?: { extensions: { code: string; details?: object } }[];
}

async function handIn(sitter: Sitter, change: (body: string) => string = (body) => body): Promise<Receipt> {
  const response = await fetch(`${platform.urls['bff-mobile']}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sitter.token}` },
    body: change(handInBody(sitter, hall.itemIds)),
  });
  return (await response.json()) as Receipt;
}

describe('a phone that hands in', () => {
  it('gets ACCEPTED, once from whatever many devices, and soon its result', async () => {
    const [sitter] = (await hall.admit(1)) as [Sitter];
    const receipts = await Promise.all(Array.from({ length: 10 }, () => handIn(sitter)));
    expect(receipts.flatMap(({ errors = [] }) => errors)).toEqual([]);
    const ids = new Set(receipts.map(({ data }) => data?.submitExam.id));
    expect(ids.size).toBe(1);
    const [id] = [...ids] as [string];

    const state = 'query ($id: ID!) { submission(id: $id) { status flags resultId } }';
    const done = await eventually(async () => {
      const { submission } = await platform.get<{ submission: { status: string; resultId: string } }>(
        ...(['bff-mobile', state, { id }, sitter.token] as const),
      );
      if (submission.status !== 'RELEASED') throw new Error(submission.status);
      return submission;
    });
    expect(done).toEqual({ status: 'RELEASED', flags: [], resultId: id });

    const list = '{ results { entries { id examTitle practice score maxScore percent passed } next } }';
    expect(await platform.get('bff-mobile', list, {}, sitter.token)).toEqual({
      results: {
        entries: [{ id, examTitle: 'Finals', practice: false, score: 1, maxScore: 4, percent: 25, passed: false }],
        next: null,
      },
    });
    const page = 'query ($id: ID!) { result(id: $id) { id percent answers { itemId } } }';
    const { result } = await platform.get<{ result: object }>('bff-mobile', page, { id }, sitter.token);
    // What was right in it would be the key to those who still write.
    expect(result).toEqual({ id, percent: 25, answers: [] });
  });

  it('is told which hand-in counts when it sends another', async () => {
    const [sitter] = (await hall.admit(1)) as [Sitter];
    const first = await handIn(sitter);
    const other = await handIn(sitter, (body) => body.replace(/"choices":\["\w+"\]/, '"choices":[]'));
    expect(other.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      details: { submissionId: first.data?.submitExam.id },
    });
  });

  it('can neither hand in for others nor see what they did', async () => {
    const [one, two] = (await hall.admit(2)) as [Sitter, Sitter];
    const stolen = await handIn({ ...one, token: two.token });
    expect(stolen.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    const id = (await handIn(one)).data?.submitExam.id;
    await eventually(async () => expect(await hall.waiting()).toBe(0));
    for (const query of [
      'query ($id: ID!) { submission(id: $id) { id } }',
      'query ($id: ID!) { result(id: $id) { id } }',
    ]) {
      const { errors } = await platform.ask('bff-mobile', query, { id }, two.token);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
  });
});
