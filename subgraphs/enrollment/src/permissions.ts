import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    mySeats: 'seat:self',
    myLearning: 'seat:self',
    cohort: 'cohort:read',
    cohorts: 'cohort:read',
    cohortsBySourcedId: 'roster:import',
  },
  Mutation: {
    enroll: 'seat:self',
    completeLesson: 'seat:self',
    withdraw: ['seat:self', 'seat:manage'],
    enrollLearner: 'seat:manage',
    reinstate: 'seat:manage',
    createCohort: 'cohort:manage',
    setDueDate: 'cohort:manage',
    importCohorts: 'roster:import',
    importSeats: 'roster:import',
  },
  // A seat is reached through one's own list, or through a field that asks for seat:read.
  Seat: 'signedIn',
  Progress: 'signedIn',
  Learning: 'seat:self',
  Cohort: { id: 'signedIn', title: 'signedIn', dueAt: 'signedIn', '*': 'cohort:read', seats: 'seat:read' },
  // Others own these and say who may ask for their keys.
  Course: { mySeat: 'seat:self', seatCount: 'seat:read', seats: 'seat:read', cohorts: 'cohort:read' },
  Lesson: { completedAt: 'seat:self' },
  Person: { seats: 'seat:read' },
  ImportResult: 'roster:import',
  RejectedRow: 'roster:import',
  ...connectionPermissions('Seat'),
  ...connectionPermissions('Cohort'),
};
