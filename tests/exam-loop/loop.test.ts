import { type Hall, handInBody, openHall, type Sitter } from '../exam-day/hall';
import { openEvents } from '../support/event-stream';
import { eventually, startTestPlatform, type TestPlatform } from '../support/platform';

jest.setTimeout(120_000);

let platform: TestPlatform;
let hall: Hall;
let url: string;
beforeAll(async () => {
  platform = await startTestPlatform(['identity', 'assessment', 'notifications', 'router', 'bff-mobile']);
  url = platform.urls['bff-mobile'] ?? '';
  hall = await openHall(platform.environment, 4);
});
afterAll(async () => {
  await hall?.close();
  await platform?.stop();
});

async function handIn(sitter: Sitter): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${sitter.token}` },
    body: handInBody(sitter, hall.itemIds),
  });
  const { data } = (await response.json()) as { data: { submitExam: { id: string } } };
  return data.submitExam.id;
}

describe('the loop of an exam', () => {
  it('goes from a hand-in to the phone that listens and to the inbox, each result to its learner, once', async () => {
    const sitters = await hall.admit(3);
    const streams = await Promise.all(sitters.map(({ token }) => openEvents(url, token)));
    const handedIn = await Promise.all(sitters.map(handIn));
    // The same again is the same submission, and no other result.
    await Promise.all(sitters.map(handIn));
    for (const [n, stream] of streams.entries()) {
      const { data } = await stream.until(({ event }) => event === 'resultReady');
      expect(data).toMatchObject({
        resultId: handedIn[n],
        examId: hall.examId,
        body: 'You reached 25 %. This is not a pass.',
      });
    }
    for (const [n, { token }] of sitters.entries()) {
      await eventually(async () => {
        const query = '{ inbox { unreadCount notifications { resultId } } }';
        const { inbox } = await platform.get<{ inbox: object }>('bff-mobile', query, {}, token);
        expect(inbox).toEqual({ unreadCount: 1, notifications: [{ resultId: handedIn[n] }] });
      });
    }
    for (const stream of streams) {
      expect(stream.events.filter(({ event }) => event === 'resultReady')).toHaveLength(1);
      stream.vanish();
    }
  });
});
