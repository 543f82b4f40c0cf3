import { examples } from '../../test/items';
import { scoreItem } from '../scoring/score-item';
import { type ItemContent, marking } from './item.content';
import { normaliseResponse } from './item.response';
import { shownOf, viewOf } from './item.view';
import { type PaperIds, paperIds } from './paper-ids';
import { questionOf } from './question';

const files = { signedUrl: (key: string) => key };
const usual = marking.parse({});
const seeds = (count: number) => Array.from({ length: count }, (_, n) => `seed of attempt ${n}`);

/** The question as an attempt with this seed shows it. */
function asked(content: ItemContent, seed: string, ids: PaperIds | null = paperIds(seed, 'item')) {
  const shown = shownOf(content, true, `${seed}:item`);
  return questionOf(
    { tenant: { id: 't' }, files },
    { itemId: 'item', content, marking: usual },
    { shown, ids: ids ?? undefined },
  );
}

/** All ids of parts that it shows, also those in the text. */
function idsOf({ choices, left, right, entries, gaps, text }: ReturnType<typeof asked>): string[] {
  const options = [choices, left, right, entries, ...(gaps ?? []).map((gap) => gap.choices)];
  const placed = [...(text?.text ?? '').matchAll(/\{\{([^}]+)\}\}/g)].map(([, id]) => id as string);
  return [...options.flatMap((list) => list ?? []), ...(gaps ?? [])].map(({ id }) => id).concat(placed);
}

const text = (text: string) => ({ format: 'MARKDOWN' as const, text });
const option = (id: string) => ({ id, text: text(`Option ${id}`) });

describe('the ids of a paper', () => {
  const withIds = examples.filter(({ content }) => idsOf(asked(content, 's', null)).length > 0);

  test('are there for every kind with something to choose', () => {
    expect(withIds.map(({ content }) => content.kind)).toEqual(['SINGLE', 'MULTIPLE', 'CLOZE', 'MATCHING', 'ORDERING']);
  });

  test.each(withIds.map(({ content, full }) => [content.kind, content, full] as const))(
    'are none of the author’s and others in each attempt, and the right answer by them is worth everything: %s',
    async (_, content, full) => {
      const authors = new Set(idsOf(asked(content, 's', null)));
      const seen = new Set<string>();
      for (const seed of seeds(10)) {
        const ids = paperIds(seed, 'item');
        const shown = idsOf(asked(content, seed));
        expect(shown.filter((id) => authors.has(id) || seen.has(id))).toEqual([]);
        // Each is there once, a gap once more in the text.
        expect(new Set(shown).size).toBe(shown.length - (content.kind === 'CLOZE' ? content.gaps.length : 0));
        for (const id of shown) seen.add(id);
        expect(idsOf(asked(content, seed))).toEqual(shown);
        const answer = ids.shown(content, full);
        expect(answer).not.toEqual(full);
        expect(ids.read(content, answer)).toEqual(full);
        expect((await scoreItem(content, usual, ids.read(content, answer))).fraction).toBe(1);
      }
    },
  );

  test('are of another item others, though author and attempt are the same', () => {
    const { content } = withIds[0] ?? examples[0]!;
    const other = asked(content, 's', paperIds('s', 'other'));
    expect(idsOf(other).filter((id) => idsOf(asked(content, 's')).includes(id))).toEqual([]);
  });

  test('do not pair what the author called the same on both sides, nor in two gaps', () => {
    const same = ['1', '2', '3'].map(option);
    const pairs = ['1', '2', '3'].map((id) => ({ left: id, right: id }));
    const matching = { kind: 'MATCHING', prompt: text('?'), left: same, right: same, pairs } as const;
    const gap = (id: string) => ({ kind: 'CHOICE' as const, id, choices: same, correct: '1' });
    const cloze = { kind: 'CLOZE', prompt: text('?'), text: text('{{a}} {{b}}'), gaps: ['a', 'b'].map(gap) } as const;
    expect(new Set(idsOf(asked(matching as unknown as ItemContent, 's'))).size).toBe(6);
    expect(new Set(idsOf(asked(cloze as unknown as ItemContent, 's'))).size).toBe(8);
  });

  test('are no way in for the author’s: what is guessed names nothing, and is kept as it came', () => {
    for (const { content, full } of withIds) {
      const ids = paperIds('s', 'item');
      const guessed = ids.read(content, full);
      expect(JSON.stringify(guessed)).toContain('"?');
      expect(ids.shown(content, guessed)).toEqual(full);
      expect(() => normaliseResponse(content, guessed)).toThrow('names what is not in the question');
    }
    const { content } = withIds.find(({ content }) => content.kind === 'CLOZE') ?? examples[0]!;
    const ids = paperIds('s', 'item');
    const [, , gap] = asked(content, 's').gaps ?? [];
    const guessed = ids.read(content, { gaps: [{ gap: gap?.id ?? '', value: 'x' }] });
    expect(() => normaliseResponse(content, guessed)).toThrow('has gaps that chooses what a gap does not offer.');
  });

  test('stand in what came of an answer too, where notes on the whole have names of their own', async () => {
    const ids = paperIds('s', 'item');
    for (const { content, full } of examples) {
      const { parts = [] } = await scoreItem(content, usual, full);
      const known = idsOf(asked(content, 's'));
      for (const { id } of parts) {
        expect(ids.part(content, id)).toMatch(/^[0-9a-f]{16}$/);
        if (known.length > 0) expect(known).toContain(ids.part(content, id));
      }
      expect(ids.part(content, 'answer')).toBe('answer');
    }
  });
});

