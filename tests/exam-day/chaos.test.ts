import { killProcesses } from '../support/process';
import { chaos, victims } from './chaos';

jest.setTimeout(600_000);
afterAll(() => killProcesses());

describe('a hand-in, in the middle of which something is killed with -9', () => {
  it('is kept once it is accepted, and graded once, whatever was killed and whatever clocks said', async () => {
    const { accepted, audit, deadLetters } = await chaos({ kills: victims.length, learners: 10, clocks: true });
    expect(accepted).toBe(victims.length * 10);
    expect({ ...audit, deadLetters }).toEqual({ lost: 0, ungraded: 0, doubled: 0, gradedTwice: 0, deadLetters: 0 });
  });
});
