import { Max, Min } from 'class-validator';
import { ArgsType, Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ReasonCodeEnum } from './reason';

registerEnumType(ReasonCodeEnum, { name: 'ReasonCode' });

export const RecommendedKindEnum = { COURSE: 'COURSE', LESSON: 'LESSON', PRACTICE: 'PRACTICE' } as const;
registerEnumType(RecommendedKindEnum, {
  name: 'RecommendedKind',
  description: 'A course to take, the next lesson of one that one takes, or an exam to practise with.',
});

/** The catalog's. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Course {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}

/** The catalog's. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Lesson {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}

@ObjectType()
export class ReasonValue {
  @Field()
  name!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: 'Why something is recommended.' })
export class Reason {
  @Field(() => ReasonCodeEnum)
  code!: keyof typeof ReasonCodeEnum;

  @Field({ description: 'For translation: `recommendation.reason.CODE`.' })
  key!: string;

  @Field(() => [ReasonValue], { description: 'What a translation fills in.' })
  values!: ReasonValue[];

  @Field({ description: 'In English.' })
  text!: string;
}

@ObjectType()
export class Recommendation {
  @Field(() => ID, { description: 'Of the course, the lesson or the exam.' })
  id!: string;

  @Field(() => RecommendedKindEnum)
  kind!: keyof typeof RecommendedKindEnum;

  @Field({ description: 'Of the course, or of the exam.' })
  title!: string;

  @Field(() => Course, { nullable: true, description: 'Null when it is gone since.' })
  course!: Course | null;

  @Field(() => Lesson, { nullable: true })
  lesson!: Lesson | null;

  @Field(() => ID, { nullable: true, description: 'Of PRACTICE.' })
  examId!: string | null;

  @Field(() => String, { nullable: true, description: 'The skill that speaks for it most.' })
  skill!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The chance to do well in it, 0 to 1; null before the learner has answered five questions.',
  })
  p!: number | null;

  @Field(() => [Reason], { description: 'Strongest first, one to three.' })
  reasons!: Reason[];
}

@ObjectType()
export class Recommendations {
  @Field(() => Int, { description: 'Answers that the learner model knows of who asks: under five it knows nothing.' })
  answers!: number;

  @Field(() => [Recommendation], { description: 'Best first.' })
  items!: Recommendation[];
}

@ArgsType()
export class MyRecommendationsArgs {
  @Field(() => Int, { defaultValue: 5, description: 'How many, 1 to 20.' })
  @Min(1)
  @Max(20)
  first: number = 5;
}
