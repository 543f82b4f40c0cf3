import type { OverviewQuery, Role } from '../__generated__/operations';
import { importEntryOf } from '../roster/roster.service';
import type { Overview } from './overview.type';

export function overviewOf({ me, people, active, cohorts, rosterImports, ...counted }: OverviewQuery): Overview {
  const { learners, instructors, authors, admins, guardians, published, drafts, archived } = counted;
  const roles: [Role, { totalCount: number }][] = [
    ['LEARNER', learners],
    ['INSTRUCTOR', instructors],
    ['AUTHOR', authors],
    ['ADMIN', admins],
    ['GUARDIAN', guardians],
  ];
  return {
    school: me.tenant.name,
    people: {
      total: people.totalCount,
      active: active.totalCount,
      byRole: roles.map(([role, { totalCount }]) => ({ role, total: totalCount })),
    },
    courses: {
      published: published.totalCount,
      drafts: drafts.totalCount,
      archived: archived.totalCount,
    },
    cohorts: cohorts.totalCount,
    imports: rosterImports.edges.map(({ node }) => importEntryOf(node)),
  };
}