describe('sorted by id or taken as it is shown, a paper tells the key no more often than chance', () => {
  const three = ['e1', 'e2', 'e3'];
  const ordering = {
    ...{ kind: 'ORDERING', prompt: text('?'), entries: three.map(option), correct: three, partial: 'PLACES' },
  } as ItemContent;
  const matching = {
    ...{ kind: 'MATCHING', prompt: text('?'), left: three.map(option), right: three.map(option) },
    pairs: three.map((id) => ({ left: id, right: id })),
  } as ItemContent;
  const TIMES = 600;
  // 600 times one in six: 100, with a standard deviation of 9; the seeds are fixed.
  const byChance = (hits: number) => {
    expect(hits).toBeGreaterThan(60);
    expect(hits).toBeLessThan(140);
  };
  const sorted = <Part extends { id: string }>(list: readonly Part[] | null) =>
    [...(list ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = (list: readonly { text: { text: string } }[] | null) =>
    (list ?? []).map(({ text }) => text.text).join();
  const key = three.map((id) => `Option ${id}`).join();

  test('of an order', () => {
    byChance(seeds(TIMES).filter((seed) => texts(sorted(asked(ordering, seed).entries)) === key).length);
  });

  test('of pairs', () => {
    const paired = (left: string, right: string) => left === right;
    const papers = seeds(TIMES).map((seed) => asked(matching, seed));
    byChance(papers.filter(({ left, right }) => paired(texts(sorted(left)), texts(sorted(right)))).length);
    byChance(papers.filter(({ left, right }) => paired(texts(left), texts(right))).length);
  });

  test('of a choice: the right one is first among the sorted as often as another', () => {
    const single = {
      ...{ kind: 'SINGLE', prompt: text('?'), choices: ['1', '2', '3', '4', '5', '6'].map(option), correct: '1' },
    } as unknown as ItemContent;
    byChance(seeds(TIMES).filter((seed) => sorted(asked(single, seed).choices)[0]?.text.text === 'Option 1').length);
  });

  test('an order never begins as the right one, but where there are only two', () => {
    const shown = seeds(TIMES).map((seed) => viewOf(ordering, shownOf(ordering, false, seed)).entries);
    expect(shown.filter((entries) => texts(entries) === key)).toEqual([]);
    expect(new Set(shown.map(texts)).size).toBe(5);
    const two = { ...ordering, entries: three.slice(0, 2).map(option), correct: three.slice(0, 2) } as ItemContent;
    expect(new Set(seeds(30).map((seed) => texts(viewOf(two, shownOf(two, false, seed)).entries))).size).toBe(2);
  });
});
