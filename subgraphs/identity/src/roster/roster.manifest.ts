import { DomainError } from '@lyceum/kernel/errors';
import { ROSTER_KINDS, type RosterKind } from './roster.columns';
import { readCsv } from './roster.csv';

export type Mode = 'bulk' | 'delta' | 'absent';

/** Undefined where the manifest is silent. */
export interface Manifest {
  version: string | undefined;
  modes: { [Kind in RosterKind]?: Mode };
}

const MODES: readonly string[] = ['bulk', 'delta', 'absent'] satisfies Mode[];

/** Reads `propertyName,value` lines; properties that an import has no use for are passed over. */
export async function readManifest(path: string): Promise<Manifest> {
  const properties = new Map<string, { value: string; line: number }>();
  for await (const record of readCsv(path)) {
    if ('problem' in record) throw invalid(record.line, record.problem.text);
    const [name = '', value = ''] = record.fields;
    properties.set(name.trim().toLowerCase(), { value: value.trim(), line: record.line });
  }
  const manifest: Manifest = { version: properties.get('oneroster.version')?.value || undefined, modes: {} };
  for (const kind of ROSTER_KINDS) {
    const property = properties.get(`file.${kind}`.toLowerCase());
    if (!property) continue;
    const mode = property.value.toLowerCase();
    if (!MODES.includes(mode)) {
      throw invalid(property.line, `file.${kind} is "${property.value.slice(0, 100)}", not one of ${MODES.join(', ')}`);
    }
    manifest.modes[kind] = mode as Mode;
  }
  return manifest;
}

function invalid(line: number, problem: string): DomainError {
  return new DomainError('BAD_USER_INPUT', `manifest.csv, line ${line}: ${problem}.`, {
    reason: 'MANIFEST_FAULT',
    file: 'manifest.csv',
    line,
  });
}
