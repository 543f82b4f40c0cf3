import { connectionOf, PageArgs } from '@lyceum/kernel/pagination';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type NotificationKind, notificationKinds } from './notification.model';

export const NotificationKindEnum = Object.fromEntries(notificationKinds.map((kind) => [kind, kind])) as {
  [K in NotificationKind]: K;
};
registerEnumType(NotificationKindEnum, {
  name: 'NotificationKind',
  description: 'What a notification is about. More may come: show `title` and `body` of one that you do not know.',
  valuesConfig: {
    RESULT_READY: {
      description: 'A result may be seen. Values: examTitle, percent and passed where the exam shows them.',
    },
    RESULT_CHANGED: { description: 'A result was marked again. Values: examTitle, percent, passed, why.' },
  },
});

@ObjectType()
export class NotificationValue {
  @Field()
  name!: string;

  @Field({ description: 'As text: numbers with a point, `true` or `false`.' })
  value!: string;
}

@ObjectType({ description: 'One thing that a person is told.' })
export class Notification {
  @Field(() => ID, { name: 'id', description: 'A UUIDv7. Those of one person grow: who has one has all before it.' })
  _id!: string;

  @Field(() => NotificationKindEnum)
  kind!: NotificationKind;

  @Field({ description: 'In English.' })
  title!: string;

  @Field({ description: 'In English.' })
  body!: string;

  @Field(() => [NotificationValue], { description: 'What title and body are made of, for clients that translate.' })
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
export class NotificationConnection extends connectionOf(Notification, 'Notification') {}

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false })
  unreadOnly: boolean = false;
}

@ObjectType()
export class NotificationPreference {
  @Field(() => NotificationKindEnum)
  kind!: NotificationKind;

  @Field({ description: 'Whether one is told of it.' })
  inbox!: boolean;
}
