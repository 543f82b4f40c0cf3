import type { NotificationRow } from './notification.model';
import { textOf } from './notification.text';
import type { NotificationValue } from './notification.type';

/** What is not known is left out. */
export function valuesOf({ values }: Pick<NotificationRow, 'values'>): NotificationValue[] {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: String(value) }));
}

/** As the person may see it: the JSON of what the graph's `Notification` has, but for when it was read. */
export function viewOf(row: NotificationRow) {
  const { _id: id, kind, examId, resultId, at } = row;
  return { id, kind, ...textOf(row), values: valuesOf(row), examId, resultId, at: at.toISOString() };
}
