export type Filter = Readonly<Record<string, unknown>>;

type IsPerson = (id: string) => boolean;

/** Whom a filter confines to what names them; nobody when what it finds may be anyone's. */
export function ownersIn(filter: Filter, isPerson: IsPerson): string[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    if (key === '$and') return (value as Filter[]).flatMap((each) => ownersIn(each, isPerson));
    if (key === '$or') {
      const ways = (value as Filter[]).map((each) => ownersIn(each, isPerson));
      return ways.every((owners) => owners.length > 0) ? ways.flat() : [];
    }
    const ids = equalTo(value);
    return ids.every(isPerson) ? ids : [];
  });
}

function equalTo(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const { $in } = (value ?? {}) as { $in?: unknown };
  return Array.isArray($in) && $in.every((each) => typeof each === 'string') ? $in : [];
}

/** The fields that a filter selects by, but for the tenant: `personId, status`. */
export const fieldsOf = (filter: Filter): string => [...new Set(fieldNames(filter))].sort().join(', ');

function fieldNames(filter: Filter): string[] {
  return Object.entries(filter).flatMap(([key, value]) => {
    if (key === 'tenantId') return [];
    if (key === '$and') return (value as Filter[]).flatMap(fieldNames);
    if (key === '$or') return [`(${(value as Filter[]).map(fieldsOf).join(' or ')})`];
    return [key];
  });
}
