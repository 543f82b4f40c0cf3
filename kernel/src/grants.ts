import { Schema } from 'mongoose';
import { z } from 'zod';
import type { Context } from './context';
import { DomainError } from './errors';
import { type Consumer, defineEvent, on } from './events/event';
import { may, type Permission, type Principal } from './principal';
import { type TenantScope, tenantCollection } from './tenancy';

// What a person may do on single things, such as `course:ID`. An access token says only that there are some
// (`seat:read@course`), so that it stays small for a teacher of hundreds of courses; every subgraph that has such rules keeps
// the list itself, from identity's events.

/** Permissions, and the things on which they hold. */
export interface Grant {
  permissions: string[];
  on: string[];
}

interface GrantsRow {
  /** The person's. */
  _id: string;
  grants: Grant[];
  revision: number;
}

const schema = new Schema<GrantsRow>({
  grants: [new Schema<Grant>({ permissions: [String], on: [String] }, { _id: false })],
  revision: { type: Number, required: true },
});

/** A subgraph with rules by course names it among its collections, and `grantsConsumer` among its consumers. */
export const grants = tenantCollection<GrantsRow>('grants', schema);

const facts = z.object({
  personId: z.string(),
  grants: z.array(z.object({ permissions: z.array(z.string()), on: z.array(z.string()) })),
  revision: z.number().int(),
});

/** All that a person has been granted, whenever any of it changes. */
export const grantsChanged = defineEvent('identity.grants.changed.v1', facts);

/** Takes over what identity says, unless something newer was heard already. Part of the caller's transaction. */
export async function learnOfGrants(scope: TenantScope, { personId, ...rest }: z.output<typeof facts>): Promise<void> {
  const known = await grants(scope).findOne({ _id: personId });
  if (!known) await grants(scope).create({ _id: personId, ...rest });
  else if (known.revision < rest.revision) await grants(scope).updateOne({ _id: personId }, { $set: rest });
}

export function grantsConsumer(service: string): Consumer {
  return { group: `${service}.grants`, events: [on(grantsChanged, learnOfGrants)] };
}

type Asker = Pick<Context, 'tenant' | 'principal'>;

/**
 * Whether one may do this on one thing: `mayOn(scope, 'seat:read', 'course:ID')`. Holds for who may in the whole tenant,
 * without a query; for others one query a request tells, however many things are asked about.
 */
export async function mayOn(scope: Asker, permission: Permission, thing: string): Promise<boolean> {
  if (may(scope.principal, permission)) return true;
  return (await grantedOn(scope, permission, kindOf(thing))).has(thing);
}

/** @throws FORBIDDEN */
export async function requireOn(scope: Asker, permission: Permission, thing: string): Promise<void> {
  if (!(await mayOn(scope, permission, thing)))
    throw new DomainError('FORBIDDEN', `This needs the permission ${permission} on this ${kindOf(thing)}.`);
}

/** The things of a kind on which one holds a permission that one does not hold in the whole tenant: `course:ID`, … */
export async function grantedOn(scope: Asker, permission: Permission, kind: string): Promise<ReadonlySet<string>> {
  const { principal } = scope;
  // The token decides first: what was taken from it, a list that is a moment old gives nobody back.
  if (principal.kind !== 'person' || !may(principal, `${permission}@${kind}`)) return none;
  const row = await grantsOf(scope);
  const held = row?.grants.filter(({ permissions }) => permissions.includes(permission)) ?? [];
  return new Set(held.flatMap((grant) => grant.on).filter((thing) => kindOf(thing) === kind));
}

const none: ReadonlySet<string> = new Set();
const kindOf = (thing: string) => thing.slice(0, thing.indexOf(':'));

// A principal is made anew for each request, so this is one query a request.
const asked = new WeakMap<Principal, Promise<GrantsRow | null>>();

function grantsOf({ tenant, principal }: Asker): Promise<GrantsRow | null> {
  let row = asked.get(principal);
  if (!row) {
    const { session: _, ...outside } = tenant;
    const { id } = principal as Extract<Principal, { kind: 'person' }>;
    row = grants({ tenant: outside }).findOne({ _id: id });
    asked.set(principal, row);
  }
  return row;
}
