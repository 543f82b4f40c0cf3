import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import { Length, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'What a learner is granted in one exam, or in all exams of a course. What is null is not said.',
})
export class Accommodation {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ID)
  courseId!: string;

  @Field(() => ID, { nullable: true, description: 'Null: in all exams of the course.' })
  examId!: string | null;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => Int, { nullable: true })
  extraMinutes!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the time limit, or of the window where there is none.' })
  extraPercent!: number | null;

  @Field(() => Int, { nullable: true })
  extraAttempts!: number | null;

  @Field(() => Date, { nullable: true, description: 'Open for them until then, whenever it is for others.' })
  unlockedUntil!: Date | null;

  @Field({ description: 'For those who grant it.' })
  reason!: string;

  @Field()
  changedAt!: Date;
}

export const AccommodationConnection = connectionOf(Accommodation, 'Accommodation');

@ArgsType()
export class AccommodationsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'All courses whose exams one may write, unless said.' })
  courseId?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Those that hold in this exam, its own and its course’s; of the course and all of its exams, unless said.',
  })
  examId?: string;

  @Field(() => ID, { nullable: true })
  learnerId?: string;
}

@InputType({ description: 'For an exam or for a course, one of the two. What is left out is not said.' })
export class GrantAccommodationInput {
  @Field(() => ID, { nullable: true })
  @MaxLength(64)
  examId?: string | null;

  @Field(() => ID, { nullable: true })
  @MaxLength(64)
  courseId?: string | null;

  @Field(() => ID)
  @Length(1, 64)
  learnerId!: string;

  @Field(() => Int, { nullable: true, description: 'Up to a day.' })
  @Min(0)
  @Max(1_440)
  extraMinutes?: number | null;

  @Field(() => Float, { nullable: true, description: 'Up to 300.' })
  @Min(0)
  @Max(300)
  extraPercent?: number | null;

  @Field(() => Int, { nullable: true, description: 'Up to 100.' })
  @Min(0)
  @Max(100)
  extraAttempts?: number | null;

  @Field(() => Date, { nullable: true })
  unlockedUntil?: Date | null;

  @Field({ defaultValue: '' })
  @MaxLength(500)
  reason: string = '';
}
