import type { ClientSession, Model, PipelineStage, QueryFilter, UpdateQuery } from 'mongoose';

export interface ReadOptions {
  sort?: Record<string, 1 | -1>;
  limit?: number;
  skip?: number;
  projection?: Record<string, 0 | 1>;
}

export type BulkOperation<Row> =
  | { insertOne: { document: Row } }
  | { updateOne: { filter: QueryFilter<Row>; update: UpdateQuery<Row>; upsert?: boolean } };

type Filter<Row> = QueryFilter<Row>;
/** Plain rows in, plain rows out; every call is confined to one tenant. */
export interface Rows<Row> {
  find(filter: Filter<Row>, options?: ReadOptions): Promise<Row[]>;
  findOne(filter: Filter<Row>, options?: ReadOptions): Promise<Row | null>;
  count(filter: Filter<Row>): Promise<number>;
  aggregate<Out>(pipeline: PipelineStage[]): Promise<Out[]>;
  /** @throws a duplicate key error (`isDuplicateKey`) when a unique index refuses it. */
  create(row: Row): Promise<Row>;
  updateOne(
    filter: Filter<Row>,
    update: UpdateQuery<Row>,
    options?: { upsert?: boolean; arrayFilters?: Record<string, unknown>[] },
  ): Promise<{ matched: number; modified: number; inserted: number }>;
  updateMany(filter: Filter<Row>, update: UpdateQuery<Row>): Promise<{ matched: number; modified: number }>;
  /** The row as it is after the update. */
  findOneAndUpdate(
    filter: Filter<Row>,
    update: UpdateQuery<Row>,
    options?: { upsert?: boolean; sort?: ReadOptions['sort']; arrayFilters?: Record<string, unknown>[] },
  ): Promise<Row | null>;
  deleteMany(filter: Filter<Row>): Promise<number>;
  /** Unordered: one that fails does not stop the rest. Duplicate keys come back by index, anything else throws. */
  bulkWrite(operations: BulkOperation<Row>[]): Promise<{ inserted: number; modified: number; duplicates: number[] }>;
}

/**
 * Of a bulk write in a transaction, which a duplicate key has ended: its next command would only say that it has to be run again,
 * and so for minutes where the other row stays. @throws
 */
export function allWritten({ duplicates }: { duplicates: readonly number[] }): void {
  if (duplicates.length > 0) throw new Error('There is a row already with the key of one that was to be written.');
}

// Stages that read or write other collections would step around the tenant's filter.
const escapes = new Set([
  '$lookup',
  '$graphLookup',
  '$unionWith',
  '$out',
  '$merge',
  '$collStats',
  '$indexStats',
  '$currentOp',
]);

function refuseEscapes(pipeline: readonly object[]): void {
  for (const stage of pipeline) {
    const [name = '', body] = Object.entries(stage)[0] ?? [];
    if (escapes.has(name)) throw new Error(`${name} is refused: it would leave the tenant's documents.`);
    if (name === '$facet') for (const inner of Object.values(body as Record<string, object[]>)) refuseEscapes(inner);
  }
}

function refuseTenantChange(update: object): void {
  for (const [operator, fields] of Object.entries(update)) {
    const named = operator.startsWith('$') && fields && typeof fields === 'object' ? Object.keys(fields) : [operator];
    if (Array.isArray(update) || named.includes('tenantId'))
      throw new Error('An update never names tenantId and is never a pipeline.');
  }
}

/** How rows get to their model. */
export interface Access {
  read(): Promise<Model<unknown>>;
  write<T>(work: (model: Model<unknown>) => Promise<T>): Promise<T>;
}

/**
 * The operations on a model, each confined to documents with the fields of `owner`.
 * Kernel only: domain code gets them from its collections.
 */
