import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

@ObjectType({ description: 'What a learner is granted in one exam, or in all exams of a course.' })
export class Accommodation {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  courseId!: string;

  @Field(() => ID, { nullable: true, description: 'Null: in all exams of the course.' })
  examId!: string | null;

  @Field({ description: 'Of the course.' })
  courseTitle!: string;

  @Field(() => String, { nullable: true, description: 'Of the exam; null: in all exams of the course.' })
  examTitle!: string | null;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => String, { nullable: true, description: 'Null when the person is no longer there.' })
  learnerName!: string | null;

  @Field(() => Int, { nullable: true })
  extraMinutes!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the time limit, or of the window where there is none.' })
  extraPercent!: number | null;

  @Field(() => Int, { nullable: true })
  extraAttempts!: number | null;

  @Field(() => Date, { nullable: true, description: 'Open for them until then, whenever it is for others.' })
  unlockedUntil!: string | null;

  @Field()
  reason!: string;

  @Field(() => Date)
  changedAt!: string;
}

export const AccommodationsPage = pageOf(Accommodation, 'AccommodationsPage');

@InputType({ description: 'For an exam or for a course, one of the two. What is left out is not said.' })
export class GrantAccommodationInput {
  @Field(() => ID, { nullable: true })
  examId?: string | null;

  @Field(() => ID, { nullable: true })
  courseId?: string | null;

  @Field(() => ID)
  learnerId!: string;

  @Field(() => Int, { nullable: true })
  extraMinutes?: number | null;

  @Field(() => Float, { nullable: true })
  extraPercent?: number | null;

  @Field(() => Int, { nullable: true })
  extraAttempts?: number | null;

  @Field(() => Date, { nullable: true })
  unlockedUntil?: Date | null;

  @Field({ defaultValue: '' })
  reason: string = '';
}

export function accommodationOf({ learner, course, exam, ...row }: graph.AccommodationFieldsFragment): Accommodation {
  return {
    ...row,
    courseTitle: course.title,
    examTitle: exam?.title ?? null,
    learnerName: learner?.displayName ?? null,
    examId: row.examId ?? null,
    extraMinutes: row.extraMinutes ?? null,
    extraPercent: row.extraPercent ?? null,
    extraAttempts: row.extraAttempts ?? null,
    unlockedUntil: row.unlockedUntil ?? null,
  };
}
