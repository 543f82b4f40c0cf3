import type { Key } from '../i18n';
import {
  CoursesIcon,
  ExamsIcon,
  GovernanceIcon,
  GradingIcon,
  HomeIcon,
  ItemsIcon,
  PeopleIcon,
  RosterIcon,
} from './icons';

export interface Area {
  readonly path: string;
  readonly name: Key;
  readonly Icon: typeof HomeIcon;
  /** One of them is enough; none is for everybody. */
  readonly needs: readonly string[];
}

/** In the order of the navigation. What one of them asks for at the least is what its first screen asks the router. */
export const areas: readonly Area[] = [
  { path: '/', name: 'shell.nav.home', Icon: HomeIcon, needs: [] },
  { path: '/people', name: 'shell.nav.people', Icon: PeopleIcon, needs: ['person:read'] },
  { path: '/roster', name: 'shell.nav.roster', Icon: RosterIcon, needs: ['roster:import'] },
  {
    path: '/courses',
    name: 'shell.nav.courses',
    Icon: CoursesIcon,
    needs: ['course:author', 'course:publish', 'cohort:read'],
  },
  { path: '/items', name: 'shell.nav.items', Icon: ItemsIcon, needs: ['item:author'] },
  { path: '/exams', name: 'shell.nav.exams', Icon: ExamsIcon, needs: ['exam:author', 'exam:proctor', 'result:read'] },
  { path: '/grading', name: 'shell.nav.grading', Icon: GradingIcon, needs: ['result:grade', 'result:moderate'] },
  {
    path: '/governance',
    name: 'shell.nav.governance',
    Icon: GovernanceIcon,
    needs: [
      ...['role:manage', 'partner:manage', 'directory:manage', 'tenant:manage', 'audit:read', 'privacy:manage'],
      'event:operate',
    ],
  },
];

/** Whether somebody with these permissions sees the area. */
export function isFor(area: Area, may: (permission: string) => boolean): boolean {
  return area.needs.length === 0 || area.needs.some(may);
}