export function rows<Row>(
  { read, write }: Access,
  owner: Record<string, string>,
  session: ClientSession | undefined,
): Rows<Row> {
  const inSession = session ? { session } : {};
  // `$and`, so that a filter that names tenantId itself can narrow and never widen.
  const mine = (filter: Filter<Row>) =>
    Object.keys(filter).length === 0
      ? owner
      : 'tenantId' in filter
        ? { $and: [owner, filter] }
        : { ...filter, ...owner };
  const checked = async (model: Model<unknown>, row: Row) => {
    const document = new model({ ...row, ...owner });
    await document.validate();
    return document.toObject({ versionKey: false, flattenMaps: true }) as Record<string, unknown>;
  };
  return {
    async find(filter, { sort, limit, skip, projection } = {}) {
      const query = (await read()).find(mine(filter), projection, inSession).lean();
      if (sort) query.sort(sort);
      if (skip) query.skip(skip);
      if (limit !== undefined) query.limit(limit);
      return (await query) as Row[];
    },
    async findOne(filter, { sort, projection } = {}) {
      const query = (await read()).findOne(mine(filter), projection, inSession).lean();
      if (sort) query.sort(sort);
      return (await query) as Row | null;
    },
    async count(filter) {
      return (await read()).countDocuments(mine(filter), inSession);
    },
    async aggregate<Out>(pipeline: PipelineStage[]) {
      refuseEscapes(pipeline);
      return (await read()).aggregate<Out>([{ $match: owner }, ...pipeline], inSession);
    },
    async create(row) {
      return write(async (model) => {
        const plain = await checked(model, row);
        await model.collection.insertOne(plain as never, inSession);
        return plain as Row;
      });
    },
    async updateOne(filter, update, { upsert = false, arrayFilters } = {}) {
      refuseTenantChange(update);
      const options = { upsert, ...(arrayFilters && { arrayFilters }), runValidators: true, ...inSession };
      const done = await write((model) => model.updateOne(mine(filter), update as object, options).exec());
      return { matched: done.matchedCount, modified: done.modifiedCount, inserted: done.upsertedCount };
    },
    async updateMany(filter, update) {
      refuseTenantChange(update);
      const options = { runValidators: true, ...inSession };
      const done = await write((model) => model.updateMany(mine(filter), update as object, options).exec());
      return { matched: done.matchedCount, modified: done.modifiedCount };
    },
    async findOneAndUpdate(filter, update, { upsert = false, sort, arrayFilters } = {}) {
      refuseTenantChange(update);
      const options = {
        upsert,
        returnDocument: 'after' as const,
        runValidators: true,
        ...(sort && { sort }),
        ...(arrayFilters && { arrayFilters }),
        ...inSession,
      };
      return write(
        async (model) => (await model.findOneAndUpdate(mine(filter), update as object, options).lean()) as Row | null,
      );
    },
    async deleteMany(filter) {
      return write(async (model) => (await model.deleteMany(mine(filter), inSession)).deletedCount);
    },
    async bulkWrite(operations) {
      return write(async (model) => {
        const owned = await Promise.all(
          operations.map(async (operation) => {
            if ('insertOne' in operation)
              return { insertOne: { document: await checked(model, operation.insertOne.document) } };
            const { filter, update, upsert = false } = operation.updateOne;
            refuseTenantChange(update);
            return { updateOne: { filter: mine(filter), update, upsert } };
          }),
        );
        return bulk(model, owned, inSession);
      });
    },
  };
}

async function bulk(model: Model<unknown>, operations: object[], options: object) {
  if (operations.length === 0) return { inserted: 0, modified: 0, duplicates: [] };
  try {
    const done = await model.collection.bulkWrite(operations as never, { ordered: false, ...options });
    return { inserted: done.insertedCount + done.upsertedCount, modified: done.modifiedCount, duplicates: [] };
  } catch (error) {
    const { writeErrors, result } = error as {
      writeErrors?: { index: number; code: number }[];
      result?: { insertedCount: number; upsertedCount: number; modifiedCount: number };
    };
    const failed = [writeErrors ?? []].flat();
    if (failed.length === 0 || !result || failed.some(({ code }) => code !== 11000)) throw error;
    return {
      inserted: result.insertedCount + result.upsertedCount,
      modified: result.modifiedCount,
      duplicates: failed.map(({ index }) => index),
    };
  }
}
