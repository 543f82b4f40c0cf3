import { BecauseScalar } from '@lyceum/kernel/because';
import { connectionOf } from '@lyceum/kernel/pagination';
import type { Because } from '@lyceum/kernel/reasons';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { ExamTaskKind, ExamTaskStatus } from './exam-task.model';

export const ExamTaskKindEnum = {
  RELEASE: 'RELEASE',
  WITHDRAW: 'WITHDRAW',
  REGRADE: 'REGRADE',
} as const satisfies { [K in ExamTaskKind]: K };
registerEnumType(ExamTaskKindEnum, { name: 'ExamTaskKind' });

export const ExamTaskStatusEnum = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
} as const satisfies { [S in ExamTaskStatus]: S };
registerEnumType(ExamTaskStatusEnum, {
  name: 'ExamTaskStatus',
  description: 'One that failed has done what `done` says; asking for it again does the rest.',
});

@ObjectType({ description: 'Work on all results of an exam, to be watched while it runs.' })
export class ExamTask {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ExamTaskKindEnum)
  kind!: ExamTaskKind;

  @Field(() => ExamTaskStatusEnum)
  status!: ExamTaskStatus;

  @Field()
  why!: string;

  @Field()
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Results of the exam; null until it has begun.' })
  total!: number | null;

  @Field(() => Int, { description: 'Results that were looked at.' })
  done!: number;

  @Field(() => Int, { description: 'Results that are other than they were.' })
  changed!: number;

  @Field(() => String, { nullable: true, description: 'In a sentence.' })
  failure!: string | null;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same; null too for what has no name.' })
  failedBecause!: Because | null;

  requestedBy!: string | null;
}

export const ExamTaskConnection = connectionOf(ExamTask, 'ExamTask');
