import { connectionOf } from '@lyceum/kernel/pagination';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One thing that a person is told.' })
export class Notification {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field({ description: 'RESULT_READY, RESULT_CHANGED, …' })
  kind!: string;

  @Field()
  at!: Date;

  @Field(() => Date, { nullable: true })
  readAt!: Date | null;
}

@ObjectType()
export class NotificationConnection extends connectionOf(Notification, 'Notification') {}
