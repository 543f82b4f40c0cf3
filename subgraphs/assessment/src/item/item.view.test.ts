import { examples } from '../../test/items';
import { drawn, shuffled } from './draw';
import { marking } from './item.content';
import { normaliseResponse } from './item.response';
import { shownOf, viewOf } from './item.view';
import { questionOf } from './question';

const exampleOf = (kind: string) => examples.find(({ content }) => content.kind === kind) ?? examples[0]!;
const ids = (list: readonly { id: string }[] | null) => list?.map(({ id }) => id);

describe('viewOf', () => {
  test.each(examples.map(({ content }) => [content.kind, content] as const))(
    'tells nothing that is right in %s',
    (_, content) => {
      const seen = JSON.stringify(viewOf(content));
      expect(seen).not.toMatch(
        /SECRET|31\.4159|correct|accepted|credit|feedback|hidden|pairs|areas|coordinates|expected|rubric/,
      );
    },
  );

  test('shows what a learner needs', () => {
    expect(viewOf(exampleOf('CODE').content)).toMatchObject({ starter: '// begin here', tests: [{ name: 'adds' }] });
    expect(viewOf(exampleOf('NUMERIC').content)).toMatchObject({ units: ['m', 'km'], unitRequired: false });
    expect(viewOf(exampleOf('HOTSPOT').content)).toMatchObject({ image: { width: 200, height: 100 }, maxPoints: 2 });
    expect(viewOf(exampleOf('CLOZE').content).gaps).toMatchObject([
      { id: 't', choices: null },
      { id: 'n', choices: null },
      { id: 'c', choices: [{ id: 'x' }, { id: 'y' }] },
    ]);
  });

  test('follows the order that was drawn, and leaves nothing out', () => {
    expect(ids(viewOf(exampleOf('MULTIPLE').content, ['d', 'b', 'a', 'c']).choices)).toEqual(['d', 'b', 'a', 'c']);
    expect(ids(viewOf(exampleOf('MULTIPLE').content, ['d', 'gone']).choices)).toEqual(['d', 'a', 'b', 'c']);
    const { gaps } = viewOf(exampleOf('CLOZE').content, ['c/y', 'c/x']);
    expect(ids(gaps?.[2]?.choices ?? null)).toEqual(['y', 'x']);
  });

  test('links files for a day, and never those of another tenant', () => {
    const files = { signedUrl: (key: string) => `https://files/${key}?a=1&b=2` };
    const prompt = { format: 'HTML' as const, text: '<img src="media:map.png"><img src="media:../other/map.png">' };
    const content = { ...exampleOf('HOTSPOT').content, prompt };
    const question = questionOf({ tenant: { id: 't1' }, files }, { itemId: 'i', content, marking: marking.parse({}) });
    expect(question.image?.url).toBe('https://files/items/t1/map.png?a=1&b=2');
    expect(question.prompt.text).toBe(
      '<img src="https://files/items/t1/map.png?a=1&amp;b=2"><img src="media:../other/map.png">',
    );
  });
});

describe('shownOf', () => {
  test('shuffles entries and right sides even where the exam shuffles nothing', () => {
    const { content } = exampleOf('ORDERING');
    const orders = Array.from({ length: 40 }, (_, n) => shownOf(content, false, `seed ${n}`)?.join(''));
    expect(new Set(orders).size).toBeGreaterThan(30);
    expect(orders.filter((order) => order === 'abcdef').length).toBeLessThan(3);
    expect(shownOf(exampleOf('MATCHING').content, false, 's')).toHaveLength(3);
    expect(ids(viewOf(content).entries)).not.toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('shuffles choices where both the exam and the item say so', () => {
    const { content } = exampleOf('SINGLE');
    expect(shownOf(content, false, 's')).toBeUndefined();
    expect(shownOf({ ...content, shuffle: false } as typeof content, true, 's')).toBeUndefined();
    expect(shownOf(content, true, 's')).toHaveLength(3);
  });
});

describe('drawing', () => {
  test('is decided by the seed, and not by the order of the pool', () => {
    const pool = Array.from({ length: 50 }, (_, n) => `item-${n}`);
    expect(drawn(pool, 5, 'a')).toEqual(drawn(pool.toReversed(), 5, 'a'));
    expect(drawn(pool, 5, 'a')).not.toEqual(drawn(pool, 5, 'b'));
    expect(new Set(drawn(pool, 5, 'a')).size).toBe(5);
    expect(drawn(['x', 'x'], 5, 'a')).toEqual(['x']);
    // Written down: papers that exist must come out the same in every later release.
    expect(shuffled(['a', 'b', 'c', 'd', 'e'], 'written down')).toEqual(['c', 'b', 'd', 'a', 'e']);
  });

  test('is fair: each of the pool comes in each place about as often', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 4_000; n++) {
      const key = shuffled(['a', 'b', 'c', 'd'], `fair ${n}`).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // 24 orders, 167 of each expected; 45 of chi-square with 23 degrees of freedom is rarer than 1 in 200, and seeds are fixed.
    const expected = 4_000 / 24;
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(24);
    expect(chi).toBeLessThan(45);
  });
});

describe('normaliseResponse', () => {
  test.each(examples.map(({ content, full }) => [content.kind, content, full] as const))(
    'takes a whole answer to %s',
    (_, content, full) => {
      expect(normaliseResponse(content, full)).toEqual(full);
      expect(normaliseResponse(content, { ...full, certainty: 2, order: full.order ?? null })).toEqual({
        ...full,
        certainty: 2,
      });
    },
  );

  test.each([
    ['SINGLE', { choices: ['a', 'b'] }, 'choices'],
    ['SINGLE', { choices: ['__proto__'] }, 'choices'],
    ['SINGLE', { text: 'a' }, 'text'],
    ['MULTIPLE', { choices: ['a', 'a'] }, 'choices'],
    ['NUMERIC', { text: '9'.repeat(101) }, 'text'],
    ['SHORT_TEXT', { text: 'x'.repeat(10_000) }, 'text'],
    ['CLOZE', { gaps: [{ gap: 'c', value: 'z' }] }, 'gaps'],
    ['CLOZE', { gaps: [{ gap: 't', value: 'x'.repeat(1_001) }] }, 'gaps'],
    [
      'CLOZE',
      {
        gaps: [
          { gap: 't', value: 'x' },
          { gap: 't', value: 'y' },
        ],
      },
      'gaps',
    ],
    ['MATCHING', { pairs: [{ left: 'x', right: 'a' }] }, 'pairs'],
    ['ORDERING', { order: ['a', 'b', 'a'] }, 'order'],
    ['HOTSPOT', { points: [{ x: Number.NaN, y: 1 }] }, 'points'],
    ['HOTSPOT', { points: [{ x: 201, y: 1 }] }, 'points'],
    ['HOTSPOT', { points: [1, 2, 3].map((x) => ({ x, y: 1 })) }, 'points'],
    ['FILE', { files: ['answers/one.exe'] }, 'files'],
    ['FILE', { files: ['answers/../secret.pdf'] }, 'files'],
    ['ESSAY', { text: 'x', certainty: 4 }, 'certainty'],
  ])('refuses of %s the answer %.60j', (kind, given, field) => {
    const refuse = () => normaliseResponse(exampleOf(kind).content, given, 'item-7');
    expect(refuse).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('item-7') }),
    );
    expect(refuse).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ details: { reason: 'ANSWER_UNFIT', itemId: 'item-7', field } }),
      }),
    );
  });
});
