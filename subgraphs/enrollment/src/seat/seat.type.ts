import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SeatStatus } from './seat.model';

export const SeatStatusEnum = { ACTIVE: 'ACTIVE', COMPLETED: 'COMPLETED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(SeatStatusEnum, { name: 'SeatStatus' });

export const SeatRoleEnum = { LEARNER: 'LEARNER', INSTRUCTOR: 'INSTRUCTOR' } as const;
registerEnumType(SeatRoleEnum, { name: 'SeatRole' });

@ObjectType({ description: 'How far a learner has come in the lessons that are published now.' })
export class Progress {
  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: '0 to 100, rounded down, so that 100 means all.' })
  percent!: number;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A learner’s place in a course.' })
export class Seat {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => SeatStatusEnum)
  status!: SeatStatus;

  @Field()
  enrolledAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the course is to be finished by.' })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true })
  completedAt!: Date | null;

  @Field()
  lastActivityAt!: Date;
}

export const SeatConnection = connectionOf(Seat, 'Seat');

@ArgsType()
export class SeatArgs extends PageArgs {
  @Field(() => [SeatStatusEnum], { nullable: true, description: 'All, unless said.' })
  status?: SeatStatus[];
}

@ObjectType({ description: 'One’s own learning in figures.' })
export class Learning {
  @Field(() => Int)
  active!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  lessonsCompleted!: number;
}

@ObjectType({ description: 'All seats of the tenant in figures. A learner with two seats counts twice.' })
export class SeatTotals {
  @Field(() => Int)
  active!: number;

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, { description: 'Active ones whose due date is over.' })
  overdue!: number;

  @Field(() => Int, { description: 'Active or completed, with a lesson done in the last 24 hours.' })
  usedInDay!: number;

  @Field(() => Int, { description: 'The same in the last 7 days, those of `usedInDay` among them.' })
  usedInWeek!: number;

  @Field(() => Int, { description: 'The same in the last 30 days, those of `usedInWeek` among them.' })
  usedInMonth!: number;
}

export const SeatFigureEnum = {
  ACTIVE: 'ACTIVE',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
  OVERDUE: 'OVERDUE',
  USED_IN_DAY: 'USED_IN_DAY',
  USED_IN_WEEK: 'USED_IN_WEEK',
  USED_IN_MONTH: 'USED_IN_MONTH',
} as const;
export type SeatFigure = keyof typeof SeatFigureEnum;
registerEnumType(SeatFigureEnum, { name: 'SeatFigure', description: 'The figures of SeatTotals.' });

@InputType()
export class EnrollLearnerInput {
  @Field(() => ID)
  courseId!: string;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => ID, { nullable: true })
  cohortId?: string | null;
}

@InputType({ description: 'A person in a class, as a roster has it.' })
export class ImportSeatInput {
  @Field(() => ID, { description: 'Of the enrolment. One that is known elsewhere leaves there first.' })
  @Length(1, 255)
  sourcedId!: string;

  @Field(() => ID, { description: 'The sourcedId of the cohort.' })
  @Length(1, 255)
  cohortSourcedId!: string;

  @Field(() => ID)
  personId!: string;

  @Field(() => SeatRoleEnum)
  role!: keyof typeof SeatRoleEnum;

  @Field({
    defaultValue: false,
    description:
      'The enrolment is gone, wherever it was. One is out of a cohort with the last enrolment there; a seat that is left with no cohort is withdrawn.',
  })
  removed: boolean = false;
}

@InputType()
export class ImportSeatsInput {
  @Field(() => [ImportSeatInput])
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  seats!: ImportSeatInput[];
}
