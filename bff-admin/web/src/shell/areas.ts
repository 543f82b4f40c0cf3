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
  /** One of them is enough, of those in a list all; none is for everybody. */
  readonly needs: readonly (string | readonly string[])[];
}

/** What is listed by course names it, and is refused as a whole to who may not read courses. */
const withCourses = (...permissions: string[]) => permissions.map((permission) => ['course:read', permission]);

/** In the order of the navigation. What one of them asks for at the least is what its first screen asks the router. */
export const areas: readonly Area[] = [
  { path: '/', name: 'shell.nav.home', Icon: HomeIcon, needs: [] },
  { path: '/people', name: 'shell.nav.people', Icon: PeopleIcon, needs: ['person:read'] },
  { path: '/roster', name: 'shell.nav.roster', Icon: RosterIcon, needs: ['roster:import'] },
  {
    path: '/courses',
    name: 'shell.nav.courses',
    Icon: CoursesIcon,
    // Who does not write it comes for the people who take it.
    needs: [...withCourses('course:author'), ['course:read', 'cohort:read', 'seat:read']],
  },
  { path: '/items', name: 'shell.nav.items', Icon: ItemsIcon, needs: ['item:author'] },
  {
    path: '/exams',
    name: 'shell.nav.exams',
    Icon: ExamsIcon,
    needs: withCourses('exam:author', 'exam:proctor', 'result:read'),
  },
  {
    path: '/grading',
    name: 'shell.nav.grading',
    Icon: GradingIcon,
    // Who moderates alone is shown no exam to choose.
    needs: withCourses('result:grade', 'result:read'),
  },
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
  return area.needs.length === 0 || area.needs.some((need) => (typeof need === 'string' ? may(need) : need.every(may)));
}
