import { Max, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export const CertaintyEnum = { LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH' } as const;
registerEnumType(CertaintyEnum, {
  name: 'Certainty',
  description: 'LOW: under 5 answers, so nothing is claimed; HIGH: 20 and more.',
});

export const TrendEnum = { UP: 'UP', STEADY: 'STEADY', DOWN: 'DOWN' } as const;
registerEnumType(TrendEnum, { name: 'Trend', description: 'The last answers against those before them.' });

@ObjectType({
  description: 'What a prediction is made of, in log-odds: the four add up to it exactly. 0 is nothing, 1 is much.',
})
export class Explanation {
  @Field(() => Float, { description: 'How easy such questions are for everybody.' })
  difficulty!: number;

  @Field(() => Float, { description: 'How well the learner does in general.' })
  level!: number;

  @Field(() => Float, { description: 'How well they do in this skill.' })
  skill!: number;

  @Field(() => Float, { description: 'How it went lately.' })
  form!: number;
}

@ObjectType({ description: 'Nine times in ten it lies between them, by as many answers as there are.' })
export class LikelyRange {
  @Field(() => Float)
  from!: number;

  @Field(() => Float)
  to!: number;
}

@ObjectType({ description: 'What the learner model believes of a learner and a skill.' })
export class SkillBelief {
  @Field({ description: 'As items name it.' })
  skill!: string;

  @Field(() => Int)
  answers!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The chance to answer a typical question of it right, 0 to 1; null before five answers.',
  })
  p!: number | null;

  @Field(() => LikelyRange, { nullable: true, description: 'Null where `p` is.' })
  likely!: LikelyRange | null;

  @Field(() => CertaintyEnum)
  certainty!: keyof typeof CertaintyEnum;

  @Field(() => TrendEnum)
  trend!: keyof typeof TrendEnum;

  @Field({ description: 'When it was last practised, to the minute.' })
  lastAt!: Date;

  @Field(() => Explanation, { nullable: true, description: 'Null where `p` is.' })
  parts!: Explanation | null;
}

@ObjectType({ description: 'What the learner model knows of a learner.' })
export class LearnerModel {
  @Field(() => ID)
  personId!: string;

  @Field(() => Int, { description: 'Answers that were counted.' })
  answers!: number;

  @Field({ description: 'The snapshot that the beliefs come from; `elo` before there is one.' })
  version!: string;

  @Field({ nullable: true, description: 'Null before the first answer.' })
  at?: Date;

  @Field(() => [SkillBelief], { description: 'Weakest first, those of which too little is known last; 100 at most.' })
  skills!: SkillBelief[];
}

@ArgsType()
export class MySkillsArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first: number = 20;
}
