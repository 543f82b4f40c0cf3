import { connectionOf } from '@lyceum/kernel/pagination';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export const SnapshotStatusEnum = {
  CANDIDATE: 'CANDIDATE',
  ACTIVE: 'ACTIVE',
  RETIRED: 'RETIRED',
  REJECTED: 'REJECTED',
} as const;
registerEnumType(SnapshotStatusEnum, {
  name: 'ModelSnapshotStatus',
  description: 'ACTIVE predicts; RETIRED did once; REJECTED failed the gate.',
});

@ObjectType({ description: 'How well a model predicts answers before it is told of them.' })
export class ModelFigures {
  @Field(() => Int)
  answers!: number;

  @Field(() => Int)
  learners!: number;

  @Field(() => Float, { nullable: true, description: 'Null where all answers were right, or all wrong.' })
  auc!: number | null;

  @Field(() => Float, { nullable: true })
  logLoss!: number | null;

  @Field(() => Float, { nullable: true, description: 'Expected calibration error.' })
  ece!: number | null;
}

@ObjectType({ description: 'One fit of the learner model to the tenant’s own answers.' })
export class ModelSnapshot {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => SnapshotStatusEnum)
  status!: keyof typeof SnapshotStatusEnum;

  @Field({ description: '`lean`, or `full` with the history of single items, where exams may be repeated.' })
  mode!: string;

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it last became the active one.' })
  promotedAt!: Date | null;

  @Field(() => ModelFigures, { description: 'On learners that no fit has seen.' })
  figures!: ModelFigures;

  @Field(() => ModelFigures, { nullable: true, description: 'Of what was active then, on the same learners.' })
  against!: ModelFigures | null;

  @Field({ description: 'Why it was promoted or not.' })
  verdict!: string;
}

@ObjectType()
export class ModelSnapshotConnection extends connectionOf(ModelSnapshot, 'ModelSnapshot') {}

@ObjectType({ description: 'What was predicted of answers before they came, and how well that held.' })
export class ModelCalibration {
  @Field({ description: 'The snapshot, or `elo`.' })
  version!: string;

  @Field(() => ModelFigures, { description: 'Of the newest 2,000 results.' })
  figures!: ModelFigures;
}
