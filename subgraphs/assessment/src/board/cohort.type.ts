import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The enrollment's: a key, and the router asks there for the fields that are selected. */
@Directive('@key(fields: "id", resolvable: false)')
@ObjectType()
export class Cohort {
  @Field(() => ID, { name: 'id' })
  _id!: string;
}
