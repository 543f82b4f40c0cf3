import { newId } from '@lyceum/kernel/ids';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { Counts, Rates } from '../model/rates';
import { type CounterRow, counters, type TallyRow, tallies } from './rate.model';

type Asked = { itemId: string; skills: readonly string[] };

const ALL = 'all';
const itemKey = (item: string) => `item:${item}`;
const skillKey = (skill: string) => `skill:${skill}`;

/** The rates of these items and their skills as they are counted now, in one query. */
export async function ratesFor(scope: TenantScope, asked: readonly Asked[]): Promise<Rates> {
  const keys = new Set([ALL]);
  for (const { itemId, skills } of asked) {
    keys.add(itemKey(itemId));
    for (const skill of skills) keys.add(skillKey(skill));
  }
  const { id } = scope.tenant;
  const rows = await counters(scope).find({ _id: { $in: [...keys].map((key) => `${id} ${key}`) } });
  const byKey = new Map<string, Counts>(rows.map((row) => [row._id.slice(id.length + 1), row]));
  return {
    item: (item) => byKey.get(itemKey(item)),
    skill: (skill) => byKey.get(skillKey(skill)),
    total: byKey.get(ALL) ?? { n: 0, s: 0 },
  };
}

/** Leaves the difference between what counted of a result before and what counts of it now. */
export async function tally(
  scope: TenantScope,
  before: readonly (Asked & { y: number })[],
  after: readonly (Asked & { y: number })[],
): Promise<void> {
  const deltas = new Map<string, Counts>();
  const add = (key: string, n: number, s: number) => {
    const delta = deltas.get(key) ?? { n: 0, s: 0 };
    deltas.set(key, { n: delta.n + n, s: delta.s + s });
  };
  const addAll = (answers: readonly (Asked & { y: number })[], sign: 1 | -1) => {
    for (const { itemId, skills, y } of answers)
      for (const key of [ALL, itemKey(itemId), ...skills.map(skillKey)]) add(key, sign, sign * y);
  };
  addAll(before, -1);
  addAll(after, 1);
  const changed = [...deltas].filter(([, { n, s }]) => n !== 0 || s !== 0).map(([key, counts]) => ({ key, ...counts }));
  if (changed.length > 0) await tallies(scope).create({ _id: newId(), deltas: changed });
}

/** Adds tallies to the counters and removes them: part of the caller's transaction, so that each counts once. */
export async function foldTallies(scope: TenantScope, rows: readonly TallyRow[]): Promise<void> {
  const sums = new Map<string, Counts>();
  for (const { deltas } of rows) {
    for (const { key, n, s } of deltas) {
      const sum = sums.get(key) ?? { n: 0, s: 0 };
      sums.set(key, { n: sum.n + n, s: sum.s + s });
    }
  }
  const kindOf = (key: string): CounterRow['kind'] =>
    key === ALL ? 'ALL' : key.startsWith('item:') ? 'ITEM' : 'SKILL';
  // The transaction that removes none of them has lost to another, which has counted them.
  const removed = await tallies(scope).deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } });
  if (removed !== rows.length) throw new Error('Tallies were counted by another process meanwhile.');
  await counters(scope).bulkWrite(
    [...sums].map(([key, { n, s }]) => ({
      updateOne: {
        filter: { _id: `${scope.tenant.id} ${key}` },
        update: { $inc: { n, s }, $setOnInsert: { kind: kindOf(key) } },
        upsert: true,
      },
    })),
  );
}
