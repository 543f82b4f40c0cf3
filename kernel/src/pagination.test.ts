import { Schema } from 'mongoose';
import { newId } from './ids';
import { page } from './pagination';
import { connectStore, type Store } from './store';
import { tenantCollection } from './tenancy';
import { explainReads, testConfig } from './testing';

interface BookRow {
  _id: string;
  title: string;
  at: Date;
}
const schema = new Schema({ title: String, at: Date });
schema.index({ tenantId: 1, title: 1, _id: 1 });
const books = tenantCollection<BookRow>('books', schema as never);

let store: Store;
const rows = () => books({ tenant: { id: 'a', tier: 'STANDARD', store } });

beforeAll(async () => {
  store = await connectStore(testConfig(), 'books', [books]);
  // Three of each title, so that ties are met at page ends.
  for (let n = 0; n < 30; n++)
    await rows().create({ _id: newId(), title: `T${Math.floor(n / 3)}`, at: new Date(2026, 0, 1 + Math.floor(n / 3)) });
});
afterAll(() => store?.close());

async function walk(by: { field: 'title' | 'at'; direction: 1 | -1 }, first: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const { edges, pageInfo } = await page(rows(), {}, { first, after }, by);
    seen.push(...edges.map(({ node }) => node._id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor ?? undefined;
  }
}

describe('page', () => {
  it.each([
    ['title', 1, 7],
    ['title', -1, 4],
    ['at', 1, 1],
    ['at', -1, 30],
  ] as const)(
    'by %s in direction %d and pages of %d shows every row once, in order',
    async (field, direction, first) => {
      const seen = await walk({ field, direction }, first);
      const all = await rows().find({}, { sort: { [field]: direction, _id: direction } });
      expect(seen).toEqual(all.map(({ _id }) => _id));
      expect(seen).toHaveLength(30);
    },
  );

  it('goes on where it was when rows come and go in between', async () => {
    const by = { field: 'title', direction: 1 } as const;
    const one = await page(rows(), {}, { first: 10 }, by);
    const early = { _id: newId(), title: 'A', at: new Date() };
    await rows().create(early);
    const two = await page(rows(), {}, { first: 10, after: one.pageInfo.endCursor ?? '' }, by);
    await rows().deleteMany({ _id: early._id });
    const ids = [...one.edges, ...two.edges].map(({ node }) => node._id);
    expect(new Set(ids).size).toBe(20);
    expect(ids).not.toContain(early._id);
  });

  it('looks at no more rows for a late page than for an early one', async () => {
    const by = { field: 'title', direction: 1 } as const;
    const one = await page(rows(), {}, { first: 24 }, by);
    const after = one.pageInfo.endCursor ?? '';
    const [read] = await explainReads(store, books, () => page(rows(), {}, { first: 3, after }, by));
    // Beside those of its title.
    expect(read).toEqual({ found: 4, examined: 4 + 3, sorts: false });
  });

  it('counts only when asked, and all pages together', async () => {
    const { count } = await page(rows(), {}, { first: 5 }, { field: 'title', direction: 1 });
    expect(await count()).toBe(30);
  });

  it.each([
    '',
    'x',
    Buffer.from('["at","2026",1]').toString('base64url'),
    Buffer.from('["title",{"$gt":""},"x"]').toString('base64url'),
    Buffer.from('null').toString('base64url'),
  ])('refuses the cursor %j, which is not of this list', async (after) => {
    await expect(page(rows(), {}, { first: 5, after }, { field: 'title', direction: 1 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
