import type { Context } from '@lyceum/kernel/context';
import { grantedOn } from '@lyceum/kernel/grants';
import { may, type Permission } from '@lyceum/kernel/principal';

/** A filter on `courseId` for what one may do on some courses only; none for one who may everywhere. */
export async function onCourses(
  scope: Pick<Context, 'tenant' | 'principal'>,
  permission: Permission,
): Promise<{ courseId?: { $in: string[] } }> {
  if (may(scope.principal, permission)) return {};
  const things = await grantedOn(scope, permission, 'course');
  return { courseId: { $in: [...things].map((thing) => thing.slice('course:'.length)) } };
}
