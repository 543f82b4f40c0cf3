import type { Store } from '@lyceum/kernel/store';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type ExamRow, exams } from './exam.model';

// Thousands start the same exam in the same minute. A change is seen at once in the process that makes it, and this much later
// in others.
const FRESH_MS = 2_000;
const MAX_EXAMS = 1_000;

interface Kept {
  row: Promise<ExamRow | null>;
  until: number;
}

const kept = new WeakMap<Store, Map<string, Kept>>();

/** An exam as it was at most 2 s ago; asked for once by all who ask together. It is shared: never change it. */
export function findCached(scope: TenantScope, examId: string): Promise<Readonly<ExamRow> | null> {
  const { store, id } = scope.tenant;
  const known = examsOf(store);
  const key = `${id} ${examId}`;
  const found = known.get(key);
  if (found && found.until > performance.now()) return found.row;
  const { session: _, ...outside } = scope.tenant;
  const row = exams({ tenant: outside }).findOne({ _id: examId });
  known.delete(key);
  known.set(key, { row, until: performance.now() + FRESH_MS });
  if (known.size > MAX_EXAMS) known.delete(known.keys().next().value as string);
  row.catch(() => known.delete(key));
  return row;
}

/** After a change. */
export function forgetCached(scope: TenantScope, examId: string): void {
  examsOf(scope.tenant.store).delete(`${scope.tenant.id} ${examId}`);
}

function examsOf(store: Store): Map<string, Kept> {
  let own = kept.get(store);
  if (!own) {
    own = new Map();
    kept.set(store, own);
  }
  return own;
}
