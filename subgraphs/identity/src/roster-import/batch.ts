import type { EventScope } from '@lyceum/kernel/events/event';
import type { Principal } from '@lyceum/kernel/principal';
import type { Told } from '@lyceum/kernel/reasons';
import type { RosterKind, RosterRow } from '../roster/roster.columns';
import type { RowError } from '../roster/roster.rows';
import type { RosterGraph } from './roster-graph';

/** What a batch needs besides its rows. */
export interface Job {
  scope: EventScope & { readonly principal: Principal };
  graph: RosterGraph;
  /** Tells whoever reads the report of something that is no error; twice is once. */
  notice(told: Told): void;
}

export type Batch<Kind extends RosterKind> = readonly { line: number; row: RosterRow[Kind] }[];

/** What came of a batch; the rows that are not in it were as they are already. */
export interface Outcome {
  created: number;
  updated: number;
  errors: RowError[];
}

/** Brings a batch in. The same batch again changes nothing. */
export type ImportBatch<Kind extends RosterKind> = (job: Job, batch: Batch<Kind>) => Promise<Outcome>;

export function isRemoved({ row }: { row: { status: 'active' | 'inactive' | 'tobedeleted' } }): boolean {
  return row.status === 'tobedeleted';
}

/** What others take no more of. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
