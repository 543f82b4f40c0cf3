import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the learner model knows of the one who asks.' })
export class MyLearnerModel {
  @Field(() => Int, { description: 'Answers that were counted.' })
  answers!: number;
}
