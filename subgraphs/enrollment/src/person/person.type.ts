import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Identity's; enrollment adds the seats. */
@Directive('@key(fields: "id")')
@ObjectType()
export class Person {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}
