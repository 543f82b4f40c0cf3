import type { RosterImportEntryFieldsFragment, RosterImportFieldsFragment } from '../__generated__/operations';
import type { RosterImport, RosterImportEntry } from './roster.type';

export function importEntryOf({ startedBy, ...entry }: RosterImportEntryFieldsFragment): RosterImportEntry {
  return { ...entry, startedBy: startedBy?.displayName ?? null };
}

export function importOf({ notices, noticed, files, ...entry }: RosterImportFieldsFragment): RosterImport {
  return { ...importEntryOf(entry), notices, noticed, files };
}
