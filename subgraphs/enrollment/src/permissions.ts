import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    mySeats: 'seat:self',
    myLearning: 'seat:self',
    seatTotals: 'seat:read',
    seats: 'seat:read',
    cohort: 'cohort:read@course',
    cohorts: 'cohort:read@course',
    cohortsBySourcedId: 'roster:import',
  },
  Mutation: {
    enroll: 'seat:self',
    completeLesson: 'seat:self',
    withdraw: ['seat:self', 'seat:manage@course'],
    enrollLearner: 'seat:manage@course',
    reinstate: 'seat:manage@course',
    createCohort: 'cohort:manage@course',
    setDueDate: 'cohort:manage@course',
    importCohorts: 'roster:import',
    importSeats: 'roster:import',
  },
  // A seat is reached through one's own list, or through a field that asks for seat:read.
  Seat: 'signedIn',
  Progress: 'signedIn',
  Learning: 'seat:self',
  SeatTotals: 'seat:read',
  Cohort: {
    id: 'signedIn',
    title: 'signedIn',
    dueAt: 'signedIn',
    '*': 'cohort:read@course',
    seats: 'seat:read@course',
  },
  // Others own these and say who may ask for their keys.
  Course: {
    mySeat: 'seat:self',
    seatCount: 'seat:read@course',
    seats: 'seat:read@course',
    cohorts: 'cohort:read@course',
  },
  Lesson: { completedAt: 'seat:self' },
  Person: { seats: 'seat:read@course' },
  ImportResult: 'roster:import',
  RejectedRow: 'roster:import',
  ...connectionPermissions('Seat'),
  ...connectionPermissions('Cohort'),
};
