import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientSession } from 'mongoose';
import { DomainError } from './errors';
import type { Tier } from './principal';
import { type Store, serverOf, sharedName } from './store';

/** How old a process's knowledge of a move may be. */
export const KNOWN_MS = 500;
/** A write that takes longer looks again whether its tenant still lies where it wrote. */
const SURE_MS = 500;
/** Once a tenant has been frozen for so long, no write to where it lies can be answered any more. */
export const SETTLED_MS = KNOWN_MS + SURE_MS;
// Writes wait out a move, which takes less than 3 s; a client's patience is longer than this.
const PATIENCE_MS = 5_000;
const RETRY_MS = 50;

/**
 * Where a tenant is on its way from the shared database into its own. COPYING: all is as ever. FROZEN: reads go on, writes
 * wait. READABLE: reads are in its own database, writes wait. MOVED: all is there, whatever tier a token or an event says.
 */
export type MoveState = 'COPYING' | 'FROZEN' | 'READABLE' | 'MOVED';

export interface PlacementRow {
  _id: string;
  state: MoveState;
  /** A mover that died leaves nothing frozen: after this, FROZEN is COPYING and READABLE is MOVED. */
  until: Date;
  /** Raised to find one's place in the change stream. */
  mark?: number;
}

export const PLACEMENTS = 'tenantPlacements';

interface Known {
  rows: ReadonlyMap<string, PlacementRow>;
  /** When it was asked for, of the monotonic clock. */
  at: number;
}

interface Whereabouts {
  known?: Known;
  asking?: Promise<Known>;
  /** Asked after what is being asked has come, for those who need to know what is there from now on. */
  next?: Promise<Known>;
}

type Placed = { readonly id: string; readonly tier: Tier; readonly session?: ClientSession };

/** Where a write goes, and since when that is known. */
export interface Place {
  readonly database: string;
  checkedAt: number;
}

const whereabouts = new WeakMap<Store, Whereabouts>();
const pinned = new WeakMap<ClientSession, string>();

/** A transaction stays in the database that it began in. */
export function pin(session: ClientSession, database: string): void {
  pinned.set(session, database);
}

/** The name of the database to read a tenant from. */
export async function placeForReading(store: Store, tenant: Placed): Promise<string> {
  const own = tenant.session && pinned.get(tenant.session);
  if (own !== undefined) return own;
  const state = stateOf(await look(store), tenant.id);
  return nameOf(store, tenant, state === undefined ? tenant.tier === 'ENTERPRISE' : isThere(state));
}

/** The same for writes: waits while the tenant is on the move. @throws TRY_AGAIN when that takes longer than 5 s. */
export async function placeForWriting(store: Store, tenant: Placed): Promise<Place> {
  const own = tenant.session && pinned.get(tenant.session);
  if (own !== undefined) return { database: own, checkedAt: Number.POSITIVE_INFINITY };
  const patience = performance.now() + PATIENCE_MS;
  for (;;) {
    const known = await look(store);
    const state = stateOf(known, tenant.id);
    if (state !== 'FROZEN' && state !== 'READABLE') {
      const there = state === undefined ? tenant.tier === 'ENTERPRISE' : state === 'MOVED';
      return { database: nameOf(store, tenant, there), checkedAt: known.at };
    }
    if (performance.now() > patience) throw onTheMove();
    await sleep(RETRY_MS);
  }
}

/**
 * Before a write is answered: one that took so long that its tenant may have moved from under it is answered only if that did
 * not happen. @throws TRY_AGAIN
 */
export async function confirm(store: Store, tenant: Placed, place: Place): Promise<void> {
  if (performance.now() - place.checkedAt <= SETTLED_MS) return;
  if (!(await isStill(store, tenant, place, 0))) throw onTheMove();
}

/** `confirm` for what was written together, by one look for all that took long: which of them may be answered. */
export async function confirmAll(
  store: Store,
  written: readonly { readonly tenant: Placed; readonly place: Place }[],
): Promise<boolean[]> {
  const now = performance.now();
  const isLate = ({ place }: { place: Place }) => now - place.checkedAt > SETTLED_MS;
  const known = written.some(isLate) ? await look(store, 0) : undefined;
  return written.map((one) => !known || !isLate(one) || holds(store, known, one.tenant, one.place));
}

/** Whether writes to this place are still good, as of KNOWN_MS ago at most. Notes when. */
export async function isStill(store: Store, tenant: Placed, place: Place, maxAge = KNOWN_MS): Promise<boolean> {
  if (place.checkedAt === Number.POSITIVE_INFINITY) return true;
  return holds(store, await look(store, maxAge), tenant, place);
}

function holds(store: Store, known: Known, tenant: Placed, place: Place): boolean {
  const state = stateOf(known, tenant.id);
  if (state === 'FROZEN' || state === 'READABLE') return false;
  const there = state === undefined ? tenant.tier === 'ENTERPRISE' : state === 'MOVED';
  place.checkedAt = known.at;
  return nameOf(store, tenant, there) === place.database;
}

function isThere(state: MoveState): boolean {
  return state === 'READABLE' || state === 'MOVED';
}

function nameOf(store: Store, { id }: Placed, there: boolean): string {
  return there ? `${sharedName(store)}__${id}` : sharedName(store);
}

function stateOf({ rows }: Known, tenantId: string): MoveState | undefined {
  const row = rows.get(tenantId);
  if (!row || row.until.getTime() > Date.now()) return row?.state;
  return row.state === 'FROZEN' ? 'COPYING' : row.state === 'READABLE' ? 'MOVED' : row.state;
}

// All rows at once, for there is one a tenant that was ever moved; asked for by one of many who ask together.
async function look(store: Store, maxAge = KNOWN_MS): Promise<Known> {
  let own = whereabouts.get(store);
  if (!own) {
    own = {};
    whereabouts.set(store, own);
  }
  if (own.known && performance.now() - own.known.at < maxAge) return own.known;
  const { asking } = own;
  if (!asking) return begin(store, own);
  if (maxAge > 0) return asking;
  // What is being asked may have been answered already. One asks again for all whose writes a slow store delays.
  own.next ??= again(store, own, asking);
  return own.next;
}

async function again(store: Store, own: Whereabouts, asking: Promise<Known>): Promise<Known> {
  await asking.catch(() => undefined);
  own.next = undefined;
  return own.asking ?? begin(store, own);
}

function begin(store: Store, own: Whereabouts): Promise<Known> {
  const asking = ask(store, performance.now()).finally(() => {
    own.asking = undefined;
  });
  own.asking = asking;
  return asking.then((known) => {
    own.known = known;
    return known;
  });
}

async function ask(store: Store, at: number): Promise<Known> {
  const rows = await serverOf(store).client.db(sharedName(store)).collection<PlacementRow>(PLACEMENTS).find().toArray();
  return { rows: new Map(rows.map((row) => [row._id, row])), at };
}

function onTheMove(): DomainError {
  const error = new DomainError('TRY_AGAIN', 'This school is moving to a database of its own, which takes a moment.');
  error.extensions.retryAfter = 1;
  return error;
}
