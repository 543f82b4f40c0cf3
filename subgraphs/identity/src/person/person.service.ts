import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import { record } from '@lyceum/kernel/events/outbox';
import { newId } from '@lyceum/kernel/ids';
import { type Page, page } from '@lyceum/kernel/pagination';
import { may } from '@lyceum/kernel/principal';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { fold, searchFilter, searchTokens } from '@lyceum/kernel/words';
import { changeAuthority, keepAnAdmin } from '../role/authority.service';
import type { Role } from '../role/role.model';
import { voidAccessTokens } from '../role/void-tokens.service';
import { revokeSessions } from '../session/revoke.service';
import { openPeople, type PersonCipher } from './person.cipher';
import { personChanged, personCreated, personFacts, subjectOf } from './person.events';
import { type PersonRow, type PersonStatus, people, type StoredPerson } from './person.model';
import type { PersonFilter, PersonSort, SetRolesInput } from './person.type';

export { loginOf } from './person.cipher';

type Scope = Pick<Context, 'tenant' | 'now'>;
type Manager = Scope & Pick<Context, 'principal'>;

export interface NewPerson {
  givenName: string;
  familyName: string;
  email: string | null;
  username?: string | null;
  roles: Role[];
}

/** @throws CONFLICT when somebody in the tenant has this e-mail address. */
export async function createPerson(scope: Scope, fields: NewPerson): Promise<PersonRow> {
  try {
    const cipher = await openPeople(scope);
    return await inTransaction(scope, async (scope) => {
      const person = await people(scope).create(newPerson(cipher, { ...fields, createdAt: scope.now }));
      await record(scope, personCreated.of(subjectOf(person), personFacts(person)));
      return cipher.open(person);
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw emailTaken(error);
  }
}

/** A person's row as it starts out: active, without a password; an import gives its own `sourcedId`. */
export function newPerson(
  cipher: PersonCipher,
  fields: NewPerson & { sourcedId?: string; rosterHash?: string; createdAt: Date },
): StoredPerson {
  const _id = newId();
  const {
    givenName,
    familyName,
    email,
    username = null,
    roles,
    sourcedId = _id,
    rosterHash = null,
    createdAt,
  } = fields;
  return {
    _id,
    sourcedId,
    ...derived(cipher, { _id, givenName, familyName, email, username }),
    ...{ phone: null, birthDate: null, address: null, governmentIds: null, guardianIds: null },
    roles,
    passwordHash: null,
    status: 'ACTIVE',
    rosterHash,
    revision: 1,
    createdAt,
  };
}

type Named = Pick<PersonRow, '_id' | 'givenName' | 'familyName' | 'email' | 'username'>;

/** Names and address as they are stored, with what is stored besides so that the person can be found, sorted and signed in. */
export function derived(cipher: PersonCipher, { _id, givenName, familyName, email, username }: Named) {
  return {
    givenName,
    familyName,
    ...cipher.seal(_id, { email }),
    username: cipher.username(_id, username),
    nameKey: fold(`${familyName} ${givenName}`),
    login: email === null ? `#${_id}` : cipher.loginHash(email),
    // What lies here is clear: no address, also none in a name's place.
    tokens: searchTokens([givenName, familyName, username ?? '']).filter((word) => !word.includes('@')),
  };
}

export function emailTaken(cause: unknown): DomainError {
  return new DomainError('CONFLICT', 'Somebody has this e-mail address already.', { reason: 'EMAIL_TAKEN' }, cause);
}

/** People as services know them, of what is stored. */
async function open(scope: Pick<Scope, 'tenant'>, rows: readonly StoredPerson[]): Promise<PersonRow[]> {
  if (rows.length === 0) return [];
  return rows.map((await openPeople(scope)).open);
}

async function openOne(scope: Pick<Scope, 'tenant'>, row: StoredPerson | null): Promise<PersonRow | null> {
  return row && (await openPeople(scope)).open(row);
}

/**
 * What they may do besides holds from the person's next access token on; what they may do no longer is refused at once.
 * @throws NOT_FOUND; FORBIDDEN for a role that permits what one may not do oneself; BAD_USER_INPUT when one would take the role
 * ADMIN from oneself, or from the last one who has it.
 */
export async function setRoles(scope: Manager, { personId, roles }: SetRolesInput): Promise<PersonRow> {
  return inTransaction(scope, async (scope) => {
    const before = await getById(scope, personId);
    const noLongerAdmin = before.roles.includes('ADMIN') && !roles.includes('ADMIN');
    if (noLongerAdmin && isSelf(scope, personId))
      throw new DomainError(
        'BAD_USER_INPUT',
        'You cannot take the role ADMIN from yourself: ask another administrator.',
        { reason: 'OWN_ADMIN_ROLE' },
      );
    if (noLongerAdmin) await keepAnAdmin(scope, personId);
    await changeAuthority(scope, before, roles);
    return change(scope, personId, { roles });
  });
}

/** Ends the person's sessions; twice is once. @throws NOT_FOUND; BAD_USER_INPUT when it is oneself. */
export async function deactivatePerson(scope: Manager, personId: string): Promise<PersonRow> {
  if (isSelf(scope, personId))
    throw new DomainError('BAD_USER_INPUT', 'You cannot deactivate yourself: ask another administrator.', {
      reason: 'OWN_ACCOUNT',
    });
  return inTransaction(scope, async (scope) => {
    if ((await getById(scope, personId)).roles.includes('ADMIN')) await keepAnAdmin(scope, personId);
    const person = await setStatus(scope, personId, 'INACTIVE');
    await revokeSessions(scope, { personId: { $in: [personId] } }, 'DEACTIVATED');
    // Of a sign-in, too, that looked a moment before.
    await voidAccessTokens(scope, [personId]);
    return person;
  });
}

/** Twice is once. @throws NOT_FOUND */
export function activatePerson(scope: Scope, personId: string): Promise<PersonRow> {
  return setStatus(scope, personId, 'ACTIVE');
}

/** @throws NOT_FOUND */
export async function getById(scope: Pick<Scope, 'tenant'>, personId: string): Promise<PersonRow> {
  return found(await findById(scope, personId), personId);
}

export async function findById(scope: Pick<Scope, 'tenant'>, personId: string): Promise<PersonRow | null> {
  return openOne(scope, await people(scope).findOne({ _id: personId }));
}

/** By e-mail address, however it is written. */
export async function findByLogin(scope: Pick<Scope, 'tenant'>, email: string): Promise<PersonRow | null> {
  const cipher = await openPeople(scope);
  const row = await people(scope).findOne({ login: cipher.loginHash(email) });
  return row && cipher.open(row);
}

/** Whether there is anybody in the tenant. */
export async function hasPeople(scope: Pick<Scope, 'tenant'>): Promise<boolean> {
  return (await people(scope).findOne({})) !== null;
}

export async function listPeople(
  scope: Pick<Scope, 'tenant'>,
  filter: PersonFilter,
  sort: PersonSort,
  paging: { first: number; after?: string },
): Promise<Page<PersonRow>> {
  const cipher = await openPeople(scope);
  // Addresses are encrypted: a whole one is found by its hash, a beginning of one is not.
  const typed = (filter.search ?? '').split(/\s+/);
  const [address] = typed.filter((word) => word.includes('@'));
  const where = {
    ...(filter.status && { status: filter.status }),
    ...(filter.role && { roles: filter.role }),
    ...(address !== undefined && { login: cipher.loginHash(address) }),
    ...searchFilter(typed.filter((word) => !word.includes('@')).join(' ')),
  };
  const by =
    sort === 'NAME' ? ({ field: 'nameKey', direction: 1 } as const) : ({ field: 'createdAt', direction: -1 } as const);
  const found = await page(people(scope), where, paging, by);
  return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: cipher.open(node) })) };
}

