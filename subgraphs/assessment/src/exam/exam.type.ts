import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'Questions that learners of a course answer within a window of time.' })
export class Exam {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  title!: string;
}
