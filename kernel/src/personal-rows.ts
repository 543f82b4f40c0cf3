import type { QueryFilter } from 'mongoose';
import type { PersonalData } from './privacy';
import type { Rows } from './rows';

const PAGE = 500;

/** The rows that fit, page by page, as a person may read them: without what `hidden` names, which are hashes, keys and the like. */
export async function* personalRows<Row extends { _id: string }>(
  name: string,
  rows: Rows<Row>,
  filter: QueryFilter<Row>,
  hidden: readonly ((keyof Row & string) | `${keyof Row & string}.${string}`)[] = [],
): AsyncGenerator<PersonalData> {
  const projection = Object.fromEntries(['tenantId', ...hidden].map((field) => [field, 0 as const]));
  let last: string | undefined;
  for (;;) {
    const where = last === undefined ? filter : { $and: [filter, { _id: { $gt: last } }] };
    const found = await rows.find(where as QueryFilter<Row>, { sort: { _id: 1 }, limit: PAGE, projection });
    if (found.length > 0) yield { name, rows: found };
    last = found.at(-1)?._id;
    if (found.length < PAGE) return;
  }
}
