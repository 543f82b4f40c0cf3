import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalog's; enrollment adds who sits in it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Course {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}

/** The catalog's; enrollment adds whether one has done it. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Lesson {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}
