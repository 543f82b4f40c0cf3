import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The catalog's: a key, and the router asks there for the fields that are selected. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Course {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}
