import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayMinSize, Length, ValidateNested } from 'class-validator';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CohortRow } from './cohort.model';

export const CohortStatusEnum = { ACTIVE: 'ACTIVE', CLOSED: 'CLOSED' } as const;
registerEnumType(CohortStatusEnum, {
  name: 'CohortStatus',
  description: 'CLOSED when the roster says that the class is gone.',
});

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Learners who take a course together.' })
export class Cohort {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ID, { description: 'The class in the roster that it came from; its own id when it was made here.' })
  sourcedId!: string;

  @Field()
  title!: string;

  @Field(() => Date, { nullable: true, description: 'When the course is to be finished by.' })
  dueAt!: Date | null;

  @Field(() => CohortStatusEnum)
  status!: CohortRow['status'];
}

export const CohortConnection = connectionOf(Cohort, 'Cohort');

@InputType()
export class CreateCohortInput {
  @Field(() => ID)
  courseId!: string;

  @Field()
  @Text(200)
  title!: string;

  @Field(() => Date, { nullable: true })
  dueAt?: Date | null;
}

@ArgsType()
export class CohortsBySourcedIdArgs {
  @Field(() => [ID])
  @ArrayMaxSize(1_000)
  sourcedIds!: string[];
}

@InputType()
export class ImportCohortInput {
  @Field(() => ID)
  @Length(1, 255)
  sourcedId!: string;

  @Field(() => ID)
  courseId!: string;

  @Field()
  @Length(1, 200)
  title!: string;

  @Field(() => Date, { nullable: true, description: 'Kept only for a new cohort: what people set by hand stays.' })
  dueAt?: Date | null;

  @Field({
    defaultValue: false,
    description: 'The roster says that it is gone: the cohort is closed, nothing is deleted.',
  })
  removed: boolean = false;
}

@InputType()
export class ImportCohortsInput {
  @Field(() => [ImportCohortInput])
  @ValidateNested({ each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  cohorts!: ImportCohortInput[];
}

@ObjectType({ description: 'A row of an import that was left out; the others went in.' })
export class RejectedRow {
  @Field(() => Int, { description: 'Its place in the input, from 0.' })
  index!: number;

  @Field()
  reason!: string;

  @Field(() => BecauseScalar)
  because!: Because;

  @Field({ description: 'The same row may pass in a moment: what it points at may be on its way.' })
  retry!: boolean;
}

@ObjectType({ description: 'What an import did; the same input again changes nothing.' })
export class ImportResult {
  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => [RejectedRow])
  rejected!: RejectedRow[];
}
