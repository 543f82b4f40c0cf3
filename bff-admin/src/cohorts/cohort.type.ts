import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

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

@InputType()
export class CreateCohortInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt?: Date | null;
}
