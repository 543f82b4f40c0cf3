import { Field, Float, ID, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { TextFormatEnum } from '../__generated__/passed-on';

const optional = { nullable: true } as const;

@ObjectType({ description: 'Markdown, or HTML that is safe to show.' })
export class ItemText {
  @Field(() => TextFormatEnum)
  format!: graph.TextFormat;

  @Field()
  text!: string;
}

@ObjectType()
export class ItemFeedback {
  @Field(() => ItemText, optional)
  correct?: ItemText | null;

  @Field(() => ItemText, optional)
  wrong?: ItemText | null;
}

@ObjectType()
export class ItemOption {
  @Field(() => ID)
  id!: string;

  @Field(() => ItemText)
  text!: ItemText;
}

@ObjectType()
export class ItemChoice extends ItemOption {
  @Field(() => ItemText, optional)
  feedback?: ItemText | null;

  @Field(() => Float, optional)
  credit?: number | null;
}
