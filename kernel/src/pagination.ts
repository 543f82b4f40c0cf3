import { Max, Min } from 'class-validator';
import type { QueryFilter } from 'mongoose';
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { DomainError } from './errors';
import type { Rows } from './rows';

/** Relay's forward paging. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string;
}

@Directive('@shareable')
@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  count: () => Promise<number>;
}

/**
 * The Connection and Edge types of a node, as Relay's specification has them, with a count that is asked only when selected.
 * `shareable` when several subgraphs have lists of it.
 */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string, shareable = false) {
  const Shared: ClassDecorator = shareable ? Directive('@shareable') : () => undefined;

  @Shared
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor!: string;

    @Field(() => node)
    node!: Node;
  }

  @Shared
  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: 'Of all pages together; costs a count, so ask for it only to show it.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }
  return Connection;
}

/**
 * A page by key, not by offset: stable while rows come and go, and as fast at the end as at the start.
 * `by` must never be null in a row; ties are broken by `_id`.
 * @throws BAD_USER_INPUT for a cursor of another list.
 */
export async function page<Row extends { _id: string }>(
  rows: Rows<Row>,
  filter: QueryFilter<Row>,
  args: { first: number; after?: string | undefined },
  by: { field: keyof Row & string; direction: 1 | -1 },
): Promise<Page<Row>> {
  const { field, direction } = by;
  const past = direction === 1 ? '$gt' : '$lt';
  const from = args.after == null ? undefined : readCursor(args.after, field);
  // The index begins at the range; what is beneath an `$or` it would go through from its start.
  const after = from && {
    [field]: { [`${past}e`]: from.value },
    $or: [{ [field]: { [past]: from.value } }, { [field]: from.value, _id: { [past]: from.id } }],
  };
  const where = (after ? { $and: [filter, after] } : filter) as QueryFilter<Row>;
  const found = await rows.find(where, { sort: { [field]: direction, _id: direction }, limit: args.first + 1 });
  const nodes = found.slice(0, args.first);
  const edges = nodes.map((node) => ({ node, cursor: writeCursor(field, node) }));
  return {
    edges,
    pageInfo: { hasNextPage: found.length > args.first, endCursor: edges.at(-1)?.cursor ?? null },
    count: () => rows.count(filter),
  };
}

function writeCursor<Row extends { _id: string }>(field: keyof Row & string, row: Row): string {
  const value = row[field];
  return Buffer.from(
    JSON.stringify([field, value instanceof Date ? { date: value.toISOString() } : value, row._id]),
  ).toString('base64url');
}

function readCursor(cursor: string, field: string): { value: unknown; id: string } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [of, stored, id] = parsed as [unknown, unknown, unknown];
    if (of !== field || typeof id !== 'string') throw new Error('another list');
    if (typeof stored === 'string' || typeof stored === 'number') return { value: stored, id };
    const value = new Date((stored as { date: string }).date);
    if (Number.isNaN(value.getTime())) throw new Error('no date');
    return { value, id };
  } catch (cause) {
    throw new DomainError('BAD_USER_INPUT', '`after` is not a cursor of this list.', { reason: 'STALE_PAGE' }, cause);
  }
}
