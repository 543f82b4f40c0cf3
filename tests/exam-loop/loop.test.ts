import { withdrawRelease } from '@lyceum/assessment/release/release.service';
import { newId } from '@lyceum/kernel/ids';
import type { Principal } from '@lyceum/kernel/principal';
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

const staff = (): Principal => ({
  ...{ kind: 'person', id: newId(), tenantId: hall.tenantId, tier: 'STANDARD', sessionId: newId() },
  permissions: ['result:release'],
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
  it('goes from a hand-in to the phone that listens and to the inbox, each result to its learner, once, and back', async () => {
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
    const query = '{ results { entries { id } } inbox { unreadCount notifications { resultId } } }';
    const [{ token }] = sitters as [Sitter];
    await withdrawRelease({ ...hall.scope, now: new Date(), principal: staff() }, hall.examId, 'Too early.');
    await eventually(async () => {
      expect(await platform.get<object>('bff-mobile', query, {}, token)).toEqual({
        results: { entries: [] },
        inbox: { unreadCount: 0, notifications: [] },
      });
    });
    for (const stream of streams) {
      expect(stream.events.filter(({ event }) => event === 'resultReady')).toHaveLength(1);
      stream.vanish();
    }
  });
});
