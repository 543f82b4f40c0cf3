import { Field, Int, ObjectType } from 'type-graphql';
import { KeptReasonEnum } from '../__generated__/passed-on';

@ObjectType({ description: 'What stays when a person is forgotten, and why.' })
export class KeptData {
  @Field()
  service!: string;

  @Field()
  what!: string;

  @Field(() => Int, { nullable: true })
  rows!: number | null;

  @Field(() => KeptReasonEnum)
  why!: keyof typeof KeptReasonEnum;
}
