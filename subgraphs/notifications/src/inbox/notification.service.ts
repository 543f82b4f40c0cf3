import { type Context, personId } from '@lyceum/kernel/context';
import { type Page, page } from '@lyceum/kernel/pagination';
import { type NotificationRow, notifications } from './notification.model';

/** One's own, newest first. */
export function listOwn(
  scope: Pick<Context, 'tenant' | 'principal'>,
  args: { first: number; after?: string },
): Promise<Page<NotificationRow>> {
  return page(notifications(scope), { personId: personId(scope) }, args, { field: 'at', direction: -1 });
}
