import type { Because } from '@lyceum/kernel/reasons';
import { type ImportSeatInput, ImportSeatsDocument, type SeatRole } from '../__generated__/operations';
import { findIdsBySourcedIds } from '../person/import.service';
import type { RosterRow } from '../roster/roster.columns';
import { type RowError, rowError } from '../roster/roster.rows';
import { type Batch, type ImportBatch, isRemoved } from './batch';

type Entry = Batch<'enrollments'>[number];

const ROLES: { [Role in RosterRow['enrollments']['role']]?: SeatRole } = { student: 'LEARNER', teacher: 'INSTRUCTOR' };

export const importEnrollments: ImportBatch<'enrollments'> = async ({ scope, graph, notice }, batch) => {
  const personIds = await findIdsBySourcedIds(scope, [...new Set(batch.map(({ row }) => row.userSourcedId))]);
  const sent: Entry[] = [];
  const seats: ImportSeatInput[] = [];
  const errors: RowError[] = [];
  for (const entry of batch) {
    const { sourcedId, classSourcedId: cohortSourcedId, userSourcedId, role: rosterRole } = entry.row;
    const role = ROLES[rosterRole];
    const personId = personIds.get(userSourcedId);
    if (!role)
      notice({
        text: 'enrollments.csv: only students and teachers have a place in a class; other roles were skipped.',
        because: { reason: 'ROLES_SKIPPED' },
      });
    else if (personId !== undefined) {
      sent.push(entry);
      seats.push({ sourcedId, cohortSourcedId, personId, role, removed: isRemoved(entry) });
    } else if (!isRemoved(entry)) {
      const because = { reason: 'REFERENCE_NOT_BROUGHT_IN', file: 'users.csv', id: userSourcedId } as const;
      errors.push(refusal(entry, 'userSourcedId', `names the user ${userSourcedId}, who was not brought in`, because));
    }
  }
  if (seats.length === 0) return { created: 0, updated: 0, errors };
  const { importSeats } = await graph.ask(ImportSeatsDocument, { seats });
  for (const { index, reason, because } of importSeats.rejected) {
    const entry = sent[index];
    if (entry) errors.push(refusal(entry, 'classSourcedId', `was refused: ${reason}`, because as Because));
  }
  return { created: importSeats.created, updated: importSeats.updated, errors };
};

function refusal(
  { line, row }: Entry,
  column: 'userSourcedId' | 'classSourcedId',
  reason: string,
  because: Because,
): RowError {
  return rowError('enrollments', line, { column, value: row[column], reason, because, sourcedId: row.sourcedId });
}