/** Those of them whom an invitation can reach and who have not joined yet. */
export async function listInvitable(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<PersonRow[]> {
  const rows = await people(scope).find({
    _id: { $in: [...new Set(ids)] },
    status: 'ACTIVE',
    passwordHash: null,
    email: { $ne: null },
  });
  return open(scope, rows);
}

/** Null, and nothing changed, when the person has one already or is not active. */
export async function setFirstPassword(
  scope: Pick<Scope, 'tenant'>,
  personId: string,
  passwordHash: string,
): Promise<PersonRow | null> {
  const row = await people(scope).findOneAndUpdate(
    { _id: personId, passwordHash: null, status: 'ACTIVE' },
    { $set: { passwordHash } },
  );
  return openOne(scope, row);
}

export async function setPassword(scope: Pick<Scope, 'tenant'>, personId: string, passwordHash: string): Promise<void> {
  await people(scope).updateOne({ _id: personId }, { $set: { passwordHash } });
}

/** Batched by `loaders.people`. */
export async function listByIds(scope: Pick<Scope, 'tenant'>, ids: readonly string[]): Promise<PersonRow[]> {
  return open(scope, await people(scope).find({ _id: { $in: [...ids] } }));
}

/** Whether one may see what a person shows to few: one's own, or with person:read. */
export function seesAll(scope: Pick<Context, 'principal'>, person: Pick<PersonRow, '_id'>): boolean {
  return isSelf(scope, person._id) || may(scope.principal, 'person:read');
}

/** Whether one may, and that one does: others than oneself are shown once the trail has it. */
export async function discloses(
  scope: Pick<Context, 'principal'> & {
    readonly loaders: { readonly disclosures: { load(personId: string): Promise<true> } };
  },
  person: Pick<PersonRow, '_id'>,
): Promise<boolean> {
  if (!seesAll(scope, person)) return false;
  return isSelf(scope, person._id) || scope.loaders.disclosures.load(person._id);
}

export function isSelf({ principal }: Pick<Context, 'principal'>, personId: string): boolean {
  return principal.kind === 'person' && principal.id === personId;
}

function setStatus(scope: Scope, personId: string, status: PersonStatus): Promise<PersonRow> {
  return inTransaction(scope, async (scope) => {
    const person = await getById(scope, personId);
    if (person.status === status) return person;
    const action = status === 'ACTIVE' ? 'person.activated' : 'person.deactivated';
    await recordAudit(scope, { action, target: { type: 'person', id: personId } });
    return change(scope, personId, { status });
  });
}

function change(
  scope: Scope,
  personId: string,
  fields: Partial<Pick<StoredPerson, 'roles' | 'status'>>,
): Promise<PersonRow> {
  return inTransaction(scope, async (scope) => {
    const update = { $set: fields, $inc: { revision: 1 } };
    const row = await people(scope).findOneAndUpdate({ _id: personId }, update);
    const person = found(await openOne(scope, row), personId);
    await record(scope, personChanged.of(subjectOf(person), personFacts(person)));
    return person;
  });
}

export function found<Row>(row: Row | null, personId: string): Row {
  if (!row) throw new DomainError('NOT_FOUND', 'There is no such person.', { personId });
  return row;
}
