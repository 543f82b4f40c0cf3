import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { longPageOf } from '../page';

export const SeatStatusEnum = {
  ACTIVE: 'ACTIVE',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies { [S in graph.SeatStatus]: S };
registerEnumType(SeatStatusEnum, { name: 'SeatStatus' });

export const SeatFigureEnum = {
  ACTIVE: 'ACTIVE',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
  OVERDUE: 'OVERDUE',
  USED_IN_DAY: 'USED_IN_DAY',
  USED_IN_WEEK: 'USED_IN_WEEK',
  USED_IN_MONTH: 'USED_IN_MONTH',
} as const satisfies { [F in graph.SeatFigure]: F };
registerEnumType(SeatFigureEnum, { name: 'SeatFigure', description: 'What the overview counts of seats.' });

@ObjectType({ description: 'A learner’s place in a course, as a row of either’s page.' })
export class Seat {
  @Field(() => ID)
  id!: string;

  @Field(() => SeatStatusEnum)
  status!: graph.SeatStatus;

  @Field(() => ID)
  courseId!: string;

  @Field()
  courseTitle!: string;

  @Field(() => ID, { nullable: true, description: 'Null when the person is no longer there.' })
  learnerId!: string | null;

  @Field(() => String, { nullable: true })
  learnerName!: string | null;

  @Field(() => Int, { description: 'Of the lessons that are published now, 0 to 100.' })
  percent!: number;

  @Field(() => Date)
  enrolledAt!: string;

  @Field(() => Date, { nullable: true })
  dueAt!: string | null;

  @Field(() => Date, { nullable: true })
  completedAt!: string | null;
}

export const SeatPage = longPageOf(Seat, 'SeatPage');

@InputType()
export class EnrollLearnerInput implements graph.EnrollLearnerInput {
  @Field(() => ID)
  courseId!: string;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => ID, { nullable: true })
  cohortId?: string | null;
}
