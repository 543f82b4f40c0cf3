import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

export const CohortStatusEnum = {
  ACTIVE: 'ACTIVE',
  CLOSED: 'CLOSED',
} as const satisfies { [S in graph.CohortStatus]: S };
registerEnumType(CohortStatusEnum, {
  name: 'CohortStatus',
  description: 'CLOSED when the roster says that the class is gone.',
});

@ObjectType()
export class Instructor {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'Learners who take a course together.' })
export class Cohort {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => CohortStatusEnum)
  status!: graph.CohortStatus;

  @Field(() => Date, { nullable: true })
  dueAt!: string | null;

  @Field(() => [Instructor])
  instructors!: Instructor[];
}

@ObjectType({ description: 'A cohort on a page of its own.' })
export class CohortOfCourse extends Cohort {
  @Field(() => ID)
  courseId!: string;

  @Field()
  courseTitle!: string;
}

@ObjectType({ description: 'A row in the list of all cohorts.' })
export class CohortEntry extends CohortOfCourse {
  @Field(() => Int, { description: 'Learners in it with a seat that was not withdrawn.' })
  seatCount!: number;
}

export const CohortsPage = pageOf(CohortEntry, 'CohortsPage');

@InputType()
export class CreateCohortInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt?: Date | null;
}
