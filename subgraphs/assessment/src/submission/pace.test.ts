import { handInsOfLate, noteHandIn } from './pace';

describe('handInsOfLate', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    jest.advanceTimersByTime(60_000);
  });
  afterEach(() => jest.useRealTimers());

  it('counts those of the second that runs and of the one before, and forgets a rush once it is over', () => {
    for (let n = 0; n < 30; n++) noteHandIn();
    expect(handInsOfLate()).toBe(30);
    jest.advanceTimersByTime(1_000);
    noteHandIn();
    expect(handInsOfLate()).toBe(30);
    jest.advanceTimersByTime(1_000);
    expect(handInsOfLate()).toBe(1);
    noteHandIn();
    jest.advanceTimersByTime(3_000);
    expect(handInsOfLate()).toBe(0);
  });
});
