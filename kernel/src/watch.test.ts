import { setTimeout as sleep } from 'node:timers/promises';
import { Schema } from 'mongoose';
import { newId } from './ids';
import { connectStore, type Store } from './store';
import { platformAccess, type TenantScope, tenantCollection } from './tenancy';
import { testConfig } from './testing';
import { Recent, watchAcross } from './watch';

interface SlipRow {
  _id: string;
}

const slips = tenantCollection<SlipRow>('slips', new Schema<SlipRow>({}));

let store: Store;
const ending = new AbortController();
beforeEach(async () => {
  store = await connectStore(testConfig(), `watched${newId().slice(-6)}`, [slips]);
});
afterEach(() => store?.close());
afterAll(() => ending.abort());

const scope = (): TenantScope => ({ tenant: { id: 'tenant-a', tier: 'STANDARD', store } });

async function insert(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const _id of ids) await slips(scope()).create({ _id });
  return ids;
}

/** Ids as they are told. The first is asked for when it is open. */
async function watched(options: { recent: Recent; lookMs: number }) {
  const access = platformAccess(store, 'a test');
  let first: Promise<IteratorResult<{ row: SlipRow }>> | undefined;
  let rows: AsyncGenerator<{ row: SlipRow }> | undefined;
  await new Promise<void>((opened) => {
    rows = watchAcross(access, slips, { signal: ending.signal, opened, ...options });
    first = rows.next();
  });
  const next = async () => {
    const told = await (first ?? rows?.next());
    first = undefined;
    return told?.value.row._id as string;
  };
  const take = async (count: number) => {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await next());
    return ids;
  };
  return { take, end: () => rows?.return(undefined) };
}

describe('watchAcross', () => {
  it('looks for rows that the stream has not told, and not while it tells', async () => {
    // As one that the stream does not tell.
    const [before] = await insert(1);
    const { take, end } = await watched({ recent: new Recent(), lookMs: 2_000 });
    const one = await insert(1);
    expect(await take(1)).toEqual(one);
    const more = await insert(20);
    await sleep(2_100);
    expect(await take(20)).toEqual(more);
    expect(await take(1)).toEqual([before]);
    await end();
  });

  it('tells nothing again of a rush that is longer than its memory', async () => {
    const { take, end } = await watched({ recent: new Recent(5), lookMs: 100 });
    const rush = await insert(20);
    expect(await take(20)).toEqual(rush);
    const next = take(1);
    // For some looks.
    await sleep(2_000);
    expect(await insert(1)).toEqual(await next);
    await end();
  });
});
