import { newTally, questionOf } from '../model/rates';
import { newLearner, update } from '../model/state';
import { band, type Candidate, choose, DEFAULTS } from './policy';

const now = new Date('2026-03-02T10:00:00Z');
const DAY = 86_400_000;
const version = { id: 'elo', weights: null };

const practice = (id: string, skills: string[], seenAt: Date | null = null): Candidate => ({
  ...{ id, kind: 'PRACTICE', courseId: 'c', lessonId: null, title: id, skills, seenAt },
});

/** Somebody who has answered so many of a skill, and got so many right, some days ago. */
function learner(of: Record<string, { right: number; wrong: number; daysAgo: number }>) {
  const state = newLearner();
  const rows = Object.entries(of).flatMap(([skill, { right, wrong, daysAgo }]) =>
    Array.from({ length: right + wrong }, (_, n) => ({
      skill,
      y: n < wrong ? 0 : 1,
      at: now.getTime() - daysAgo * DAY,
    })),
  );
  for (const { skill, y, at } of rows.sort((a, b) => a.at - b.at))
    update(state, questionOf(newTally(), '', [skill]), { item: '', skills: [skill], y, at, retries: false });
  return state;
}

const ask = (state: ReturnType<typeof learner>, candidates: Candidate[], fields = {}) =>
  choose({ candidates, state, version, now, settings: { ...DEFAULTS, explore: 0 }, first: 5, seed: 1, ...fields });

describe('the policy', () => {
  it('prefers what one is likely to get mostly right to what one knows and to what is far too hard', () => {
    const state = learner({
      known: { right: 60, wrong: 0, daysAgo: 0.5 },
      within: { right: 18, wrong: 8, daysAgo: 0.5 },
      hopeless: { right: 0, wrong: 60, daysAgo: 0.5 },
    });
    const chosen = ask(state, [practice('1', ['known']), practice('2', ['hopeless']), practice('3', ['within'])]);
    expect(chosen[0]).toMatchObject({ candidate: { id: '3' }, skill: 'within' });
  });

  it('tapers to nothing at both ends of the band', () => {
    expect([0.39, 0.4, 0.7, 0.85, 0.97, 0.99].map((p) => band(p, DEFAULTS.band))).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('claims nothing of what somebody can do before five answers', () => {
    const few = ask(learner({ light: { right: 4, wrong: 0, daysAgo: 1 } }), [practice('1', ['light'])]);
    const enough = ask(learner({ light: { right: 5, wrong: 0, daysAgo: 1 } }), [practice('1', ['light'])]);
    expect(few[0]?.p).toBeNull();
    expect(enough[0]?.p).toBeGreaterThan(0.7);
  });

  it('does not come again with what was done within the hour, and later than others with what was done lately', () => {
    const state = learner({ light: { right: 5, wrong: 2, daysAgo: 0.5 } });
    const at = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
    const chosen = ask(state, [
      practice('just', ['light'], at(0.5)),
      practice('lately', ['light'], at(20)),
      practice('never', ['light']),
    ]);
    expect(chosen.map(({ candidate }) => candidate.id)).toEqual(['never', 'lately']);
  });

  it('brings a skill back when it is due', () => {
    const due = ask(learner({ light: { right: 6, wrong: 2, daysAgo: 90 } }), [practice('1', ['light'])]);
    const fresh = ask(learner({ light: { right: 6, wrong: 2, daysAgo: 0.5 } }), [practice('1', ['light'])]);
    expect(due[0]?.dueDays).toBe(90);
    expect(fresh[0]?.dueDays).toBeNull();
    expect(due[0]?.score).toBeGreaterThan(fresh[0]?.score as number);
  });

  it('never has more than three of one skill in a row', () => {
    const state = learner({
      light: { right: 12, wrong: 6, daysAgo: 0.5 },
      sound: { right: 60, wrong: 0, daysAgo: 0.5 },
    });
    const many = Array.from({ length: 8 }, (_, n) => practice(`light ${n}`, ['light']));
    const chosen = ask(state, [...many, practice('sound', ['sound'])], { first: 9 });
    expect(chosen.slice(0, 5).map(({ skill }) => skill)).toEqual(['light', 'light', 'light', 'sound', 'light']);
  });

  it('fills some slots by chance and knows how likely each choice was', () => {
    const candidates = Array.from({ length: 10 }, (_, n) => practice(`${n}`, [`skill ${n}`]));
    const state = learner({ 'skill 3': { right: 8, wrong: 4, daysAgo: 0.5 } });
    const settings = { ...DEFAULTS, explore: 0.1 };
    let explored = 0;
    const tries = 4_000;
    const counts = new Map<string, { shown: number; propensity: number }>();
    for (let seed = 0; seed < tries; seed++) {
      const [choice] = ask(state, candidates, { settings, first: 1, seed });
      if (!choice) throw new Error('nothing was chosen');
      if (choice.explored) explored++;
      const { id } = choice.candidate;
      counts.set(id, { shown: (counts.get(id)?.shown ?? 0) + 1, propensity: choice.propensity });
    }
    // One in ten by chance, of which one in ten is the best one anyway.
    expect(explored / tries).toBeCloseTo(0.09, 1);
    for (const { shown, propensity } of counts.values())
      expect(Math.abs(shown / tries - propensity)).toBeLessThan(0.015);
    expect(counts.size).toBe(10);
  });

  it('chooses the same for the same facts', () => {
    const state = learner({ light: { right: 8, wrong: 4, daysAgo: 1 } });
    const candidates = Array.from({ length: 10 }, (_, n) => practice(`${n}`, [`skill ${n}`]));
    const settings = { ...DEFAULTS, explore: 0.5 };
    expect(ask(state, candidates, { settings, seed: 9 })).toEqual(
      ask(state, [...candidates].reverse(), { settings, seed: 9 }),
    );
  });
});
