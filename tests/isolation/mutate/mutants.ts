import type { Rows } from '@lyceum/kernel/rows';
import { type Filter, fieldsOf, ownersIn } from '../filters';

/** What is taken away for a while: a filter or a rule. */
export interface Mutant {
  readonly kind: 'tenant filter' | 'owner filter' | 'row rule' | 'permission';
  /** `seats.find`, a place in the source, or `Type.field`. */
  readonly where: string;
}

export const mutantName = ({ kind, where }: Mutant) => `${kind} ${where}`;

let chosen: Mutant | undefined;
let people: ReadonlySet<string> = new Set();
const met = new Map<string, Mutant>();

/** One at a time. */
export function choose(mutant: Mutant | undefined): void {
  chosen = mutant;
}

/** Who asks in this suite: a condition on one of them is an owner filter. */
export function knowPeople(ids: readonly string[]): void {
  people = new Set(ids);
}

/** What guarded something since it was asked last. */
export function takeMet(): Mutant[] {
  const all = [...met.values()];
  met.clear();
  return all;
}

/** Notes that something guards here, and says whether it is taken away just now. */
function removed(kind: Mutant['kind'], where: string): boolean {
  met.set(mutantName({ kind, where }), { kind, where });
  return chosen?.kind === kind && chosen.where === where;
}

const filtered = [
  'find',
  'findOne',
  'count',
  'aggregate',
  'updateOne',
  'updateMany',
  'findOneAndUpdate',
  'deleteMany',
] as const;

/** Rows that lose their tenant's or their owner's filter while that is the mutant, one operation of a collection at a time. */
export function mutableRows<Row>(confined: Rows<Row>, loose: Rows<Row>, collection: () => Promise<string>): Rows<Row> {
  const made = { ...confined };
  for (const operation of filtered) {
    made[operation] = (async (filter: object, ...rest: unknown[]) => {
      const where = `${await collection()}.${operation}`;
      const target = removed('tenant filter', where) ? loose : confined;
      return (target[operation] as (...args: unknown[]) => unknown)(withoutOwner(filter, where), ...rest);
    }) as never;
  }
  return made;
}

/** A filter, or the stages of a pipeline. */
function withoutOwner<Selection extends object>(selection: Selection, where: string): Selection {
  if (Array.isArray(selection)) {
    const stages = selection.map((stage: { $match?: Filter }) =>
      stage.$match ? { ...stage, $match: withoutOwner(stage.$match, where) } : stage,
    );
    return stages as unknown as Selection;
  }
  const kept = Object.entries(selection)
    .filter(
      ([key, value]) => !confines(key, value) || !removed('owner filter', `${where} by ${fieldsOf({ [key]: value })}`),
    )
    .map(([key, value]) => [key, key === '$and' ? value.map((each: Filter) => withoutOwner(each, where)) : value]);
  return Object.fromEntries(kept);
}

/** Whether this part of a filter says whose; but for what is kept under the person's own id. */
function confines(key: string, value: unknown): boolean {
  if (key === '$and') return false;
  const field = fieldsOf({ [key]: value });
  return !['_id', '(_id)'].includes(field) && ownersIn({ [key]: value }, (id) => people.has(id)).length > 0;
}

/** Whether the rule that a subgraph asks on this line is taken away. */
export function ruleRemoved(rule: string): boolean {
  const line = (new Error().stack ?? '').split('\n').find((each) => /\/subgraphs\/[^ ]+\.ts/.test(each));
  const place = line && /subgraphs\/[^ )]+/.exec(line)?.[0].replace(/:\d+$/, '');
  return place !== undefined && removed('row rule', `${rule} at ${place}`);
}
