import { connectionOf } from '@lyceum/kernel/pagination';
import { ArrayMaxSize, ArrayMinSize, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ExperimentStatusEnum = { RUNNING: 'RUNNING', ENDED: 'ENDED' } as const;
registerEnumType(ExperimentStatusEnum, { name: 'ExperimentStatus' });

@ObjectType({ description: 'One way to recommend, and the share of learners who get it.' })
export class ExperimentArm {
  @Field()
  name!: string;

  @Field(() => Float, { description: 'Of the learners, against the other arms’ weights.' })
  weight!: number;

  @Field({ description: 'What differs from the policy’s own settings, as JSON.' })
  settings!: string;
}

@ObjectType({
  description: 'Two or more ways to recommend, tried on learners who are divided by chance and stay where they are.',
})
export class Experiment {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  title!: string;

  @Field(() => ExperimentStatusEnum)
  status!: keyof typeof ExperimentStatusEnum;

  @Field(() => [ExperimentArm])
  arms!: ExperimentArm[];

  @Field()
  startedAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;
}

@ObjectType()
export class ExperimentConnection extends connectionOf(Experiment, 'Experiment') {}

@ObjectType({
  description:
    'What became of the learners of an arm. How much they get right while they are recommended something says nothing, for the policy chooses how hard that is: what counts is how much better they do, a day and more later, than was predicted.',
})
export class ArmOutcome {
  @Field()
  arm!: string;

  @Field(() => Int, { description: 'Who were shown something.' })
  learners!: number;

  @Field(() => Int, { description: 'Answers a day and more after they first were.' })
  answers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of outcome less prediction in those answers; null without any.',
  })
  gain!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Standard error of `gain`, over learners; null for fewer than two.',
  })
  error!: number | null;
}

@InputType()
export class ArmInput {
  @Field()
  @Length(1, 60)
  name!: string;

  @Field(() => Float, { defaultValue: 1 })
  @Min(0.01)
  @Max(100)
  weight: number = 1;

  @Field(() => Float, {
    nullable: true,
    description: 'Where the band of predictions begins that teaches most, 0.4 to 0.95.',
  })
  @Min(0.41)
  @Max(0.95)
  bandFrom?: number;

  @Field(() => Float, { nullable: true, description: 'Where it ends.' })
  @Min(0.41)
  @Max(0.96)
  bandTo?: number;

  @Field(() => Float, { nullable: true, description: 'Weight of what is due again, 0 to 1.' })
  @Min(0)
  @Max(1)
  spacing?: number;

  @Field(() => Float, { nullable: true, description: 'Weight of what little is known of, 0 to 1.' })
  @Min(0)
  @Max(1)
  exploration?: number;

  @Field(() => Float, { nullable: true, description: 'Share of the slots that chance fills, 0.05 to 0.5.' })
  @Min(0.05)
  @Max(0.5)
  explore?: number;
}

@InputType()
export class StartExperimentInput {
  @Field()
  @Length(1, 200)
  title!: string;

  @Field(() => [ArmInput], {
    description: 'Two to six, with different names; one without settings is the policy as it is.',
  })
  @ArrayMinSize(2)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  arms!: ArmInput[];
}
