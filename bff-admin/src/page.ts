import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 1 to 100.' })
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The `next` of the page before.' })
  after?: string;
}

export interface Page<Row> {
  rows: Row[];
  next: string | null;
  total: number;
}

interface LongPageOf<Row> extends Omit<Page<Row>, 'total'> {
  total: number | null;
}

/** The type of a list as a table shows it. */
export function pageOf<Row extends object>(row: ClassType<Row>, name: string) {
  @ObjectType(name)
  class RowPage implements Page<Row> {
    @Field(() => [row])
    rows!: Row[];

    @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
    next!: string | null;

    @Field(() => Int, { description: 'Rows of all pages together.' })
    total!: number;
  }
  return RowPage;
}

/** The same for lists of thousands, whose count costs more than a page of them. */
export function longPageOf<Row extends object>(row: ClassType<Row>, name: string) {
  @ObjectType(name)
  class LongPage implements LongPageOf<Row> {
    @Field(() => [row])
    rows!: Row[];

    @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
    next!: string | null;

    @Field(() => Int, { nullable: true, description: 'Rows of all pages together; null on all pages but the first.' })
    total!: number | null;
  }
  return LongPage;
}

/** Of such a list: counted with its first page. */
export const countedOnce = <Paging extends PageArgs>(paging: Paging) => ({ ...paging, count: paging.after == null });

interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

type LongConnection<Node> = Omit<Connection<Node>, 'totalCount'> & { totalCount?: number };

/** A connection of the graph as the page of a table. */
export function pageFrom<Node>(connection: Connection<Node>): Page<Node>;
export function pageFrom<Node, Row>(connection: Connection<Node>, rowOf: (node: Node) => Row): Page<Row>;
export function pageFrom<Node>(connection: LongConnection<Node>): LongPageOf<Node>;
export function pageFrom<Node, Row>(connection: LongConnection<Node>, rowOf: (node: Node) => Row): LongPageOf<Row>;
export function pageFrom<Node>(
  { edges, pageInfo, totalCount }: LongConnection<Node>,
  rowOf: (node: Node) => unknown = (node) => node,
): LongPageOf<unknown> {
  return {
    rows: edges.map(({ node }) => rowOf(node)),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    total: totalCount ?? null,
  };
}
