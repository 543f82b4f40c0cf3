import { isEmail } from 'class-validator';
import type { PersonRow } from '../person/person.model';
import type { Resource } from './attribute';
import { ENTERPRISE, USER } from './schemas';

interface Email {
  value?: string;
  type?: string;
  primary?: boolean;
}

/** What a directory's user is to the platform. */
export interface Essentials {
  givenName: string;
  familyName: string;
  email: string | null;
  /** Undefined when the directory says nothing of it. */
  active: boolean | undefined;
  /** Null when the directory says nothing of roles. */
  roles: string[] | null;
}

const MAX_NAME = 100;

/** The attributes of a user: what the directory said, and over it what the platform says now. */
export function userResource(
  person: PersonRow,
  said: Resource,
  groups: readonly { value: string; display: string }[],
): Resource {
  const name = said.name as Resource | undefined;
  const { givenName, familyName } = person;
  const sameName = name?.givenName === givenName && name?.familyName === familyName;
  const formatted = sameName && name?.formatted ? name.formatted : `${givenName} ${familyName}`.trim();
  return {
    schemas: said[ENTERPRISE] ? [USER, ENTERPRISE] : [USER],
    id: person._id,
    ...said,
    userName: userNameOf(person, said),
    name: {
      ...name,
      ...(givenName && { givenName }),
      ...(familyName && { familyName }),
      ...(formatted ? { formatted } : {}),
    },
    displayName: said.displayName ?? `${givenName} ${familyName}`.trim(),
    active: person.status === 'ACTIVE',
    ...emailsOf(person.email, (said.emails as Email[] | undefined) ?? []),
    ...(person.roles.length > 0 && { roles: person.roles.map((value) => ({ value })) }),
    ...(groups.length > 0 && { groups: groups.map((group) => ({ ...group, type: 'direct' })) }),
  };
}

/** What is kept of a resource: not what the person's row says, which may change without the directory. */
export function keptOf({ id, schemas, meta, active, roles, groups, ...kept }: Resource): Resource {
  return kept;
}

export function userNameOf(person: Pick<PersonRow, 'email' | 'username' | 'sourcedId'>, said: Resource): string {
  return (said.userName as string | undefined) ?? person.email ?? person.username ?? person.sourcedId;
}

export function essentialsOf(resource: Resource): Essentials {
  const name = (resource.name ?? {}) as { givenName?: string; familyName?: string; formatted?: string };
  const whole = name.formatted ?? (resource.displayName as string | undefined) ?? '';
  const userName = String(resource.userName);
  const givenName = name.givenName ?? (name.familyName ? '' : whole.split(' ')[0]) ?? '';
  const familyName = name.familyName ?? (name.givenName ? '' : whole.split(' ').slice(1).join(' '));
  const roles = resource.roles as { value?: string }[] | undefined;
  return {
    givenName: (givenName || (familyName ? '' : userName)).slice(0, MAX_NAME),
    familyName: familyName.slice(0, MAX_NAME),
    email: emailOf(resource),
    active: resource.active as boolean | undefined,
    roles: roles ? roles.flatMap(({ value }) => (value ? [value] : [])) : null,
  };
}

/** The primary address, else the first, else a user name that is one. */
export function emailOf({ emails, userName }: Resource): string | null {
  const list = (emails as Email[] | undefined) ?? [];
  const chosen = list.find(({ primary }) => primary) ?? list[0];
  if (chosen?.value) return chosen.value;
  return typeof userName === 'string' && isEmail(userName) ? userName : null;
}

/** The person's address in the place of the one that the directory gave for it. */
function emailsOf(email: string | null, said: Email[]): { emails?: Email[] } {
  const at = Math.max(
    said.findIndex(({ primary }) => primary),
    said.length > 0 ? 0 : -1,
  );
  if (email === null) return said.length > 0 ? { emails: said.filter((_, index) => index !== at) } : {};
  if (at < 0) return { emails: [{ value: email, primary: true }] };
  return { emails: said.map((one, index) => (index === at ? { ...one, value: email } : one)) };
}
