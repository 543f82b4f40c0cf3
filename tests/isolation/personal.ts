import { fieldsOf, ownersIn } from './filters';
import { idsAt, type Row } from './rows';
import { type Command, filtersOf } from './watch';
import type { Tenant } from './world';

type Rows = Tenant['rows'];

export const names = (row: Row, personId: string) => JSON.stringify(row).includes(personId);
export const rowsAbout = (rows: Rows, personId: string) => only(rows, (row) => names(row, personId));
export const rowsBesides = (rows: Rows, personId: string) => only(rows, (row) => !names(row, personId));

const only = (rows: Rows, fits: (row: Row) => boolean): Rows =>
  new Map([...rows].map(([place, all]) => [place, all.filter(fits)]));

/** The collections in whose documents somebody is named, as `service.collection`. */
export function personalPlaces(rows: Rows): Set<string> {
  const people = idsAt(rows, 'identity.people._id');
  const named = (row: Row) => people.some((id) => names(row, id));
  return new Set([...rows].filter(([, all]) => all.some(named)).map(([place]) => place));
}

/** Whose of these collections commands ask for, or by which fields where it may be anyone's: `identity.sessions of oneself`. */
export function askedOf(
  commands: readonly Command[],
  places: ReadonlySet<string>,
  nameOf: (id: string) => string | undefined,
): string[] {
  const asked = commands.flatMap((command) => {
    const place = `${command.service}.${command.collection}`;
    if (!places.has(place)) return [];
    return filtersOf(command).flatMap((filter) => {
      const owners = ownersIn(filter, (id) => nameOf(id) !== undefined);
      if (owners.length > 0) return owners.map((id) => `${place} of ${nameOf(id)}`);
      return [`${place} by ${fieldsOf(filter) || 'nothing'}`];
    });
  });
  return [...new Set(asked)].sort();
}

/** By which fields these collections are asked, command by command: `{ 'identity.sessions.find': 'personId; _id' }`. */
export function fieldsAsked(commands: readonly Command[], places: ReadonlySet<string>): Record<string, string> {
  const found = new Map<string, Set<string>>();
  for (const command of commands) {
    if (!places.has(`${command.service}.${command.collection}`)) continue;
    for (const filter of filtersOf(command)) {
      const known = found.get(command.name) ?? new Set();
      found.set(command.name, known.add(fieldsOf(filter) || 'nothing'));
    }
  }
  return Object.fromEntries([...found].map(([name, fields]) => [name, [...fields].sort().join('; ')]));
}

/** What of this is asked by other fields than was found right. */
export function askedOtherwise(
  found: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(found).flatMap(([name, fields]) => {
    const known = right[name]?.split('; ') ?? [];
    return fields.split('; ').flatMap((each) => (known.includes(each) ? [] : [`${name} by ${each}`]));
  });
}
