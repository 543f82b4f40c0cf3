import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

@ObjectType({ description: 'A file that was uploaded as an answer (`POST /attempts/ID/items/ITEM/files`).' })
export class AnswerFile implements graph.FileOfAnswerFragment {
  @Field(() => ID, { description: 'What the answer names it by, in `files`.' })
  key!: string;

  @Field(() => ID)
  itemId!: string;

  @Field()
  name!: string;

  @Field(() => Float)
  bytes!: number;

  @Field({ description: 'Works for an hour.' })
  url!: string;
}

@InputType()
export class RemoveAnswerFileInput implements graph.RemoveAnswerFileInput {
  @Field(() => ID)
  attemptId!: string;

  @Field(() => ID)
  key!: string;
}
