import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Notification } from '../inbox/notification.type';

@ObjectType({ description: 'What a stream of live updates begins with.' })
export class LiveUpdates {
  @Field({ description: 'Names whose updates these are, in the feed that BFFs follow.' })
  channel!: string;

  @Field(() => ID, { description: 'Of the newest notification, or a least one when there is none.' })
  newestId!: string;

  @Field(() => Int)
  unreadCount!: number;

  @Field(() => [Notification], {
    description: 'Since the one that was named, oldest first; none when there are too many.',
  })
  missed!: Notification[];

  @Field({ description: 'More than 200 were missed: ask `inbox`.' })
  tooMany!: boolean;
}
