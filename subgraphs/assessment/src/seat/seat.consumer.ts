import { type Consumer, defineEvent, on } from '@lyceum/kernel/events/event';
import { z } from 'zod';
import { learnOfSeat } from './known-seat.service';

const facts = z.object({
  seatId: z.string(),
  courseId: z.string(),
  learnerId: z.string(),
  cohortIds: z.array(z.string()).default([]),
});

const seatTaken = defineEvent('enrollment.seat.taken.v1', facts);
const seatWithdrawn = defineEvent('enrollment.seat.withdrawn.v1', facts);

export const seatConsumer: Consumer = {
  group: 'assessment.seats',
  events: [
    on(seatTaken, (scope, { seatId, ...rest }) => learnOfSeat(scope, { _id: seatId, ...rest, active: true })),
    on(seatWithdrawn, (scope, { seatId, ...rest }) => learnOfSeat(scope, { _id: seatId, ...rest, active: false })),
  ],
};
