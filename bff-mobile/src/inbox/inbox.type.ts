import { Max, Min } from 'class-validator';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

export const NotificationKindEnum: { [K in graph.NotificationKind]: K } = {
  RESULT_READY: 'RESULT_READY',
  RESULT_CHANGED: 'RESULT_CHANGED',
};
registerEnumType(NotificationKindEnum, { name: 'NotificationKind' });

@ObjectType()
export class NotificationValue {
  @Field()
  name!: string;

  @Field()
  value!: string;
}

@ObjectType({
  description: 'One thing that one is told. As an event of `GET /events` it has the same fields, but for `readAt`.',
})
export class Notification {
  @Field(() => ID)
  id!: string;

  @Field(() => NotificationKindEnum)
  kind!: graph.NotificationKind;

  @Field({ description: 'In English.' })
  title!: string;

  @Field({ description: 'In English.' })
  body!: string;

  @Field(() => [NotificationValue], {
    description: 'What title and body are made of, for an app that translates them.',
  })
  values!: NotificationValue[];

  @Field(() => ID, { nullable: true })
  examId!: string | null;

  @Field(() => ID, { nullable: true })
  resultId!: string | null;

  @Field()
  at!: Date;

  @Field(() => Date, { nullable: true })
  readAt!: Date | null;
}

@ObjectType()
export class Inbox {
  @Field(() => [Notification], { description: 'Newest first.' })
  notifications!: Notification[];

  @Field(() => String, { nullable: true, description: 'For the next page; null on the last.' })
  next!: string | null;

  @Field(() => Int, { description: 'Of all pages.' })
  unreadCount!: number;
}

@ArgsType()
export class InboxArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The `next` of the page before.' })
  after?: string;

  @Field(() => Boolean, { defaultValue: false })
  unreadOnly: boolean = false;
}

@ObjectType()
export class NotificationPreference {
  @Field(() => NotificationKindEnum)
  kind!: graph.NotificationKind;

  @Field({ description: 'Whether one is told of it.' })
  inbox!: boolean;
}
